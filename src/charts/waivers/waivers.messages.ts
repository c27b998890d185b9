/** Words of the waivers chart. */
import type { AfterEvent } from "#data/waivers/waivers-after.table.ts";
import type { WaiverRow } from "#data/waivers/waivers.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./waivers.messages.ar.ts";
import { en } from "./waivers.messages.en.ts";
import { fa } from "./waivers.messages.fa.ts";
import type { PlacedKeyItem } from "./waivers.key.ts";
import type { WaiverMode, Wording } from "./waivers.params.ts";

export interface WaiversMessages {
  readonly modes: { readonly label: string } & Readonly<Record<WaiverMode, string>>;
  readonly wording: { readonly label: string } & Readonly<Record<Wording, string>>;
  readonly date: string;
  readonly slide: string;
  readonly dateMarks: { readonly report: string; readonly hole: string; readonly last: string };
  readonly days: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly title: {
    /** `report`: the length of the waiver that the report is about; null where it was not known yet. */
    readonly strip: (p: {
      count: string;
      median: string;
      shortest: string;
      /** How many waivers were known before the report's, and how long they ran; null where there are none. */
      earlier: string | null;
      earlierRange: string | null;
      report: string | null;
    }) => string;
    readonly cover: (p: { date: string; cover: string }) => string;
  };
  readonly subtitle: Readonly<Record<WaiverMode, string>>;
  readonly sentence: {
    readonly earlier: (p: { count: string; range: string; median: string }) => string;
    readonly later: (p: { count: string; usual: string; days: string }) => string;
    readonly strip: (p: { first: string; last: string; count: string; inferred: string | null }) => string;
    readonly cover: (p: { date: string; cover: string; numbers: string | null }) => string;
  };
  readonly long: {
    readonly uncovered: (p: { days: string; documented: string | null }) => string;
    readonly signed: (p: { list: string }) => string;
    readonly signedBy: (p: { count: string; secretary: string; president: string }) => string;
    readonly after: (count: string, plural: Intl.LDMLPluralRule) => string;
  };
  /** Cover on a day, in words that can stand after a date and a colon. */
  readonly cover: {
    readonly left: (days: string, plural: Intl.LDMLPluralRule) => string;
    readonly between: (low: string, high: string) => string;
    readonly perhaps: (high: string, plural: Intl.LDMLPluralRule) => string;
    readonly none: string;
    readonly before: string;
    readonly after: (days: string, plural: Intl.LDMLPluralRule) => string;
  };
  readonly datum: {
    readonly span: (number: string, starts: string, expires: string) => string;
    /** For a waiver whose expiry is not one day. */
    readonly from: (number: string, starts: string) => string;
    readonly lengths: (stated: string, others: string) => string;
    readonly assumed: (days: string) => string;
    readonly starts: (day: string) => string;
    readonly expires: (day: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly hole: (days: string) => string;
    readonly overlap: (days: string) => string;
    readonly names: Readonly<Record<WaiverRow["secretary"] | WaiverRow["president"], string>>;
    readonly office: (secretary: string, president: string) => string;
    readonly state: Readonly<Record<WaiverRow["stateWording"], string>>;
    readonly press: Readonly<Record<WaiverRow["pressWording"], string>>;
    readonly report: string;
    readonly inForce: (number: string, starts: string, expires: string) => string;
    readonly announced: (number: string, day: string) => string;
  };
  /** What came after, by the event's code. */
  readonly after: Readonly<Record<AfterEvent, string>>;
  readonly afterTitle: string;
  readonly drawing: {
    readonly reportLabel: string;
    readonly reportShort: string;
    readonly reportDay: string;
    readonly hole: (days: string) => string;
    readonly holeShort: (days: string) => string;
    /** A hole that is there only if a start or a length is read one way. */
    readonly perhaps: (days: string) => string;
    readonly secretary: (name: string) => string;
    readonly office: (secretary: string, president: string) => string;
    readonly notYetKnown: string;
    readonly after: (date: string, event: string) => string;
    readonly onDay: (date: string, days: string) => string;
    /** The key, and a shorter word where the longer one has no room. */
    readonly key: Readonly<Record<PlacedKeyItem["look"] | "possibleShort", string>>;
  };
  readonly empty: string;
  readonly notes: {
    readonly count: string;
    readonly days: string;
    readonly uncertain: string;
    readonly wording: Readonly<Record<Wording, string>>;
    readonly office: string;
    readonly cover: string;
    readonly vintage: string;
  };
  readonly table: {
    readonly caption: Readonly<Record<WaiverMode, string>>;
    readonly number: string;
    readonly starts: string;
    readonly length: string;
    readonly expires: string;
    readonly before: string;
    readonly covers: string;
    readonly office: string;
    readonly holeCell: (days: string) => string;
    readonly overlapCell: (days: string) => string;
    readonly meets: string;
    readonly first: string;
    readonly lengths: (stated: string, others: string) => string;
    readonly assumed: (days: string) => string;
    readonly state: Readonly<Record<WaiverRow["stateWording"], string>>;
    readonly press: Readonly<Record<WaiverRow["pressWording"], string>>;
    readonly officeCell: (secretary: string, president: string) => string;
    readonly afterwards: string;
  };
}

export const waiversMessages: PerLocale<WaiversMessages> = { en, fa, ar };
