/** Words of the border chart: of all its maps, and of the crossings. The other views' are in `border.modes.messages.ts`. */
import type { GateState } from "#data/border/gate-states.table.ts";
import type { GateRow } from "#data/border/gates.table.ts";
import type { CrossingTradeRow } from "#data/trade/crossing-trade.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./border.messages.ar.ts";
import { en } from "./border.messages.en.ts";
import { fa } from "./border.messages.fa.ts";
import type { BorderMode, BorderState, Traffic } from "./border.params.ts";
import type { AreaName } from "./map.layout.ts";

export interface BorderMessages {
  readonly modes: { readonly label: string } & Readonly<Record<BorderMode, string>>;
  readonly traffic: { readonly label: string } & Readonly<Record<Traffic, string>>;
  readonly size: { readonly label: string } & Readonly<Record<BorderState["size"], string>>;
  readonly date: string;
  readonly dateMarks: { readonly before: string; readonly spring: string; readonly report: string };
  readonly play: {
    readonly start: string;
    readonly pause: string;
    readonly earlier: string;
    readonly later: string;
    /** Label of the date field beside the slider. */
    readonly typed: string;
  };
  readonly tools: {
    readonly zoom: string;
    readonly nearer: string;
    readonly further: string;
    readonly whole: string;
    readonly move: string;
    readonly north: string;
    readonly south: string;
    readonly west: string;
    readonly east: string;
  };
  /** What the map's own keys do. */
  readonly keys: string;
  /** Headings of the lists of marks. */
  readonly listTitle: Readonly<Record<"crossings" | "gas-power", string>>;
  readonly areas: Readonly<Record<AreaName["key"], string>>;
  readonly passage: Readonly<Record<GateState, string>>;
  readonly legend: { readonly rim: string; readonly size: Readonly<Record<"trade" | "pilgrims", string>> };
  readonly kilometres: (value: string) => string;
  /** A value that its source rounds. */
  readonly about: (value: string) => string;
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
  /** Printed under every map. */
  readonly mapNotes: readonly string[];
  readonly notes: readonly string[];
  readonly sizeNotes: Readonly<Record<"trade" | "pilgrims", string>>;
  readonly namesInEnglish: string;
  /** Why "as known on" cannot be asked. */
  readonly undated: Readonly<Record<BorderMode, string>>;
  readonly administration: Readonly<Record<GateRow["administration"], string>>;
  readonly datum: {
    readonly until: (from: string, to: string) => string;
    readonly other: (traffic: string, passage: string) => string;
    readonly place: (p: { iran: string; iraq: string; administration: string }) => string;
    readonly position: Readonly<Record<GateRow["position"], string>>;
    readonly kilometre: (value: string) => string;
    readonly noReport: string;
    readonly notStated: string;
    /** A figure on trade as a record; place, qualifier and unit are English, as in the dataset. */
    /** Units of the figures that are on record. */
    readonly units: Readonly<Record<CrossingTradeRow["unit"], string>>;
    readonly tradeRecord: (p: { place: string; qualifier: string; value: string; unit: string }) => string;
    readonly trade: (value: string) => string;
    readonly noTrade: string;
    readonly pilgrims: (value: string) => string;
    readonly noPilgrims: string;
  };
  readonly table: {
    readonly caption: (date: string) => string;
    readonly gate: string;
    readonly goods: string;
    readonly travellers: string;
    readonly size: Readonly<Record<"trade" | "pilgrims", string>>;
    readonly side: string;
    readonly kilometre: string;
    readonly position: string;
    readonly missing: string;
  };
}

export const borderMessages: PerLocale<BorderMessages> = { en, fa, ar };
