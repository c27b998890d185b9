/**
 * What every record of every table has in common, as schemas. They run while building and testing;
 * the browser gets only the types that are inferred from them.
 */
import { z } from "zod";
import { isIsoDate } from "#lib/iso-date.ts";

/** A Gregorian day. */
export const isoDateSchema = z.string().refine(isIsoDate, "not a day written YYYY-MM-DD").meta({ format: "date" });

/** A stable id: unreserved characters only, so that it can stand in an address. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, "not an id of unreserved characters");

/** How much a value can be trusted, and in what way it differs from a plain official figure. */
export const statusSchema = z.enum([
  /** Stated by a government, ministry, customs office or state company. */
  "official",
  /** Stated by a news or data publisher. */
  "reported",
  /** Put forward by an analyst, outlet or official as an estimate. */
  "estimate",
  /** Part of it (a year, a length, a date) was worked out from context by us. */
  "inferred",
  /** Worked out by us from cited values, by a stated formula. */
  "computed",
  /** Good sources contradict it or each other. */
  "disputed",
  /** The publisher may still change it. */
  "provisional",
]);

/** One place in one source: where a value was read, and what stands there in our own words. */
export const citationSchema = z.strictObject({
  /** Id in the table of sources. */
  source: idSchema,
  /** Our paraphrase of what the source says; empty when the value is all it says. */
  says: z.string(),
});

/**
 * From which day a record counts as known ("as known on").
 * `published`: the date the source shows. `statement`: the day the statement was made, our copy being undated.
 * `period`: the end of the period described, neither date being known.
 */
export const knownSchema = z.strictObject({
  from: isoDateSchema.meta({ description: "Day from which the record counts as known." }),
  basis: z.enum(["published", "statement", "period"]).meta({
    description:
      "Why that day: `published`, the date the source shows; `statement`, the day of the statement; `period`, the end of the time it is about.",
  }),
});

const periodEnds = {
  start: isoDateSchema.meta({ description: "First day of the time the value is about, Gregorian." }),
  end: isoDateSchema.meta({ description: "Last day of the time the value is about, Gregorian." }),
};

/** A stretch of time, each kind in its own calendar. `start` and `end` are Gregorian, both included. */
export const periodSchema = z.discriminatedUnion("kind", [
  /** A whole Iranian (solar hijri) year. */
  z.strictObject({
    kind: z.literal("iranian-year"),
    year: z.int().meta({ description: "The year, in the calendar that `kind` names; empty for plain dates." }),
    ...periodEnds,
  }),
  /** Whole months of an Iranian year, `from` and `to` 1–12. */
  z.strictObject({
    kind: z.literal("iranian-months"),
    year: z.int(),
    from: z.int().min(1).max(12).meta({ description: "First month, for months of an Iranian year." }),
    to: z.int().min(1).max(12).meta({ description: "Last month, for months of an Iranian year." }),
    ...periodEnds,
  }),
  /** A whole Gregorian year. */
  z.strictObject({ kind: z.literal("calendar-year"), year: z.int(), ...periodEnds }),
  /** Any other stretch; also single days. */
  z.strictObject({ kind: z.literal("dates"), ...periodEnds }),
]);

/** The columns that every record has. Their descriptions, like those of all columns, are what the data page and the data package say. */
export const recordShape = {
  id: idSchema.meta({ description: "Stable id of the record." }),
  status: statusSchema.meta({ description: "How far the value can be trusted." }),
  known: knownSchema.meta({
    description:
      "From which day the record counts as known, and why: `published`, the date its source shows; `statement`, the day of the statement; `period`, the end of the time it is about.",
  }),
  citations: z.array(citationSchema).meta({
    description: "Where the value was read: ids in the table of sources, each with what the source says, in our words.",
  }),
  note: z.string().nullable().meta({ description: "A caveat to show with the value; or null." }),
};

/** One publication that records rest on. */
export const sourceSchema = z.strictObject({
  id: idSchema.meta({ description: "Stable id of the source; citations name it." }),
  publisher: z.string().min(1).meta({ description: "Who published it." }),
  title: z.string().min(1).meta({ description: "Title as the page or file has it, or as `note` says." }),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .meta({ description: "Its address; null when the page was read on a delivery host and has no lasting one." }),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .meta({ description: "Day, month or year that the source shows; null when it shows none." }),
  note: z
    .string()
    .nullable()
    .meta({ description: "How title or date were found, where not plainly on the page; or null." }),
});

export type Status = z.infer<typeof statusSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Known = z.infer<typeof knownSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Source = z.infer<typeof sourceSchema>;
