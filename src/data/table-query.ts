/** How the browser loads a table: one file, checked, kept for the visit. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { TABLE_FILES } from "virtual:table-files";
import { LoadError } from "./load-error.ts";
import { joinTables, type LoadedFile, type LoadedTables } from "./loaded-tables.ts";
import type { TableName } from "./tables.ts";

/** Reads a table's file. Throws a `LoadError` when it is not what the build wrote. */
export function decodeTableFile(text: string, table: string): LoadedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LoadError("data", `${table}.json`);
  }
  if (
    typeof value !== "object" ||
    value === null ||
    !("table" in value && value.table === table) ||
    !("rows" in value && Array.isArray(value.rows)) ||
    !("sources" in value && Array.isArray(value.sources))
  ) {
    throw new LoadError("data", `${table}.json`);
  }
  // The rows were checked against their schema by the build that wrote this very file.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as unknown as LoadedFile;
}

/** The query of one table. Its file's name changes with its content, so what was loaded never grows old. */
export function tableQuery(table: Exclude<TableName, "sources">) {
  return queryOptions({
    queryKey: ["table", table],
    queryFn: async ({ signal }) => {
      const response = await fetch(TABLE_FILES[table], { signal }).catch(() => {
        throw new LoadError("data", `${table}.json`);
      });
      if (!response.ok) throw new LoadError("data", `${table}.json: ${response.status}`);
      const text = await response.text().catch(() => {
        throw new LoadError("data", `${table}.json`);
      });
      return decodeTableFile(text, table);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Without a connection too: a query that waits for one would leave the reader without a word.
    networkMode: "always",
    retry: 2,
    retryDelay: (attempt) => 400 * 2 ** attempt,
  });
}

/** Loads tables, from the cache where they are there. */
export async function loadTables(client: QueryClient, names: readonly TableName[]): Promise<LoadedTables> {
  const wanted = names.filter((name): name is Exclude<TableName, "sources"> => name !== "sources");
  return joinTables(
    await Promise.all(wanted.map(async (name) => [name, await client.ensureQueryData(tableQuery(name))] as const)),
  );
}

/** Tables when all of them are in the cache, else undefined; never fetches. */
export function cachedTables(client: QueryClient, names: readonly TableName[]): LoadedTables | undefined {
  const files = names.flatMap((name) => {
    const file = name === "sources" ? undefined : client.getQueryData(tableQuery(name).queryKey);
    return file === undefined ? [] : [[name, file] as const];
  });
  return files.length === names.length ? joinTables(files) : undefined;
}
