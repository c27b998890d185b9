/** Every table of the dataset with its schema and checks. Read by the build and the tests, never by the browser. */
import { sources } from "./sources/sources.table.ts";
import type { TableDefinition } from "./table.ts";

export const TABLES: readonly TableDefinition[] = [sources];
