/** Made while building by `prerender/table-files.vite.ts`. */
declare module "virtual:table-files" {
  import type { TableName } from "#data/tables.ts";

  /** Address of each table's file. */
  export const TABLE_FILES: Readonly<Record<Exclude<TableName, "sources">, string>>;
}
