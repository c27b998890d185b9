import { use } from "react";
import type { LoadedTables } from "#data/table-query.ts";
import type { TableName } from "#data/tables.ts";
import { useLibrary, type Library } from "./library.ts";

const underWay = new WeakMap<Library, Map<string, Promise<LoadedTables>>>();

function loading(library: Library, names: readonly TableName[]): Promise<LoadedTables> {
  const promises = underWay.get(library) ?? new Map<string, Promise<LoadedTables>>();
  underWay.set(library, promises);
  const key = names.join(" ");
  const promise = promises.get(key) ?? library.loadTables(names);
  promises.set(key, promise);
  return promise;
}

/** Tables for a page's text. Waits (Suspense) while they load; a failed load is the page boundary's to tell. */
export function useTables(names: readonly TableName[]): LoadedTables {
  const library = useLibrary();
  return library.tables(names) ?? use(loading(library, names));
}
