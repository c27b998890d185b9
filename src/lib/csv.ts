/** Comma-separated values after RFC 4180: one header row, CRLF, quotes where needed. UTF-8 without a mark. */

/** A cell before it is written. Null and undefined make an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening a file never runs
 * what somebody wrote into a title. Numbers stay numbers, also below zero.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? harmless(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole file. Each row has as many cells as the header. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
