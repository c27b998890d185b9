/** Words of the data page. */
import type { ColumnType } from "#data/files/column.ts";
import type { HistoryKind } from "#data/history/history.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./data.messages.ar.ts";
import { en } from "./data.messages.en.ts";
import { fa } from "./data.messages.fa.ts";

export interface DataMessages {
  readonly title: string;
  readonly description: (tables: string, sources: string) => string;
  readonly lead: string;
  readonly version: (version: string, date: string) => string;
  readonly parts: string;
  readonly tables: string;
  readonly folders: Readonly<Record<string, string>>;
  readonly package: string;
  readonly packageNote: string;
  readonly size: (kilobytes: string) => string;
  readonly rows: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly restsOn: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly licence: string;
  readonly licences: Readonly<Record<"CC-BY-4.0" | "other-pd", string>>;
  readonly credit: string;
  readonly exception: string;
  readonly columns: string;
  readonly columnHead: {
    readonly name: string;
    readonly meaning: string;
    readonly type: string;
    readonly unit: string;
  };
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly values: (list: string) => string;
  readonly mayBeEmpty: string;
  readonly firstRows: (shown: string, all: string) => string;
  readonly loadRows: (all: string) => string;
  readonly loading: string;
  readonly failed: (what: string) => string;
  readonly retry: string;
  readonly filterRows: string;
  readonly rowsShown: (shown: string, all: string) => string;
  readonly sortBy: (column: string) => string;
  readonly order: string;
  readonly sourcesTitle: string;
  readonly sourcesLead: (count: string) => string;
  readonly sourceColumns: {
    readonly source: string;
    readonly publisher: string;
    readonly published: string;
    readonly records: string;
  };
  readonly notFoundTitle: string;
  readonly notFoundLead: string;
  readonly notFound: readonly { readonly subject: string; readonly items: readonly string[] }[];
  readonly historyTitle: string;
  readonly historyLead: string;
  readonly historyKinds: Readonly<Record<HistoryKind, string>>;
  readonly why: string;
  readonly changedTables: (list: string) => string;
}

export const dataMessages: PerLocale<DataMessages> = { en, fa, ar };
