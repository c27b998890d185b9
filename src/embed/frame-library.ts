/**
 * A frame's tables: those of its opening mode stand in its page, others come as classic scripts that hand their table
 * over by a call. No request is made that a sandbox or a missing header could refuse. Browser only.
 */
import { joinTables, type LoadedFile } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";
import type { TableLibrary } from "#live/library.ts";
import { loadScript } from "./load-script.ts";

/** What stands in a frame's page for its script. */
export interface FrameData {
  /** Rows of the opening mode's tables. */
  readonly tables: readonly (readonly [TableName, LoadedFile["rows"]])[];
  /** What they cite, each source once. */
  readonly sources: LoadedFile["sources"];
  /** Whether they hold no more than the opening mode reads. */
  readonly partial: boolean;
  /** Address of the folder with the scripts of all tables, relative to the page. */
  readonly folder: string;
}

declare global {
  interface Window {
    /** Called by the script of each table. */
    frameTable?: (name: TableName, file: LoadedFile) => void;
  }
}

/** The tables of the page that the script runs in; `whole` where more than the opening mode may read them. */
export function frameLibrary(page: FrameData, whole: boolean): TableLibrary {
  const { sources, folder } = page;
  const known = new Map<TableName, LoadedFile>(
    whole && page.partial ? [] : page.tables.map(([name, rows]) => [name, { rows, sources }]),
  );
  const loading = new Map<TableName, Promise<void>>();
  window.frameTable = (name, file) => known.set(name, file);
  const load = (name: TableName): Promise<void> => {
    const under = loading.get(name);
    if (under !== undefined) return under;
    const promise = loadScript(`${folder}${name}.js`).catch((error: unknown) => {
      loading.delete(name);
      throw error;
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
