/** Exports by year in words. */
import type { ChartLanguage, Datum, Description, TableCell, TableRow } from "#charts/chart.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import { GAP_YEAR } from "./trade.data.ts";
import { isPrivateCopy, shareOfGoal, type ExportsModel, type TradeYear } from "./trade.exports.model.ts";
import { amount, exportsNotes, exportsWords } from "./trade.exports.words.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { knownCell, undatedDetail } from "./trade.undated.ts";
import { yearCell, yearInWords } from "./trade.years.ts";

/** A record's period by its days, or the calendar year it is labelled with. */
function periodText({ period }: ExportRow, { formats, locale }: ChartLanguage): string {
  return period.kind === "calendar-year"
    ? formats.year(period.year)
    : tradeMessages[locale].datum.between(formats.dateShort(period.start), formats.dateShort(period.end));
}

/** What a record says besides its value. */
function recordDetails(row: ExportRow, language: ChartLanguage): string[] {
  const messages = tradeMessages[language.locale].datum;
  return [
    ...(row.qualifier === null ? [] : [messages.qualifier(row.qualifier)]),
    ...(isPrivateCopy(row) ? [messages.copy] : []),
    ...undatedDetail(row, language),
  ];
}

/** A record that competes for a year, in words. Where it is ours, why. */
function competingDatum(row: ExportRow, language: ChartLanguage): Omit<Datum, "competing"> {
  return {
    key: row.id,
    label: periodText(row, language),
    value: amount(row, language),
    plain: row.value,
    status: row.status,
    details: [
      ...recordDetails(row, language),
      ...(row.chosen === null ? [] : [tradeMessages[language.locale].datum.whyOurs(row.chosen)]),
    ],
    citations: row.citations,
    sourceNote: row.note,
  };
}

/** Why this figure is drawn; nothing where the reader chose it or where there is only one. */
function reasonOf(year: TradeYear, bar: ExportRow, messages: (typeof tradeMessages)["en"]["datum"]): string[] {
  if (year.believed || bar.measure === "weight") return [];
  return [year.chosen && bar.chosen !== null ? messages.why(bar.chosen) : messages.standIn];
}

function openDatum(year: TradeYear, model: ExportsModel, state: TradeState, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].datum;
  const gap = year.year === GAP_YEAR && model.measure === "value";
  const bracket = gap && state.bracket ? model.bracket : undefined;
  return {
    key: String(year.year),
    label: yearInWords(year.year, formats),
    value: model.measure === "weight" ? messages.noWeight : gap ? messages.gapValue : messages.unknownThenValue,
    status: null,
    details: [
      model.measure === "weight" ? messages.noWeightFound : gap ? messages.gap : messages.unknownThen,
      ...(bracket === undefined ? [] : [messages.bracket(formats.dollars(bracket.low), formats.dollars(bracket.high))]),
    ],
    citations: bracket?.rows.flatMap((row) => row.citations) ?? [],
    competing: year.competing.map((row) => competingDatum(row, language)),
  };
}

function yearDatum(year: TradeYear, model: ExportsModel, state: TradeState, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].datum;
  const { bar, gas, ours } = year;
  if (bar === undefined) return openDatum(year, model, state, language);
  const money = bar.measure === "value";
  const share = formats.percent(shareOfGoal(bar.value));
  const inGoal = money && state.unit === "goal";
  return {
    key: String(year.year),
    label: yearInWords(year.year, formats),
    value: inGoal ? messages.ofGoal(share) : amount(bar, language),
    plain: bar.value,
    status: bar.status,
    believed: year.believed,
    details: [
      ...(money ? [inGoal ? messages.inDollars(amount(bar, language)) : messages.share(share)] : []),
      ...(gas === undefined || ours === undefined
        ? []
        : [messages.gas(formats.dollars(gas.value), formats.percent(gas.value / ours.value))]),
      ...recordDetails(bar, language),
      ...reasonOf(year, bar, messages),
    ],
    citations: [...bar.citations, ...(gas?.citations ?? [])],
    competing: year.competing.map((row) => competingDatum(row, language)),
    sourceNote: bar.note,
  };
}

