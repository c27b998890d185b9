/** Words of the border's other views: gas and power, unrolled, how long. */
import type { PlantRow } from "#data/border/plants.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./border.modes.messages.ar.ts";
import { en } from "./border.modes.messages.en.ts";
import { fa } from "./border.modes.messages.fa.ts";
import type { Layer } from "./border.params.ts";

export interface BorderModesMessages {
  readonly energy: {
    readonly layers: { readonly label: string } & Readonly<Record<Layer, string>>;
    readonly legend: Readonly<Record<Layer | "doubtful", string>>;
    readonly pipeline: string;
    readonly kilovolts: (value: string) => string;
    readonly megawatts: (value: string) => string;
    /** A line's value: `carries` is a capacity, or null where none was published. */
    readonly line: Readonly<
      Record<"gas" | "power", (p: { kilovolts: string | null; megawatts: string | null }) => string>
    >;
    readonly schematic: string;
    readonly unplaced: string;
    /** A plant's tie to Iranian gas in a word or two, and as a sentence. */
    readonly gas: Readonly<Record<PlantRow["iranianGas"], string>>;
    readonly onGas: Readonly<Record<PlantRow["iranianGas"], string>>;
    readonly plantValue: (p: { megawatts: string; gas: string }) => string;
    readonly technology: (technology: string, fuel: string) => string;
    readonly pipelineNamed: string;
    readonly pipelineInferred: string;
    readonly noPoint: string;
    readonly doubtfulPoint: string;
    readonly title: (p: { documented: string; all: string }) => string;
    readonly subtitle: string;
    readonly sentence: (p: { gas: string; power: string; documented: string; planned: string; none: string }) => string;
    readonly notes: readonly string[];
    readonly empty: string;
    readonly table: {
      readonly caption: string;
      readonly name: string;
      readonly kind: string;
      readonly megawatts: string;
      readonly unit: string;
      readonly gas: string;
      readonly place: string;
      readonly kinds: Readonly<Record<"gas" | "power" | "plant", string>>;
      readonly places: Readonly<Record<"schematic" | "published" | "doubtful" | "none", string>>;
      readonly notPublished: string;
    };
  };
  readonly unrolled: {
    readonly headings: { readonly trade: string; readonly pilgrims: string };
    /** Dollars beside a bar, whose unit the heading may say. */
    readonly amount: (dollars: string) => string;
    readonly ends: { readonly north: string; readonly south: (kilometres: string) => string };
    readonly atKilometre: (value: string) => string;
    readonly people: (value: string) => string;
    /** A value with the word for its status. */
    readonly withStatus: (value: string, status: string) => string;
    readonly missing: string;
    readonly title: (p: { count: string; known: string }) => string;
    readonly subtitle: (p: { detailed: string; low: string; high: string }) => string;
    readonly sentence: (p: { last: string; kilometre: string; known: string; count: string }) => string;
    readonly notes: (p: { detailed: string; drawn: string }) => readonly string[];
    readonly table: {
      readonly caption: string;
      readonly kilometre: string;
      readonly trade: string;
      readonly tradeUnit: string;
      readonly pilgrims: string;
    };
  };
  readonly lengths: {
    readonly control: string;
    readonly typed: string;
    readonly unit: string;
    readonly kilometres: (value: string) => string;
    readonly metres: (value: string) => string;
    readonly reading: (detail: string, kilometres: string) => string;
    readonly drawnAt: (detail: string) => string;
    readonly drawnNoFiner: (detail: string) => string;
    readonly axis: string;
    /** Who published a length, in few words, by the record's id; others are named as in the table. */
    readonly who: Readonly<Record<string, string>>;
    readonly title: (p: { detail: string; kilometres: string }) => string;
    readonly titleBetween: (p: { detail: string; kilometres: string }) => string;
    readonly subtitle: (p: { low: string; high: string }) => string;
    readonly sentence: (p: { shortest: string; longest: string; low: string; high: string }) => string;
    readonly notes: readonly string[];
    readonly datum: {
      readonly reading: (detail: string) => string;
      readonly measured: (detail: string) => string;
      readonly corners: (count: string) => string;
      readonly between: (p: { coarse: string; fine: string }) => string;
      readonly published: string;
    };
    readonly table: {
      readonly caption: string;
      readonly length: string;
      readonly kilometres: string;
      readonly detail: string;
      readonly unit: string;
      readonly notStated: string;
    };
  };
}

export const borderModesMessages: PerLocale<BorderModesMessages> = { en, fa, ar };
