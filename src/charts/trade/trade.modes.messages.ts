/** Words of the trade chart's views both ways, by crossing, of suppliers, and of what it would take. */
import type { PerLocale } from "#i18n/locale.ts";
import { en } from "./trade.modes.messages.en.ts";
import type { NeededProblem } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import type { Supplier } from "./trade.suppliers.model.ts";

export interface TradeModesMessages {
  readonly bothWays: {
    readonly title: (bought: string, year: string) => string;
    readonly subtitle: string;
    readonly sentence: (p: { sold: string; bought: string; year: string; most: string; mostYear: string }) => string;
    readonly sold: string;
    readonly bought: string;
    readonly notes: readonly string[];
    readonly unknown: string;
    readonly caption: string;
    readonly detail: (sold: string, bought: string) => string;
  };
  readonly crossings: {
    readonly parts: { readonly label: string } & Readonly<Record<TradeState["part"], string>>;
    readonly title: {
      readonly gates: (gate: string, value: string) => string;
      readonly mehran: (low: string, lowYear: string, before: string, beforeYear: string) => string;
      readonly months: (fall: string, months: string) => string;
    };
    readonly subtitle: Readonly<Record<TradeState["part"], string>>;
    readonly sentence: {
      readonly gates: (list: string, other: string) => string;
      readonly mehran: (list: string) => string;
      readonly months: (list: string) => string;
    };
    readonly rest: { readonly kurdistan: string; readonly other: string };
    readonly months: (count: string) => string;
    readonly tonnes: (value: string) => string;
    readonly notes: Readonly<Record<TradeState["part"], readonly string[]>>;
    readonly formula: { readonly kurdistan: string; readonly other: string };
    readonly caption: Readonly<Record<TradeState["part"], string>>;
    readonly name: string;
    readonly value: string;
    readonly empty: string;
  };
  readonly suppliers: {
    readonly names: Readonly<Record<Supplier, string>>;
    readonly title: (p: { year: string; turkey: string; china: string; iran: string }) => string;
    readonly titleShort: string;
    readonly subtitle: string;
    readonly sentence: (p: { year: string; turkey: string; china: string; iran: string; iranYear: string }) => string;
    readonly notes: readonly string[];
    readonly thirdParty: string;
    readonly caption: string;
    readonly supplier: string;
    readonly period: string;
    readonly value: string;
    readonly scope: (scope: string) => string;
  };
  readonly needed: {
    readonly title: (needed: string, goal: string, from: string, to: string) => string;
    readonly subtitle: string;
    readonly sentence: (p: { goal: string; to: string; needed: string; from: string }) => string;
    readonly actual: (rate: string) => string;
    readonly fastest: (rate: string, from: string, to: string) => string;
    readonly problems: Readonly<Record<NeededProblem, string>>;
    readonly rate: (rate: string) => string;
    readonly goal: (value: string) => string;
    readonly notes: readonly string[];
    readonly controls: { readonly from: string; readonly to: string; readonly goal: string; readonly unit: string };
    readonly caption: string;
    readonly what: string;
    readonly years: string;
    readonly perYear: string;
    readonly rows: { readonly needed: string; readonly actual: string; readonly fastest: string };
  };
  readonly bracket: { readonly toggle: string; readonly label: string };
  readonly tonnes: {
    readonly label: (value: string) => string;
    readonly title: (value: string, year: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
}

export const tradeModesMessages: PerLocale<TradeModesMessages> = { en };