const NOTHING: TableCell = { text: "", value: null };

interface RowPlace {
  readonly key: string;
  readonly year: number;
  readonly kind: string;
  readonly gas?: TradeYear["gas"];
}

function tableRow(row: ExportRow, place: RowPlace, state: TradeState, language: ChartLanguage): TableRow {
  const { formats } = language;
  const share = shareOfGoal(row.value);
  return {
    key: place.key,
    status: row.status,
    citations: row.citations,
    cells: {
      year: { text: yearCell(place.year, state, language), value: place.year },
      period: { text: periodText(row, language) },
      value: { text: amount(row, language), value: row.value },
      share: row.measure === "weight" ? NOTHING : { text: formats.percent(share), value: share },
      gas: place.gas === undefined ? NOTHING : { text: formats.dollars(place.gas.value), value: place.gas.value },
      kind: { text: place.kind },
      known: knownCell(row, language),
    },
  };
}

/** A year without a bar: the word for its gap and, on request, our bracket. */
function openRow(year: TradeYear, model: ExportsModel, state: TradeState, language: ChartLanguage): TableRow {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const gap = year.year === GAP_YEAR && model.measure === "value";
  const bracket = gap && state.bracket ? model.bracket : undefined;
  const { value } = openDatum(year, model, state, language);
  return {
    key: String(year.year),
    status: bracket === undefined ? null : "computed",
    citations: bracket?.rows.flatMap((row) => row.citations) ?? [],
    cells: {
      year: { text: yearCell(year.year, state, language), value: year.year },
      value: {
        text:
          bracket === undefined
            ? value
            : messages.table.bracket(value, formats.dollars(bracket.low), formats.dollars(bracket.high)),
        value: null,
      },
    },
  };
}

/** The marks of some years in words; other views that draw the same bars use them too. */
export function yearData(model: ExportsModel, state: TradeState, language: ChartLanguage): Datum[] {
  return model.years.map((year) => yearDatum(year, model, state, language));
}

/** Title, sentences, marks and table of exports by year. */
export function describeExports(model: ExportsModel, state: TradeState, language: ChartLanguage): Description {
  const messages = tradeMessages[language.locale];
  const { table } = messages;
  const money = model.measure === "value";
  const { partYear } = model;
  return {
    ...exportsWords(model, state, language),
    subtitle: !money ? messages.tonnes.subtitle : messages.subtitle[state.unit === "goal" ? "goal" : "exports"],
    notes: exportsNotes(model, state, language),
    data: yearData(model, state, language),
    table: {
      caption: table.caption.exports,
      columns: [
        { key: "year", label: table.year },
        { key: "period", label: table.period },
        { key: "value", label: money ? table.value : messages.tonnes.column, align: "end" },
        ...(money
          ? ([
              { key: "share", label: table.share, align: "end" },
              { key: "gas", label: table.gas, align: "end" },
            ] as const)
          : []),
        { key: "kind", label: table.kind },
        { key: "known", label: table.known },
      ],
      rows: [
        ...model.years.flatMap((year) => [
          year.bar === undefined
            ? openRow(year, model, state, language)
            : tableRow(
                year.bar,
                {
                  key: String(year.year),
                  year: year.year,
                  kind: year.believed ? table.believed : table.bar,
                  gas: year.gas,
                },
                state,
                language,
              ),
          ...year.competing.map((row) =>
            tableRow(
              row,
              { key: row.id, year: year.year, kind: row === year.ours ? table.ours : table.other },
              state,
              language,
            ),
          ),
        ]),
        ...(money && partYear?.period.kind === "iranian-months"
          ? [
              tableRow(
                partYear,
                { key: partYear.id, year: partYear.period.year, kind: table.notDrawn },
                state,
                language,
              ),
            ]
          : []),
      ],
    },
  };
}
