/**
 * A frame's tables: those that it starts with stand in its first script or in its page, others come as classic scripts
 * that hand their table over by a call. No request is made that a sandbox or a missing header could refuse. Browser only.
 */
import { joinTables, type LoadedFile } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";
import type { TableLibrary } from "#live/library.ts";
import { loadScript } from "./load-script.ts";

/** Tables that a frame starts with. */
export interface StandingTables {
  readonly tables: readonly (readonly [TableName, LoadedFile["rows"]])[];
  /** What they cite, each source once. */
  readonly sources: LoadedFile["sources"];
  /** Whether they hold no more than the opening mode reads. */
  readonly partial: boolean;
}

declare global {
  interface Window {
    /** Called by the script of each table. */
    frameTable?: (name: TableName, file: LoadedFile) => void;
    /** Set by the first script of a chart's frames: the tables of its opening mode. */
    standingTables?: StandingTables;
  }
}

/**
 * The tables that a frame starts with and those in `folder`, whose address is relative to the page; `whole` where more
 * than the opening mode may read them.
 */
export function frameLibrary(standing: StandingTables | undefined, folder: string, whole: boolean): TableLibrary {
  const known = new Map<TableName, LoadedFile>(
    standing === undefined || (whole && standing.partial)
      ? []
      : standing.tables.map(([name, rows]) => [name, { rows, sources: standing.sources }]),
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
