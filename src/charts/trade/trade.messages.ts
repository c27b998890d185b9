/** Words of the trade chart. */
import type { PerLocale } from "#i18n/locale.ts";
import { en } from "./trade.messages.en.ts";
import type { TradeMode } from "./trade.params.ts";

export interface TradeMessages {
  readonly modes: { readonly label: string } & Readonly<Record<TradeMode, string>>;
  readonly unit: { readonly label: string; readonly dollars: string; readonly goal: string; readonly tonnes: string };
  readonly years: { readonly label: string; readonly iranian: string; readonly dates: string };
  readonly goalLabel: (value: string) => string;
  readonly gapWord: string;
  readonly reportMark: (date: string) => string;
  readonly ticksNote: string;
  readonly gasLabel: string;
  readonly highestLabel: (value: string, year: string) => string;
  readonly exportsLabel: string;
  readonly promisesLabel: (count: string, dated: string) => string;
  readonly title: {
    readonly exports: (highest: string, share: string) => string;
    readonly promise: (count: string, share: string) => string;
    readonly none: string;
  };
  readonly subtitle: { readonly exports: string; readonly promise: string };
  readonly sentence: {
    readonly exports: (p: { report: string; highest: string; year: string; share: string }) => string;
    readonly promise: (p: {
      count: string;
      dated: string;
      first: string;
      last: string;
      highest: string;
      share: string;
    }) => string;
    readonly provisional: (year: string, value: string, share: string) => string;
    readonly rise: (first: string, firstYear: string, last: string, lastYear: string) => string;
    readonly gap: (year: string) => string;
    readonly gas: string;
    readonly twoWay: (year: string, value: string, share: string) => string;
    readonly knownOn: (date: string) => string;
  };
  readonly notes: {
    readonly basis: string;
    readonly ticks: string;
    readonly gap: string;
    readonly inferred: string;
    readonly provisional: string;
    readonly gas: string;
    readonly partYear: string;
    readonly subjects: string;
    readonly vague: string;
    readonly standIn: string;
    readonly undated: (count: string) => string;
  };
  readonly datum: {
    readonly share: (share: string) => string;
    readonly gas: (value: string, share: string) => string;
    readonly why: (why: string) => string;
    readonly standIn: string;
    readonly gap: string;
    readonly gapValue: string;
    readonly unknownThen: string;
    readonly unknownThenValue: string;
    readonly qualifier: (qualifier: string) => string;
    readonly made: (date: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly speaker: (speaker: string) => string;
    readonly subject: { readonly exports: string; readonly "two-way": string };
    readonly deadline: (date: string) => string;
    readonly wording: (wording: string) => string;
    readonly noDeadline: string;
    readonly perYear: (value: string) => string;
  };
  readonly table: {
    readonly caption: { readonly exports: string; readonly promise: string };
    readonly year: string;
    readonly period: string;
    readonly value: string;
    readonly share: string;
    readonly gas: string;
    readonly kind: string;
    readonly bar: string;
    readonly other: string;
    readonly made: string;
    readonly speaker: string;
    readonly subject: string;
    readonly deadline: string;
    readonly none: string;
  };
}

export const tradeMessages: PerLocale<TradeMessages> = { en };
