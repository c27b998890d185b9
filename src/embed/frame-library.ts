/**
 * A frame's tables: those of its opening mode stand in its page, others come as classic scripts that hand their table
 * over by a call. No request is made that a sandbox or a missing header could refuse. Browser only.
 */
import { joinTables, type LoadedFile } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";
import type { TableLibrary } from "#live/library.ts";

/** What stands in a frame's page for its script. */
export interface FrameData {
  /** Tables of the opening mode. */
  readonly files: readonly (readonly [TableName, LoadedFile])[];
  /** Address of the folder with the scripts of all tables, relative to the page. */
  readonly folder: string;
}

declare global {
  interface Window {
    /** Called by the script of each table. */
    frameTable?: (name: TableName, file: LoadedFile) => void;
  }
}

/** The tables of the page that the script runs in. */
export function frameLibrary({ files, folder }: FrameData): TableLibrary {
  const known = new Map(files);
  const loading = new Map<TableName, Promise<void>>();
  window.frameTable = (name, file) => known.set(name, file);
  const load = (name: TableName): Promise<void> => {
    const under = loading.get(name);
    if (under !== undefined) return under;
    const promise = new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${folder}${name}.js`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        loading.delete(name);
        reject(new Error(`${name}.js`));
      });
      document.head.append(script);
    });
    loading.set(name, promise);
    return promise;
  };
  const tables: TableLibrary["tables"] = (names) => {
    const found = names.flatMap((name) => {
      const file = known.get(name);
      return file === undefined ? [] : [[name, file] as const];
    });
    return found.length === names.length ? joinTables(found) : undefined;
  };
  return {
    tables,
    loadTables: async (names) => {
      await Promise.all(names.filter((name) => !known.has(name)).map(load));
      const loaded = tables(names);
      if (loaded === undefined) throw new Error(names.join(", "));
      return loaded;
    },
  };
}
