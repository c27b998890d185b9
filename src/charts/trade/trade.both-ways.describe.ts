/** Both ways in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { Citation } from "#data/record.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { BothWaysModel, BothWaysYear } from "./trade.both-ways.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { knownCell, undatedDetail, undatedNotes } from "./trade.undated.ts";
import { yearCell, yearInWords, yearName } from "./trade.years.ts";

function citations({ sold, bought }: BothWaysYear): readonly Citation[] {
  return [...(sold?.citations ?? []), ...(bought?.citations ?? [])];
}

function competingDatum(row: ImportRow, ours: boolean, language: ChartLanguage): Omit<Datum, "competing"> {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  return {
    key: row.id,
    label:
      row.period.kind === "calendar-year"
        ? formats.year(row.period.year)
        : formats.range(formats.dateShort(row.period.start), formats.dateShort(row.period.end)),
    value: messages.boughtFor(formats.dollars(row.value)),
    plain: row.value,
    status: row.status,
    details: [
      ...(ours ? [messages.why] : []),
      ...(row.thirdParty === null ? [] : [messages.thirdParty]),
      ...undatedDetail(row, language),
    ],
    citations: row.citations,
    sourceNote: row.note,
  };
}

function yearDatum(one: BothWaysYear, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  const { sold, bought } = one;
  return {
    key: String(one.year),
    label: yearInWords(one.year, formats),
    value: messages.detail(
      sold === undefined ? messages.unknown : formats.dollars(sold.value),
      bought === undefined ? messages.unknown : formats.dollars(bought.value),
    ),
    plain: `${sold?.value ?? "none"}-${bought?.value ?? "none"}`,
    status: sold?.status ?? null,
    believed: one.believed,
    details: [
      ...(one.believed ? [] : one.standIn ? [messages.standIn] : one.competing.length > 0 ? [messages.why] : []),
      ...(bought?.status === "inferred" ? [messages.inferred] : []),
      ...(bought?.thirdParty == null ? [] : [messages.thirdParty]),
      ...(bought === undefined ? [] : undatedDetail(bought, language)),
    ],
    citations: citations(one),
    sourceNote: bought?.note ?? null,
  };
}

function tableRows(one: BothWaysYear, state: TradeState, language: ChartLanguage): TableRow[] {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  const { table } = tradeMessages[locale];
  const year = { text: yearCell(one.year, state, language), value: one.year };
  const cell = (row: { readonly value: number } | undefined) =>
    row === undefined
      ? { text: messages.unknown, value: null }
      : { text: formats.dollars(row.value), value: row.value };
  return [
    {
      key: String(one.year),
      status: one.sold?.status ?? null,
      citations: citations(one),
      cells: {
        year,
        sold: cell(one.sold),
        bought: cell(one.bought),
        kind: { text: one.believed ? table.believed : one.standIn ? messages.fund : table.bar },
        ...(one.bought === undefined ? {} : { known: knownCell(one.bought, language) }),
      },
    },
    ...one.competing.map((row): TableRow => ({
      key: row.id,
      status: row.status,
      citations: row.citations,
      cells: {
        year,
        sold: { text: "", value: null },
        bought: cell(row),
        kind: { text: row === one.ours ? table.ours : table.other },
        known: knownCell(row, language),
      },
    })),
  ];
}

export function describeBothWays(model: BothWaysModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  const table = tradeMessages[locale].table;
  const { best, most, least } = model;
  const value = (one: BothWaysYear): string => formats.dollars(one.ours?.value ?? 0);
  const name = (one: BothWaysYear): string => yearName(one.year, state, language);
  const pair =
    best?.exports.ours === undefined || best.ours === undefined
      ? undefined
      : {
          sold: formats.dollars(best.exports.ours.value),
          bought: value(best),
          year: name(best),
          perHundred: formats.number((best.ours.value / best.exports.ours.value) * 100),
        };
  const sentences = [
    ...(pair === undefined ? [] : [messages.sentence(pair)]),
    ...(most === undefined ? [] : [messages.most(value(most), name(most))]),
  ];
  const open = model.years.filter(({ bought }) => bought === undefined);
  const rows = model.years
    .flatMap(({ bought, competing }) => [bought, ...competing])
    .filter((row) => row !== undefined);
  return {
    title: pair === undefined ? messages.titleShort : messages.title(pair.perHundred, pair.year),
    subtitle: messages.subtitle,
    sentence: sentences.length === 0 ? messages.titleShort : sentences.join(" "),
    long: [
      ...sentences,
      ...(least === undefined ? [] : [messages.least(value(least), name(least))]),
      ...(open.length === 0 ? [] : [messages.open(formats.list(open.map(name)))]),
      messages.uncertain,
    ],
    notes: [...messages.notes, ...undatedNotes(rows, language)],
    data: model.years.map((one) => ({
      ...yearDatum(one, language),
      competing: one.competing.map((row) => competingDatum(row, row === one.ours, language)),
    })),
    table: {
      caption: messages.caption,
      columns: [
        { key: "year", label: table.year },
        { key: "sold", label: messages.sold, align: "end" },
        { key: "bought", label: messages.bought, align: "end" },
        { key: "kind", label: table.kind },
        { key: "known", label: table.known },
      ],
      rows: model.years.flatMap((one) => tableRows(one, state, language)),
    },
  };
}
