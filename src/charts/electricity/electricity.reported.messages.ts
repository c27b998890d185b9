/** Words of the electricity chart's view of the report's arithmetic. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./electricity.reported.messages.ar.ts";
import { en } from "./electricity.reported.messages.en.ts";
import { fa } from "./electricity.reported.messages.fa.ts";
import type { Base, Part } from "./electricity.reported.model.ts";

export interface ElectricityReportedMessages {
  /** What a block's share is a share of; up to three lines. */
  readonly base: Readonly<
    Record<Base["id"], (p: { base: string; tied: string; other: string; lines: string }) => string>
  >;
  /** The same in a few words, for a column of a phone. */
  readonly baseShort: Readonly<Record<Base["id"], (base: string) => string>>;
  readonly baseName: Readonly<Record<Base["id"], string>>;
  readonly part: Readonly<Record<Part["kind"], string>>;
  readonly legend: Readonly<Record<Part["kind"], string>>;
  readonly unitNote: (megawatts: string) => string;
  readonly megawatts: (value: string) => string;
  readonly stock: {
    readonly title: string;
    /** Outlets by record, as the drawing names them. */
    readonly outlets: Readonly<Record<string, string>>;
    readonly other: string;
    readonly label: (outlet: string) => string;
    readonly earliest: string;
    readonly repeat: string;
  };
  readonly title: (share: string, base: string, peak: string) => string;
  readonly subtitle: string;
  readonly sentence: (p: {
    share: string;
    base: string;
    gas: string;
    average: string;
    peak: string;
    ownGas: string;
    ownBoth: string;
    ownRange: string;
  }) => string;
  readonly third: (percent: string) => string;
  readonly stockSentence: (dates: string) => string;
  readonly notes: {
    readonly rate: string;
    readonly stock: (dates: string) => string;
    readonly peak: string;
    readonly tied: string;
  };
  readonly vintage: string;
  readonly ofBase: (share: string, base: string) => string;
  readonly table: {
    readonly caption: string;
    readonly base: string;
    readonly part: string;
    readonly megawatts: string;
    readonly share: string;
    readonly stock: string;
    readonly cell: (base: string, megawatts: string) => string;
  };
}

export const electricityReportedMessages: PerLocale<ElectricityReportedMessages> = { en, fa, ar };
