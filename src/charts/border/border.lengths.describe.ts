/** Measured and published lengths in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { BorderLengthRow } from "#data/border/border-lengths.table.ts";
import { READING, type LengthsModel } from "./border.lengths.model.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModesMessages } from "./border.modes.messages.ts";

/** A detail with its unit: "2 km", "250 m". */
export function detailText(kilometres: number, { formats, locale }: ChartLanguage): string {
  const messages = borderModesMessages[locale].lengths;
  return kilometres < 1
    ? messages.metres(formats.number(kilometres * 1000))
    : messages.kilometres(formats.number(kilometres, kilometres < 10 ? 1 : 0));
}

/** Who published a length, in few words. */
export function publisherName(row: BorderLengthRow, { locale }: ChartLanguage): string {
  return borderModesMessages[locale].lengths.who[row.id] ?? row.who;
}

function lengthDatum(row: BorderLengthRow, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].lengths;
  const measured = row.kind === "tolerance";
  return {
    key: row.id,
    label: measured ? messages.datum.measured(detailText(row.detail ?? 0, language)) : publisherName(row, language),
    value: messages.kilometres(formats.number(row.kilometres)),
    plain: row.kilometres,
    status: measured ? "computed" : "reported",
    details: measured
      ? [messages.datum.corners(formats.number(row.points ?? 0))]
      : [messages.datum.published, `${row.who}.`],
    citations: row.citations,
    sourceNote: null,
  };
}

function lengthRow(row: BorderLengthRow, language: ChartLanguage): TableRow {
  const { formats, locale } = language;
  const { table } = borderModesMessages[locale].lengths;
  const datum = lengthDatum(row, language);
  return {
    key: row.id,
    status: datum.status,
    citations: row.citations,
    cells: {
      length: { text: datum.label, value: row.id },
      kilometres: { text: formats.number(row.kilometres), value: row.kilometres },
      detail: {
        text: row.detail === null ? table.notStated : formats.number(row.detail, 2),
        value: row.detail,
      },
    },
  };
}

/** Title, sentences, marks and table of the lengths. */
export function describeLengths(model: LengthsModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].lengths;
  const { reading, curve, published } = model;
  const [coarse, fine] = reading.between;
  const detail = detailText(reading.detail, language);
  const kilometres = formats.number(reading.kilometres);
  const length = (row: BorderLengthRow | undefined): string => formats.number(row?.kilometres ?? 0);
  const sentence = messages.sentence({
    shortest: length(curve[0]),
    longest: length(curve.at(-1)),
    low: length(published[0]),
    high: length(published.at(-1)),
  });
  const { citations } = coarse;
  return {
    title: (reading.exact ? messages.title : messages.titleBetween)({ detail, kilometres }),
    subtitle: messages.subtitle({ low: length(published[0]), high: length(published.at(-1)) }),
    sentence,
    long: [sentence, ...messages.notes],
    notes: [...messages.notes, ...borderMessages[locale].mapNotes],
    data: [
      {
        key: READING,
        label: messages.datum.reading(detail),
        value: messages.kilometres(kilometres),
        plain: Math.round(reading.kilometres * 10) / 10,
        status: "computed",
        details: reading.exact
          ? [messages.datum.corners(formats.number(coarse.points ?? 0))]
          : [
              messages.datum.between({
                coarse: detailText(coarse.detail ?? 0, language),
                fine: detailText(fine.detail ?? 0, language),
              }),
            ],
        citations,
      },
      ...curve.map((row) => lengthDatum(row, language)),
      ...published.map((row) => lengthDatum(row, language)),
    ],
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "length", label: messages.table.length },
        { key: "kilometres", label: messages.table.kilometres, unit: messages.table.unit, align: "end" },
        { key: "detail", label: messages.table.detail, unit: messages.table.unit, align: "end" },
      ],
      rows: [
        {
          key: READING,
          status: "computed",
          citations,
          cells: {
            length: { text: messages.datum.reading(detail), value: READING },
            kilometres: { text: kilometres, value: Math.round(reading.kilometres * 10) / 10 },
            detail: { text: formats.number(reading.detail, 3), value: reading.detail },
          },
        },
        ...[...curve, ...published].map((row) => lengthRow(row, language)),
      ],
    },
  };
}
