/** The published shares in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import type { Formats } from "#i18n/formats.ts";
import { electricityEstimatesMessages, type OwnMethod } from "./electricity.estimates.messages.ts";
import type { Estimate, EstimatesModel, OwnShare } from "./electricity.estimates.model.ts";
import { electricityMessages } from "./electricity.messages.ts";
import { BASES, COVERS, type ElectricityState } from "./electricity.params.ts";
import { periodInWords } from "./electricity.period.ts";
import { qualifierOf } from "./electricity.qualifiers.ts";

/** A share as its source gives it: one number or a range. */
function valueOf(row: Pick<Estimate, "value" | "low" | "high">, formats: Formats): string {
  return row.low !== null && row.high !== null
    ? formats.range(formats.number(row.low, 1), formats.percent(row.high / 100, 1))
    : formats.percent(row.value / 100, 1);
}

function saidOn(row: Estimate, formats: Formats): string {
  return formats.date(row.said, row.saidPrecision);
}

/** A share with the word that its source sets before it. */
function valueInWords(row: Estimate, { formats, locale }: ChartLanguage): string {
  const qualifier = qualifierOf(row.qualifier);
  const value = valueOf(row, formats);
  return qualifier === undefined ? value : electricityMessages[locale].qualified[qualifier](value);
}

/** A share as one end of a range, which needs its source's word only where that moves the end. */
function endOfRange(row: Estimate, { formats, locale }: ChartLanguage): string {
  const value = formats.percent(row.value / 100);
  const qualifier = qualifierOf(row.qualifier);
  return qualifier === "more than" || qualifier === "less than"
    ? electricityMessages[locale].qualified[qualifier](value)
    : value;
}

function estimateDatum(row: Estimate, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = electricityEstimatesMessages[locale].datum;
  // What a share is about matters where it is another time than that of its publication.
  const elsewhere = row.about.end < `${Number(row.said.slice(0, 4)) - 1}-01-01`;
  return {
    key: row.id,
    label: messages.said(saidOn(row, formats)),
    value: valueInWords(row, language),
    plain: row.value,
    status: row.status,
    details: [
      ...(row.reportClaim ? [messages.report] : []),
      ...(row.weakness === null ? [] : [messages.weakness[row.weakness]]),
      messages.covers[row.word],
      messages.basis[row.basisWord],
      row.independent ? messages.independent : row.repeats === null ? messages.dependent : messages.repeats,
      ...(elsewhere ? [messages.about(periodInWords(row.about, formats))] : []),
      ...(row.undated ? [messages.undated] : []),
    ],
    citations: row.citations,
    sourceNote: row.scope,
  };
}

function ownValue({ low, high }: OwnShare, formats: Formats): string {
  return low === high
    ? formats.percent(low / 100, 1)
    : formats.range(formats.number(low, 1), formats.percent(high / 100, 1));
}

function ownDatum(share: OwnShare, method: OwnMethod, { formats, locale }: ChartLanguage): Datum {
  const messages = electricityEstimatesMessages[locale].datum;
  return {
    key: share.row.id,
    label: messages.own[method](formats.year(share.year)),
    value: ownValue(share, formats),
    status: "computed",
    details: [messages.formula[method]],
    citations: share.row.citations,
    sourceNote: share.row.scope,
  };
}

/** All of our own shares, each with its method, in the order of the layout's hits. */
function ownShares(model: EstimatesModel): readonly (readonly [OwnShare, OwnMethod])[] {
  return [
    ...model.fixed.map((share) => [share, "fixed"] as const),
    ...model.proRata.map((share) => [share, "proRata"] as const),
    ...model.otherVolume.map((share) => [share, "otherVolume"] as const),
  ];
}

function rows(model: EstimatesModel, { formats, locale }: ChartLanguage): TableRow[] {
  const { table, covers, bases } = electricityEstimatesMessages[locale];
  return [
    ...model.estimates.map((row) => ({
      key: row.id,
      status: row.status,
      citations: row.citations,
      cells: {
        said: { text: saidOn(row, formats), value: row.said },
        share: { text: valueOf(row, formats), value: row.value },
        covers: { text: covers[row.word], value: row.covers },
        shareOf: { text: bases[row.basisWord], value: row.basisClass },
        origin: { text: row.independent ? table.own : row.repeats === null ? table.other : table.repeat },
      },
    })),
    ...ownShares(model).map(([share, method]) => ({
      key: share.row.id,
      status: "computed" as const,
      citations: share.row.citations,
      cells: {
        said: { text: formats.year(share.year), value: share.year },
        share: { text: ownValue(share, formats), value: share.high },
        covers: { text: covers.both },
        shareOf: { text: bases.energy },
        origin: { text: table.methods[method] },
      },
    })),
  ];
}

