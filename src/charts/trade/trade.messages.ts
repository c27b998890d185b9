/** Words of the trade chart: its controls, exports by year, and the promise. */
import type { Known } from "#data/record.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./trade.messages.ar.ts";
import { en } from "./trade.messages.en.ts";
import { fa } from "./trade.messages.fa.ts";
import type { TradeMode } from "./trade.params.ts";

/** What the promise view's samples stand for. */
interface Subjects {
  readonly exports: string;
  readonly "two-way": string;
}

export interface TradeMessages {
  readonly modes: { readonly label: string } & Readonly<Record<TradeMode, string>>;
  readonly unit: { readonly label: string; readonly dollars: string; readonly goal: string; readonly tonnes: string };
  readonly years: { readonly label: string; readonly iranian: string; readonly dates: string };
  readonly bracketToggle: (year: string) => string;
  readonly goalLabel: (value: string) => string;
  readonly readingLabel: string;
  readonly gapWord: string;
  readonly reportMark: (date: string) => string;
  /** What ticks are, at the one that counts services besides goods. */
  /** What ticks are, at one of them; and in few words, at a sample. */
  readonly ticksNote: string;
  readonly ticksKey: string;
  readonly inferredLabel: string;
  readonly inferredKey: string;
  readonly gasLabel: string;
  /** Where the longer one has no room. */
  readonly gasShort: string;
  readonly bracketLabel: (range: string) => string;
  readonly provisionalValue: (value: string) => string;
  readonly highestLabel: (value: string, year: string, share: string) => string;
  readonly purchasesLabel: (share: string) => string;
  readonly provisionalLabel: (share: string) => string;
  readonly exportsLabel: string;
  readonly promisesLabel: (count: string, open: string) => string;
  readonly legend: Subjects & { readonly deadline: string };
  readonly title: {
    readonly exports: (highest: string, share: string) => string;
    readonly exportsProvisional: (share: string, provisional: string) => string;
    readonly promise: (count: string, share: string) => string;
    readonly promiseProvisional: (count: string, share: string, provisional: string) => string;
    readonly none: string;
    readonly noPromise: string;
  };
  readonly subtitle: { readonly exports: string; readonly goal: string; readonly promise: string };
  readonly sentence: {
    readonly exports: (p: {
      report: string;
      reportYear: string;
      highest: string;
      year: string;
      share: string;
    }) => string;
    readonly goal: (p: { reportShare: string; reportYear: string; year: string; share: string }) => string;
    readonly highest: (p: { highest: string; year: string; share: string }) => string;
    readonly promise: (p: {
      count: string;
      open: string;
      first: string;
      last: string;
      highest: string;
      year: string;
      share: string;
    }) => string;
    readonly provisional: (year: string, value: string, share: string) => string;
    readonly rise: (first: string, firstYear: string, highest: string, highestYear: string) => string;
    readonly gap: (year: string, inferredYear: string) => string;
    readonly gas: string;
    readonly subjects: (exports: string, twoWay: string) => string;
    readonly twoWay: (year: string, value: string, share: string, exportsShare: string) => string;
    readonly twoWayProvisional: (year: string, value: string, share: string, exportsShare: string) => string;
    readonly vague: (count: string) => string;
    readonly knownOn: (date: string) => string;
    readonly believedOne: (value: string, year: string) => string;
    readonly believedMany: (count: string) => string;
  };
  readonly notes: {
    readonly basis: string;
    readonly reading: string;
    readonly ticks: string;
    readonly gap: (year: string) => string;
    readonly inferred: (years: string) => string;
    readonly provisional: (years: string) => string;
    readonly gas: (years: string) => string;
    readonly copies: string;
    readonly partYear: (p: { year: string; months: string; value: string }) => string;
    readonly deadlines: (dated: string, open: string) => string;
    readonly subjects: string;
    readonly vague: string;
    readonly twoWay: string;
    readonly standIn: string;
    readonly undated: (count: string, plural: Intl.LDMLPluralRule) => string;
    readonly unheeded: (record: string) => string;
  };
  readonly datum: {
    readonly share: (share: string) => string;
    readonly copy: string;
    readonly ofGoal: (share: string) => string;
    readonly inDollars: (value: string) => string;
    readonly gas: (value: string, share: string) => string;
    readonly why: (why: string) => string;
    readonly whyOurs: (why: string) => string;
    readonly standIn: string;
    readonly gap: string;
    readonly gapValue: string;
    readonly bracket: (low: string, high: string) => string;
    readonly unknownThen: string;
    readonly unknownThenValue: string;
    readonly noWeight: string;
    readonly noWeightFound: string;
    readonly qualifier: (qualifier: string) => string;
    readonly undated: (date: string, basis: Known["basis"]) => string;
    readonly between: (from: string, to: string) => string;
    readonly about: (day: string) => string;
    readonly speaker: (speaker: string) => string;
    readonly place: (place: string) => string;
    readonly noPlace: string;
    readonly subject: Subjects;
    readonly deadline: (date: string) => string;
    readonly wording: (wording: string) => string;
    readonly noDeadline: string;
    readonly perYear: (value: string) => string;
    readonly withPurchases: (value: string, share: string) => string;
  };
  readonly tonnes: {
    readonly value: (value: string) => string;
    readonly label: (value: string) => string;
    readonly title: (year: string, value: string) => string;
    readonly subtitle: string;
    readonly sentence: (p: {
      report: string;
      reportYear: string;
      highest: string;
      year: string;
      count: string;
    }) => string;
    readonly note: string;
    readonly column: string;
  };
  readonly table: {
    readonly caption: { readonly exports: string; readonly promise: string };
    readonly year: string;
    readonly period: string;
    readonly value: string;
    readonly share: string;
    readonly gas: string;
    readonly kind: string;
    readonly known: string;
    readonly undated: (day: string) => string;
    readonly bar: string;
    readonly other: string;
    readonly ours: string;
    readonly believed: string;
    readonly notDrawn: string;
    readonly bracket: (word: string, low: string, high: string) => string;
    readonly made: string;
    readonly speaker: string;
    readonly place: string;
    readonly subject: string;
    readonly deadline: string;
    readonly wording: string;
    readonly none: string;
    readonly sum: (exports: string, purchases: string) => string;
  };
}

export const tradeMessages: PerLocale<TradeMessages> = { en, fa, ar };
