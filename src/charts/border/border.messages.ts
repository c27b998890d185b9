/** Words of the border chart. */
import type { GateState } from "#data/border/gate-states.table.ts";
import type { GateRow } from "#data/border/gates.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import type { AreaName } from "./border.layout.ts";
import type { Traffic } from "./border.params.ts";

interface BorderMessages {
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

export const borderMessages: PerLocale<BorderMessages> = {
  en: {
    traffic: { label: "Who or what passes", goods: "Goods", travellers: "Travellers" },
    date: "Day of 2020",
    dateMarks: { before: "1 January", spring: "1 April", report: "The report" },
    areas: { iran: "IRAN", iraq: "IRAQ", gulf: "Persian Gulf", shatt: "Shatt al-Arab /", arvand: "Arvand Rud" },
    passage: { open: "open", limited: "limited", closed: "closed", unknown: "no report found" },
    kilometres: (value) => `${value} km`,
    title: ({ date, open, count, traffic }) =>
      `${date}: ${open} of ${count} crossings known to be fully open to ${traffic}`,
    subtitle: (traffic, date) =>
      `Crossings between Iran and Iraq for ${traffic} on ${date}, our reading of the reports`,
    sentence: ({ date, traffic, open, limited, closed, unknown }) =>
      `On ${date}, for ${traffic}: ${open} crossings open, ${limited} limited, ${closed} closed, and for ${unknown} no report was found.`,
    notes: [
      "States are our reading: a reported state holds until the next report on that crossing, at most 60 days; then it is unknown. “No report found” does not mean open.",
      "Places are approximate, set by us on the line drawn; a dotted circle marks those that are least sure.",
      "The line is Natural Earth’s, at 1:10 million: it shows who is in control, not who is in the right, and is too coarse to measure.",
      "Persian Gulf is the report’s name and the United Nations’; others say Arabian Gulf or the Gulf.",
    ],
    undated: "not here: the reports are all of 2020; the day of the map does the same.",
    administration: { federal: "run by Baghdad", "kurdistan-region": "run by the Kurdistan Region" },
    datum: {
      until: (from, to) => `So from ${from} to ${to}.`,
      other: (traffic, passage) => `${traffic}: ${passage}.`,
      place: (iran, iraq) => `${iran} to ${iraq}`,
      position: {
        high: "Place well known.",
        medium: "Place approximate.",
        low: "Place uncertain.",
        "very low": "Place very uncertain.",
      },
      kilometre: (value) => `About kilometre ${value} from the Turkish end.`,
      noReport: "No report on this crossing was found for this day.",
    },
    table: {
      caption: (date) => `Crossings on ${date}, from north to south`,
      gate: "Crossing",
      goods: "Goods",
      travellers: "Travellers",
      side: "Iraqi side",
      kilometre: "Kilometre",
      position: "Place",
    },
    opening: {
      label: "Map of the border between Iran and Iraq from Turkey to the Persian Gulf, with its twelve crossings",
    },
  },
};
