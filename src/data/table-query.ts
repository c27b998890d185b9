/** How the browser loads a table: one file, checked, kept for the visit. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { TABLE_FILES } from "virtual:table-files";
import { joinTables, type LoadedFile, type LoadedTables } from "./loaded-tables.ts";
import type { TableName } from "./tables.ts";

/** Reads a table's file. Throws with a sentence for the reader when it is not what the build wrote. */
export function decodeTableFile(text: string, table: string): LoadedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${table}.json is damaged`);
  }
  if (
    typeof value !== "object" ||
    value === null ||
    !("table" in value && value.table === table) ||
    !("rows" in value && Array.isArray(value.rows)) ||
    !("sources" in value && Array.isArray(value.sources))
  ) {
    throw new Error(`${table}.json is not the table asked for`);
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
        throw new Error(`${table}.json could not be fetched`);
      });
      if (!response.ok) throw new Error(`${table}.json: ${response.status}`);
      return decodeTableFile(await response.text(), table);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
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
