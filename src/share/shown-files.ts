/** The figures of a chart as it is shown, as files: the rows of the table in its order, nothing more and nothing less. Pure. */
import { headingOf } from "#chart-parts/table-text.ts";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import type { TableCell } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import { sourceNames } from "#data/source-names.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import { csvText, type CsvValue } from "#lib/csv.ts";
import { queryWords } from "#url/codec.ts";
import type { SharedState } from "#charts/chart.ts";

/** Where and when a file was made. */
export interface FileOrigin {
  /** Absolute address at which the state opens. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day on which the file was made, `YYYY-MM-DD`. */
  readonly made: string;
}

/** What a file says of a cell: its number, else its words. A gap keeps the word that the table shows. */
function valueOf(cell: TableCell | undefined): CsvValue {
  return typeof cell?.value === "number" ? cell.value : (cell?.text ?? null);
}

function sourceText(source: Source): string {
  return [...sourceNames(source), source.published, source.url].filter((part) => part !== null).join(", ");
}

/** Comma-separated values: the mark's key, the columns of the table, status and sources. */
export function shownCsv({ description: { table }, sources }: ShownChart): string {
  const header = ["key", ...table.columns.map(headingOf), "status", "sources"];
  const rows = table.rows.map(({ key, cells, status, citations }): CsvValue[] => [
    key,
    ...table.columns.map((column) => valueOf(cells[column.key])),
    status,
    citations
      .flatMap(({ source }) => sources.get(source) ?? [])
      .map(sourceText)
      .join(" | "),
  ]);
  return csvText(header, rows);
}

/** The same as JSON, with what it shows in words, the state, and where it is from. */
export function shownJson(shown: ShownChart, { address, version, made }: FileOrigin): string {
  const { chart, state, description, sources, language } = shown;
  const { title, subtitle, sentence, notes, table } = description;
  const file = {
    publisher: siteMessages[language.locale].name,
    chart: chart.id,
    language: language.locale,
    title,
    subtitle,
    sentence,
    notes,
    address,
    dataVersion: version,
    made,
    state: Object.fromEntries(queryWords<SharedState>(chart.params, state)),
    columns: table.columns.map(({ key, label, unit }) => ({ key, label, unit: unit ?? null })),
    rows: table.rows.map(({ key, cells, status, citations }) => ({
      key,
      status,
      values: Object.fromEntries(table.columns.map((column) => [column.key, valueOf(cells[column.key])])),
      sources: citations.flatMap(({ source, says }) => {
        const found = sources.get(source);
        if (found === undefined) return [];
        const { publisher, title: named, published, url } = found;
        return [{ id: source, publisher, title: named, published, url, says }];
      }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
