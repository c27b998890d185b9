/** The published shares in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Estimate, EstimatesModel, OwnShare } from "./electricity.estimates.model.ts";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** A share as its source gives it: one number or a range. */
function valueOf(row: Estimate, formats: Formats): string {
  return row.low !== null && row.high !== null
    ? formats.range(formats.number(row.low, 1), formats.percent(row.high / 100, 1))
    : formats.percent(row.value / 100, 1);
}

function saidOn(row: Estimate, formats: Formats): string {
  return formats.date(row.said, row.saidPrecision);
}

function estimateDatum(row: Estimate, { formats, locale }: ChartLanguage): Datum {
  const messages = electricityMessages[locale].datum;
  return {
    key: row.id,
    label: `${messages.said}, ${saidOn(row, formats)}`,
    value:
      row.qualifier === null || row.qualifier === "range"
        ? valueOf(row, formats)
        : messages.printed(row.qualifier, valueOf(row, formats)),
    status: row.status,
    details: [
      messages.covers[row.word],
      messages.basis(row.basisClass),
      row.independent ? messages.independent : row.repeats === null ? messages.dependent : messages.repeats,
      ...(row.saidBasis === "published" ? [] : [messages.undated(row.saidBasis)]),
    ],
    citations: row.citations,
    sourceNote: row.scope,
  };
}

function ownDatum(share: OwnShare, method: "proRata" | "fixed", { formats, locale }: ChartLanguage): Datum {
  const messages = electricityMessages[locale].datum;
  return {
    key: share.row.id,
    label: `${messages[method]}, ${formats.year(share.year)}`,
    value: ownValue(share, formats),
    status: "computed",
    details: [messages.formula(share.row.formula)],
    citations: share.row.citations,
    sourceNote: share.row.scope,
  };
}

function ownValue({ low, high }: OwnShare, formats: Formats): string {
  return low === high
    ? formats.percent(low / 100, 1)
    : formats.range(formats.number(low, 1), formats.percent(high / 100, 1));
}

/** Title, sentences, marks and table of the shares. */
export function describeEstimates(
  model: EstimatesModel,
  state: ElectricityState,
  language: ChartLanguage,
): Description {
  const { formats, locale } = language;
  const messages = electricityMessages[locale];
  const { lowest, highest } = model;
  const percent = (row: Estimate | undefined): string => (row === undefined ? "" : formats.percent(row.value / 100));
  const sentence =
    lowest === undefined || highest === undefined
      ? messages.empty
      : messages.sentence.estimates({
          count: formats.number(model.total),
          independent: formats.number(model.independent),
          low: formats.number(lowest.value),
          high: formats.number(highest.value),
          report: formats.number(model.report?.value ?? Number.NaN),
        });
  const year = 2020;
  const rata = model.proRata.find((one) => one.year === year);
  const fixed = model.fixed.find((one) => one.year === year);
  const undated = countUndated(model.estimates);
  return {
    title: messages.title.estimates(percent(lowest), percent(highest)),
    subtitle: messages.subtitle.estimates,
    sentence,
    long: [
      sentence,
      ...(rata === undefined || fixed === undefined
        ? []
        : [
            messages.sentence.own({
              year: formats.year(year),
              rata: formats.number(rata.low, 1),
              low: formats.number(fixed.low, 1),
              high: formats.number(fixed.high, 1),
            }),
          ]),
    ],
    notes: [
      messages.notes.classes,
      messages.notes.ties,
      messages.notes.ranges,
      state.known === "now" ? messages.notes.own : messages.notes.vintage,
      ...(undated > 0 ? [messages.notes.undated(formats.number(undated))] : []),
    ],
    ...(model.estimates.length === 0 ? { empty: messages.empty } : {}),
    data: [
      ...model.estimates.map((row) => estimateDatum(row, language)),
      ...model.fixed.map((share) => ownDatum(share, "fixed", language)),
      ...model.proRata.map((share) => ownDatum(share, "proRata", language)),
    ],
    table: {
      caption: messages.table.caption.estimates,
      columns: [
        { key: "said", label: messages.table.said },
        { key: "share", label: messages.table.share, align: "end" },
        { key: "covers", label: messages.table.covers },
        { key: "shareOf", label: messages.table.shareOf },
        { key: "origin", label: messages.table.origin },
      ],
      rows: [
        ...model.estimates.map((row) => ({
          key: row.id,
          status: row.status,
          citations: row.citations,
          cells: {
            said: { text: saidOn(row, formats), value: row.said },
            share: { text: valueOf(row, formats), value: row.value },
            covers: { text: messages.covers[row.word], value: row.covers },
            shareOf: { text: row.basisClass },
            origin: {
              text: row.independent
                ? messages.table.own
                : row.repeats === null
                  ? messages.table.other
                  : messages.table.repeat,
            },
          },
        })),
        ...[...model.fixed, ...model.proRata].map((share) => ({
          key: share.row.id,
          status: "computed" as const,
          citations: share.row.citations,
          cells: {
            said: { text: formats.year(share.year), value: share.year },
            share: { text: ownValue(share, formats), value: share.high },
            covers: { text: messages.covers.both },
            shareOf: { text: "energy" },
            origin: { text: share.row.method ?? "" },
          },
        })),
      ],
    },
  };
}