/** What to loosen when nothing is left. */
function emptyReason(state: ElectricityState, { locale }: ChartLanguage): string {
  const { empty } = electricityEstimatesMessages[locale];
  if (state.covers.length === 0) return empty.covers;
  if (state.basis.length === 0) return empty.basis;
  return state.known === "now" ? empty.all : empty.known;
}

/** The second and third sentence: our own shares of the year that the report fell in. */
function ownSentences(model: EstimatesModel, { formats, locale }: ChartLanguage): string[] {
  const messages = electricityEstimatesMessages[locale];
  const year = 2020;
  const of = (shares: readonly OwnShare[]) => shares.find((one) => one.year === year);
  const [rata, fixed, other] = [of(model.proRata), of(model.fixed), of(model.otherVolume)];
  if (rata === undefined || fixed === undefined) return [];
  const ends = ({ low, high }: OwnShare) => ({ low: formats.number(low, 1), high: formats.number(high, 1) });
  return [
    messages.own({ year: formats.year(year), rata: formats.number(rata.low, 1), ...ends(fixed) }),
    ...(other === undefined ? [] : [messages.ofOtherVolume({ year: formats.year(year), ...ends(other) })]),
  ];
}

/** Title, sentences, marks and table of the shares. */
export function describeEstimates(
  model: EstimatesModel,
  state: ElectricityState,
  language: ChartLanguage,
): Description {
  const { formats, locale } = language;
  const messages = electricityEstimatesMessages[locale];
  const { lowest, highest, estimates } = model;
  const percent = (row: Estimate | undefined): string => (row === undefined ? "" : endOfRange(row, language));
  const nothing = estimates.length === 0;
  const empty = emptyReason(state, language);
  const filtered = state.covers.length < COVERS.length || state.basis.length < BASES.length;
  const undated = countUndated(estimates);
  const count = formats.number(estimates.length);
  const sentence =
    nothing || lowest === undefined || highest === undefined
      ? empty
      : messages.sentence({
          count,
          once: formats.number(estimates.filter((row) => row.repeats === null).length),
          independent: formats.number(estimates.filter((row) => row.independent).length),
          low: percent(lowest),
          high: percent(highest),
          report: formats.number(model.report?.value ?? Number.NaN),
        });
  const { notes } = messages;
  return {
    title: nothing
      ? messages.titleEmpty
      : filtered
        ? messages.titlePart(
            formats.number(model.counted.length),
            percent(lowest),
            percent(highest),
            formats.plural(model.counted.length),
          )
        : messages.title(percent(lowest), percent(highest)),
    subtitle: messages.subtitle,
    sentence,
    long: [
      sentence,
      ...(estimates.length < model.total && !nothing
        ? [messages.part({ shown: count, count: formats.number(model.total) })]
        : []),
      ...ownSentences(model, language),
    ],
    notes: [
      notes.classes,
      notes.range,
      ...(estimates.some((row) => row.weakness !== null) ? [notes.weak] : []),
      ...(model.ties.length === 0 ? [] : [notes.ties]),
      notes.spread,
      ...(estimates.some((row) => row.about.end < "2017-01-01") ? [notes.early] : []),
      ...(state.known === "now" ? [notes.own, notes.formulas] : [notes.vintage]),
      ...(undated > 0 ? [notes.undated(formats.number(undated))] : []),
    ],
    ...(nothing ? { empty } : {}),
    data: [
      ...estimates.map((row) => estimateDatum(row, language)),
      ...ownShares(model).map(([share, method]) => ownDatum(share, method, language)),
    ],
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "said", label: messages.table.said },
        { key: "share", label: messages.table.share, align: "end" },
        { key: "covers", label: messages.table.covers },
        { key: "shareOf", label: messages.table.shareOf },
        { key: "origin", label: messages.table.origin },
      ],
      rows: rows(model, language),
    },
  };
}
