/** Waivers and state → what is shown. */
import { isKnown } from "#data/known.ts";
import type { WaiverRow } from "#data/waivers/waivers.table.ts";
import type { WaiverAfterRow } from "#data/waivers/waivers-after.table.ts";
import { dayNumber, fromDayNumber, type IsoDate } from "#lib/iso-date.ts";
import { coverCurve, coverOn, type Cover, type CoverPoint } from "./waivers.cover.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { REPORT_WAIVER, type WaiversData } from "./waivers.data.ts";
import { COVER_LIMITS, type WaiversState } from "./waivers.params.ts";
import {
  daysWithoutCover,
  holeBetween,
  medianLength,
  overlapBetween,
  spanOf,
  type Range,
  type Span,
} from "./waivers.spans.ts";

/** A waiver in its chain: what lies between it and the one before. */
export interface Link extends Span {
  /** Days without cover before it; null for the first. */
  readonly hole: Range | null;
  /** Days on which the one before still ran; null for the first. */
  readonly overlap: Range | null;
}

/** How many waivers, and how long they ran, in days. */
export interface Lengths {
  readonly count: number;
  readonly shortest: number;
  readonly longest: number;
  readonly median: Range;
}

/** Who signed, and how many, from the first start to the last start that records put under the names. */
export interface Signer {
  readonly secretary: WaiverRow["secretary"];
  readonly president: WaiverRow["president"];
  readonly count: number;
  readonly days: Range;
}

export interface WaiversModel {
  readonly links: readonly Link[];
  readonly after: readonly WaiverAfterRow[];
  readonly signers: readonly Signer[];
  /** Lengths of the waivers known before the report's; null where the report's or one before it is not known. */
  readonly earlier: Lengths | null;
  /** What became usual after the report's; null where none after it is known. */
  readonly later: { readonly count: number; readonly usual: number; readonly days: number } | null;
  /** How many of the waivers are inferred. */
  readonly inferred: number;
  /** Days; null where no waiver is known. */
  readonly median: Range | null;
  readonly shortest: Range | null;
  /** Days without cover from the first start to the last expiry. */
  readonly uncovered: Range;
  /** The same if the inferred waivers were never given; null where none is inferred. */
  readonly uncoveredDocumented: Range | null;
  /** Cover on the day that the state asks for. */
  readonly cover: Cover;
  /** Cover day by day; empty in the view of the strip. */
  readonly curve: readonly CoverPoint[];
  /** Days that the cursor can stand on, week by week from the report's, with the day asked for; empty in the strip. */
  readonly stops: readonly (Cover & { readonly date: IsoDate })[];
}

const WEEK = 7;

/** A day of every week, counted from the report's, and the day asked for. */
function stopDays(asked: number): number[] {
  const [min, max, report] = [COVER_LIMITS.min, COVER_LIMITS.max, REPORT_DATE].map(dayNumber);
  if (min === undefined || max === undefined || report === undefined) return [];
  const first = report - Math.floor((report - min) / WEEK) * WEEK;
  const weekly = Array.from({ length: Math.floor((max - first) / WEEK) + 1 }, (_, index) => first + index * WEEK);
  return [...new Set([...weekly, asked])].toSorted((a, b) => a - b);
}

/** Who signed, in order. A name covers the days between starts that records put under it; days between two names are open. */
function signersOf(spans: readonly Span[]): Signer[] {
  const list: Signer[] = [];
  for (const { row, starts } of spans) {
    const last = list.at(-1);
    if (last?.secretary === row.secretary && last.president === row.president) {
      list[list.length - 1] = { ...last, count: last.count + 1, days: { low: last.days.low, high: starts.low } };
      continue;
    }
    const { secretary, president } = row;
    list.push({ secretary, president, count: 1, days: { low: starts.low, high: starts.low } });
  }
  return list;
}

/** The waivers before the report's: how many, and how long. */
function earlierThan(report: number, spans: readonly Span[]): WaiversModel["earlier"] {
  const before = report < 0 ? [] : spans.slice(0, report);
  if (before.length === 0) return null;
  return {
    count: before.length,
    shortest: Math.min(...before.map(({ length }) => length.low)),
    longest: Math.max(...before.map(({ length }) => length.high)),
    median: medianLength(before),
  };
}

/** The length that most waivers after the report's have, as our ledger gives it. */
function laterThan(report: number, spans: readonly Span[]): WaiversModel["later"] {
  const after = report < 0 ? [] : spans.slice(report + 1).map(({ row }) => row.lengthDays);
  if (after.length === 0) return null;
  const countOf = (days: number): number => after.filter((one) => one === days).length;
  const days = after.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 0;
  return { count: after.length, usual: countOf(days), days };
}

/** What is shown of the waivers in a state. */
export function waiversModel(data: WaiversData, state: WaiversState): WaiversModel {
  const spans = data.waivers.filter((row) => isKnown(row, state.known)).map(spanOf);
  const links = spans.map((span, index): Link => {
    const before = spans[index - 1];
    return {
      ...span,
      hole: before === undefined ? null : holeBetween(before, span),
      overlap: before === undefined ? null : overlapBetween(before, span),
    };
  });
  const asked = dayNumber(state.date);
  const inCover = state.mode === "cover" && spans.length > 0;
  const report = spans.findIndex(({ row }) => row.id === REPORT_WAIVER);
  const documented = spans.filter(({ row }) => row.status !== "inferred");
  return {
    links,
    after: data.after.filter((row) => isKnown(row, state.known)),
    signers: signersOf(spans),
    earlier: earlierThan(report, spans),
    later: laterThan(report, spans),
    inferred: spans.length - documented.length,
    median: spans.length === 0 ? null : medianLength(spans),
    shortest:
      spans.length === 0
        ? null
        : {
            low: Math.min(...spans.map(({ length }) => length.low)),
            high: Math.min(...spans.map(({ length }) => length.high)),
          },
    uncovered: daysWithoutCover(spans),
    uncoveredDocumented: documented.length === spans.length ? null : daysWithoutCover(documented),
    cover: coverOn(spans, asked),
    curve: inCover ? coverCurve(spans, dayNumber(COVER_LIMITS.min), dayNumber(COVER_LIMITS.max)) : [],
    stops: inCover ? stopDays(asked).map((day) => ({ ...coverOn(spans, day), date: fromDayNumber(day) })) : [],
  };
}
