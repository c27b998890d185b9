/** The report's arithmetic, and what becomes of it on other bases. */
import type { Citation, Status } from "#data/record.ts";
import { RECORDS, type ElectricityData } from "./electricity.data.ts";

/** A part of a base, in megawatts. */
export interface Part {
  /** Key of the mark: the id of the record it rests on, or of the record and the part. */
  readonly key: string;
  readonly kind: "gas" | "tied" | "other" | "range" | "lines";
  readonly megawatts: number;
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** The record's English note on itself. */
  readonly sourceNote: string | null;
}

/** One base with its parts; those of kind `lines` come on top of it. */
export interface Base {
  readonly id: "report" | "agency" | "average" | "peak";
  /** Megawatts; for a range its low end. */
  readonly megawatts: number;
  /** The high end of a range; the same for a single value. */
  readonly high: number;
  /** The tied part as a fraction of the base: of its high end, and of its low. */
  readonly share: { readonly low: number; readonly high: number };
  readonly parts: readonly Part[];
}

export interface ReportedModel {
  readonly mode: "as-reported";
  readonly bases: readonly Base[];
  /** Other uses of the report's sentence: same 45 percent of 14,000 MW. */
  readonly sentence: ElectricityData["shares"];
  /** Our own shares of 2020's energy, as fractions: by one method for gas and with lines, by the other with lines. */
  readonly own: {
    readonly gas: number;
    readonly both: number;
    readonly low: number;
    readonly high: number;
  };
}

const ITS_RECORDS: ReadonlySet<string> = new Set(Object.values(RECORDS));

/** Percent that the report's sentence names; other uses of the sentence are found by it. */
const SENTENCE_PERCENT = 45;

/** Whether the report's arithmetic rests on a record: one of its own, or another use of its sentence. */
export function readByReported(row: { readonly id: string; readonly value: number | null }): boolean {
  return ITS_RECORDS.has(row.id) || row.value === SENTENCE_PERCENT;
}

interface Evidence {
  readonly status: Status;
  readonly citations: readonly Citation[];
  readonly scope: string;
  readonly value: number | null;
}

function find<Row extends Evidence & { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Row & { value: number } {
  const row = rows.find((one) => one.id === id);
  if (row === undefined || row.value === null) throw new Error(`record ${id} is missing or has no value`);
  return { ...row, value: row.value };
}

function part(key: string, kind: Part["kind"], megawatts: number, row: Evidence, status: Status = row.status): Part {
  return { key, kind, megawatts, status, citations: row.citations, sourceNote: row.scope };
}

/** Four bases: the report's, an agency's share of it, the year's average and the summer's peak. */
export function reportedModel(data: ElectricityData): ReportedModel {
  const share = find(data.shares, RECORDS.share);
  const third = find(data.shares, RECORDS.third);
  const base = find(data.balance, RECORDS.base);
  const average = find(data.balance, RECORDS.average);
  const low = find(data.balance, RECORDS.peakLow);
  const high = find(data.balance, RECORDS.peakHigh);
  const lines = find(data.direct, RECORDS.lines);
  const gas = find(data.tied, RECORDS.gas);
  const ownRange = data.computed.find((row) => row.id === RECORDS.ownRange);
  if (typeof ownRange?.low !== "number" || ownRange.high === null) throw new Error("our own range is missing");
  const own = {
    gas: find(data.computed, RECORDS.ownGas).value / 100,
    both: find(data.computed, RECORDS.ownBoth).value / 100,
    low: ownRange.low / 100,
    high: ownRange.high / 100,
  };
  // "About a third" is no exact figure: to a hundred megawatts, so that it does not look like one.
  const thirdMegawatts = Math.round(((third.value / 100) * base.value) / 100) * 100;
  const bases: Base[] = [
    {
      id: "report",
      megawatts: base.value,
      high: base.value,
      share: { low: gas.value / base.value, high: gas.value / base.value },
      parts: [
        part(RECORDS.share, "gas", gas.value, { ...gas, citations: share.citations, scope: share.scope }),
        part(RECORDS.base, "other", base.value - gas.value, base, "computed"),
        part(RECORDS.lines, "lines", lines.value, lines),
      ],
    },
    {
      id: "agency",
      megawatts: base.value,
      high: base.value,
      share: { low: third.value / 100, high: third.value / 100 },
      parts: [
        part(RECORDS.third, "tied", thirdMegawatts, third, "computed"),
        part(`${RECORDS.third}.rest`, "other", base.value - thirdMegawatts, third, "computed"),
      ],
    },
    {
      id: "average",
      megawatts: average.value,
      high: average.value,
      share: { low: gas.value / average.value, high: gas.value / average.value },
      parts: [
        part(`${RECORDS.average}.gas`, "gas", gas.value, gas),
        part(RECORDS.average, "other", average.value - gas.value, average, "computed"),
      ],
    },
    {
      id: "peak",
      megawatts: low.value,
      high: high.value,
      share: { low: gas.value / high.value, high: gas.value / low.value },
      parts: [
        part(`${RECORDS.peakLow}.gas`, "gas", gas.value, gas),
        part(RECORDS.peakLow, "other", low.value - gas.value, low, "computed"),
        part(RECORDS.peakHigh, "range", high.value - low.value, high),
      ],
    },
  ];
  const sentence = data.shares
    .filter(
      (row) =>
        row.value === share.value &&
        (row.repeats !== null || row.id === share.repeats) &&
        row.basisClass === share.basisClass,
    )
    .toSorted((a, b) => a.said.localeCompare(b.said));
  return { mode: "as-reported", bases, sentence, own };
}
