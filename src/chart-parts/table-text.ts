/** A chart's table as text with tabs, for pasting into a spreadsheet. Pure. */
import type { Description, TableColumn, TableRow } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { frameMessages } from "./frame.messages.ts";

/** A column's heading in one line. */
export function headingOf({ label, unit }: TableColumn): string {
  return unit === undefined ? label : `${label} (${unit})`;
}

/** Line breaks and tabs would tear a row apart. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Headings, then the rows as they are shown, each with its status and the publishers it rests on. */
export function tableText(
  columns: Description["table"]["columns"],
  rows: readonly TableRow[],
  sources: ReadonlyMap<string, Source>,
  { locale, formats }: Language,
): string {
  const messages = frameMessages[locale];
  const head = [...columns.map(headingOf), messages.statusColumn, messages.sourceColumn];
  const lines = rows.map(({ cells, status, citations }) => [
    ...columns.map(({ key }) => cells[key]?.text ?? ""),
    status === null ? "" : messages.status[status],
    [...new Set(citations.flatMap(({ source }) => sources.get(source)?.publisher ?? []))].join(formats.semicolon),
  ]);
  return [head, ...lines].map((line) => line.map(oneLine).join("\t")).join("\n");
}
