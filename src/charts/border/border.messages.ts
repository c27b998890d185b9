/** Words of the border chart. */
import type { GateState } from "#data/border/gate-states.table.ts";
import type { GateRow } from "#data/border/gates.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { en } from "./border.messages.en.ts";
import type { AreaName } from "./border.layout.ts";
import type { Traffic } from "./border.params.ts";

export interface BorderMessages {
  readonly traffic: { readonly label: string } & Readonly<Record<Traffic, string>>;
  readonly date: string;
  readonly dateMarks: { readonly before: string; readonly spring: string; readonly report: string };
  readonly areas: Readonly<Record<AreaName["key"], string>>;
  readonly passage: Readonly<Record<GateState, string>>;
  readonly kilometres: (value: string) => string;
  readonly title: (p: { date: string; open: string; count: string; traffic: string }) => string;
  readonly subtitle: (traffic: string, date: string) => string;
  readonly sentence: (p: {
    date: string;
    traffic: string;
    open: string;
    limited: string;
    closed: string;
    unknown: string;
  }) => string;
  readonly notes: readonly string[];
  readonly undated: string;
  readonly administration: Readonly<Record<GateRow["administration"], string>>;
  readonly datum: {
    readonly until: (from: string, to: string) => string;
    readonly other: (traffic: string, passage: string) => string;
    readonly place: (iran: string, iraq: string) => string;
    readonly position: Readonly<Record<GateRow["position"], string>>;
    readonly kilometre: (value: string) => string;
    readonly noReport: string;
  };
  readonly table: {
    readonly caption: (date: string) => string;
    readonly gate: string;
    readonly goods: string;
    readonly travellers: string;
    readonly side: string;
    readonly kilometre: string;
    readonly position: string;
  };
  readonly opening: { readonly label: string };
}

export const borderMessages: PerLocale<BorderMessages> = { en };
