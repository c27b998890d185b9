/**
 * Every figure that stands in the prose, as a reference into the dataset. The prose shows what the data say; `expected`
 * is what the sentence around it was written for, and the build stops when the two part ways.
 */
import { GOAL } from "#charts/trade/trade.data.ts";
import type { DataFault } from "#data/table.ts";
import type { TableRows } from "#data/tables.ts";
import type { Formats } from "#i18n/formats.ts";

interface FigureDefinition {
  /** Where it is read. `verdicts` counts the statements with a verdict; its record `all` counts all of them. */
  readonly table: "statements" | "verdicts" | "exports" | "promises" | "waivers" | "border-lengths";
  readonly record: string;
  /** How it is written. `share-of-goal` writes dollars as a percentage of the 20 billion. */
  readonly kind: "dollars" | "number" | "percent" | "share-of-goal";
  /** The value the sentence was written for: dollars in millions, percent as 45. */
  readonly expected: number;
}

export const FIGURES = {
  "report-exports": { table: "statements", record: "exports-nearly-9bn", kind: "dollars", expected: 9000 },
  "report-goal": { table: "statements", record: "goal-20bn-amount", kind: "dollars", expected: 20_000 },
  "report-attacks": { table: "statements", record: "three-attacks-count", kind: "number", expected: 3 },
  "report-waiver": { table: "statements", record: "waiver-60-days", kind: "number", expected: 60 },
  "report-waiver-before": { table: "statements", record: "waiver-three-days", kind: "number", expected: 3 },
  "report-share": { table: "statements", record: "gas-share-45-percent", kind: "percent", expected: 45 },
  "report-megawatts": { table: "statements", record: "grid-14000-mw", kind: "number", expected: 14_000 },
  "report-direct": { table: "statements", record: "direct-1000-mw", kind: "number", expected: 1000 },
  "report-border": { table: "statements", record: "border-1400-km", kind: "number", expected: 1400 },
  "exports-1398": { table: "exports", record: "exports_annual-015", kind: "dollars", expected: 8990 },
  // The highest firm year and the provisional one above it; the test holds them to the chart's model.
  "exports-highest": { table: "exports", record: "exports_annual-024", kind: "dollars", expected: 10_238 },
  "exports-highest-share": { table: "exports", record: "exports_annual-024", kind: "share-of-goal", expected: 10_238 },
  "exports-provisional": { table: "exports", record: "exports_annual-026-b", kind: "dollars", expected: 11_900 },
  "exports-provisional-share": {
    table: "exports",
    record: "exports_annual-026-b",
    kind: "share-of-goal",
    expected: 11_900,
  },
  statements: { table: "verdicts", record: "all", kind: "number", expected: 51 },
  "verdict-supported": { table: "verdicts", record: "supported", kind: "number", expected: 25 },
  "verdict-caveat": { table: "verdicts", record: "supported with caveat", kind: "number", expected: 15 },
  "verdict-disputed": { table: "verdicts", record: "disputed", kind: "number", expected: 3 },
  "verdict-outdated": { table: "verdicts", record: "outdated", kind: "number", expected: 2 },
  "verdict-opinion": { table: "verdicts", record: "opinion or loaded wording", kind: "number", expected: 6 },
  "waiver-length": { table: "waivers", record: "waiver-10", kind: "number", expected: 60 },
  "first-promise": { table: "promises", record: "targets-035", kind: "dollars", expected: 20_000 },
  "longest-length": { table: "border-lengths", record: "published-1609", kind: "number", expected: 1609 },
} as const satisfies Record<string, FigureDefinition>;

export type FigureId = keyof typeof FIGURES;

/** Millions in a billion: statements give dollars in billions, the tables in millions. */
const BILLION = 1000;

/** A figure's value in the dataset; undefined when record or field is missing. */
export function figureValue(definition: FigureDefinition, tables: TableRows): number | undefined {
  const { table, record } = definition;
  switch (table) {
    case "statements": {
      const value = tables.statements.find((row) => row.id === record)?.values[0];
      if (typeof value?.value !== "number") return undefined;
      return value.unit === "billion US dollars" ? value.value * BILLION : value.value;
    }
    case "verdicts":
      return tables.statements.filter((row) => record === "all" || row.verdict === record).length;
    case "exports":
      return tables.exports.find((row) => row.id === record)?.value;
    case "promises":
      return tables.promises.find((row) => row.id === record)?.value;
    case "waivers":
      return tables.waivers.find((row) => row.id === record)?.lengthDays;
    case "border-lengths":
      return tables["border-lengths"].find((row) => row.id === record)?.kilometres;
  }
}

/** A value as the prose of a language shows it. */
export function figureText(kind: FigureDefinition["kind"], value: number, formats: Formats): string {
  if (kind === "dollars") return formats.dollars(value);
  if (kind === "share-of-goal") return formats.percent(value / GOAL);
  return kind === "percent" ? formats.percent(value / 100) : formats.number(value);
}

/** Where prose and data disagree. */
export function checkFigures(
  tables: TableRows,
  figures: Readonly<Record<string, FigureDefinition>> = FIGURES,
): DataFault[] {
  return Object.entries(figures).flatMap(([id, definition]) => {
    const value = figureValue(definition, tables);
    if (value === definition.expected) return [];
    const reason = `${definition.table} ${definition.record} is ${String(value)}, the prose was written for ${definition.expected}`;
    return [{ file: "../article/figures.ts", record: id, field: "expected", reason }];
  });
}
