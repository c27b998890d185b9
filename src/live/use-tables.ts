import { use } from "react";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";
import { useLibrary, type Library } from "./library.ts";

const promises = new WeakMap<Library, Map<string, Promise<LoadedTables>>>();

/** A promise whose value React can take at once, without waiting a turn. */
function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled", value });
}

/** The same promise for the same tables on every render; made anew after a failure. */
function tablesOf(library: Library, names: readonly TableName[]): Promise<LoadedTables> {
  const known = promises.get(library) ?? new Map<string, Promise<LoadedTables>>();
  promises.set(library, known);
  const key = names.join(" ");
  let promise = known.get(key);
  if (promise === undefined) {
    const there = library.tables(names);
    promise = there === undefined ? library.loadTables(names) : settled(there);
    promise.catch(() => known.delete(key));
    known.set(key, promise);
  }
  return promise;
}

/** Tables for a page's text. Waits (Suspense) while they load; a failed load is the page boundary's to tell. */
export function useTables(names: readonly TableName[]): LoadedTables {
  return use(tablesOf(useLibrary(), names));
}
