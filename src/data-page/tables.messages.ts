/** What the tables are called and what a row of each is, in languages other than that of their definitions. */
import type { TableName } from "#data/tables.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./tables.messages.ar.ts";
import { en } from "./tables.messages.en.ts";
import { fa } from "./tables.messages.fa.ts";

/** A table of the catalogue. The two others are the catalogue itself, and the sources with their counts. */
export type ListedTable = Exclude<TableName, "catalogue" | "source-use">;

export interface TableWords {
  readonly title: string;
  /** What one row is, and what a reader must know before using it; names of columns stand between backticks. */
  readonly description: string;
}

/** Null where the words of the tables' own definitions are in the language. */
export type TablesMessages = Readonly<Record<ListedTable, TableWords>> | null;

export const tablesMessages: PerLocale<TablesMessages> = { en, fa, ar };
