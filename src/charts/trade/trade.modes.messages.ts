/** Words of the trade chart's views both ways, by crossing, of suppliers, and of what it would take. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./trade.modes.messages.ar.ts";
import { en } from "./trade.modes.messages.en.ts";
import { fa } from "./trade.modes.messages.fa.ts";
import type { NeededProblem } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import type { Supplier } from "./trade.suppliers.model.ts";

type ByPart<Value> = Readonly<Record<TradeState["part"], Value>>;

export interface TradeModesMessages {
  readonly bothWays: {
    readonly title: (perHundred: string, year: string) => string;
    readonly titleShort: string;
    readonly subtitle: string;
    readonly sentence: (p: { sold: string; bought: string; year: string }) => string;
    readonly most: (value: string, year: string) => string;
    readonly least: (value: string, year: string) => string;
    readonly open: (years: string) => string;
    readonly uncertain: string;
    readonly sold: string;
    readonly bought: string;
    readonly notes: readonly string[];
    readonly unknown: string;
    readonly boughtFor: (value: string) => string;
    readonly detail: (sold: string, bought: string) => string;
    readonly why: string;
    readonly standIn: string;
    readonly inferred: string;
    readonly thirdParty: string;
    readonly fund: string;
    readonly caption: string;
  };
  readonly crossings: {
    readonly parts: { readonly label: string } & ByPart<string>;
    readonly title: {
      readonly gates: (gate: string, value: string) => string;
      readonly mehran: (p: { low: string; lowYear: string; before: string; beforeYear: string }) => string;
      readonly months: (fall: string, months: string, year: string) => string;
    };
    readonly titleShort: ByPart<string>;
    readonly subtitle: ByPart<(reportYear: string) => string>;
    readonly sentence: {
      readonly gates: (list: string, year: string) => string;
      readonly mehran: (list: string) => string;
      readonly missing: string;
      readonly months: (months: string, list: string) => string;
    };
    readonly rested: (value: string) => string;
    readonly pair: (name: string, value: string) => string;
    readonly rest: { readonly kurdistan: string; readonly other: string };
    readonly months: (count: string) => string;
    readonly monthsOf: (count: string, year: string) => string;
    readonly gap: (years: string) => string;
    readonly partTonnes: (p: { months: string; year: string; value: string }) => string;
    readonly shut: (year: string, millions: string) => string;
    readonly uncertain: ByPart<string>;
    readonly notes: ByPart<readonly string[]>;
    readonly formula: { readonly kurdistan: string; readonly other: string };
    readonly caption: ByPart<string>;
    readonly name: ByPart<string>;
    readonly empty: string;
  };
  readonly suppliers: {
    readonly names: Readonly<Record<Supplier, string>>;
    readonly title: (p: { year: string; turkey: string; china: string; iran: string }) => string;
    readonly titleShort: string;
    readonly subtitle: string;
    readonly sentence: (p: { year: string; turkey: string; china: string; iran: string; iranYear: string }) => string;
    readonly peak: (value: string, year: string) => string;
    readonly latest: (year: string, list: string) => string;
    readonly pair: (name: string, value: string) => string;
    readonly gap: (year: string) => string;
    readonly warning: string;
    readonly warningLabel: string;
    readonly notes: readonly string[];
    readonly thirdParty: string;
    readonly caption: string;
    readonly supplier: string;
    readonly basis: string;
    readonly bases: { readonly customs: string; readonly fund: string; readonly single: string };
    readonly saleOf: (supplier: string, period: string) => string;
    readonly scope: (scope: string) => string;
  };
  readonly needed: {
    readonly title: (p: { needed: string; goal: string; from: string; to: string }) => string;
    readonly titleShort: string;
    readonly subtitle: string;
    readonly sentence: (p: { goal: string; to: string; needed: string; from: string }) => string;
    readonly actual: (rate: string) => string;
    readonly fastest: (rate: string, from: string, to: string) => string;
    readonly noStretch: string;
    readonly early: string;
    readonly formula: string;
    readonly hedged: (rate: string, statuses: string) => string;
    readonly problems: Readonly<Record<NeededProblem, string>>;
    readonly labels: {
      readonly needed: (rate: string) => string;
      readonly actual: (rate: string) => string;
      readonly fastest: (rate: string, from: string, to: string) => string;
    };
    readonly goal: (value: string) => string;
    readonly controls: {
      readonly from: string;
      readonly to: string;
      readonly goal: string;
      readonly unit: string;
      readonly outside: (min: string, max: string) => string;
    };
    readonly caption: string;
    readonly what: string;
    readonly perYear: string;
    readonly rows: { readonly needed: string; readonly actual: string; readonly fastest: string };
  };
}

export const tradeModesMessages: PerLocale<TradeModesMessages> = { en, fa, ar };
