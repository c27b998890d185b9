/** Both ways in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { Citation } from "#data/record.ts";
import type { BothWaysModel, BothWaysYear } from "./trade.both-ways.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { yearInWords } from "./trade.years.ts";

function citations({ sold, bought }: BothWaysYear): readonly Citation[] {
  return [...(sold?.citations ?? []), ...(bought?.citations ?? [])];
}

function yearDatum(one: BothWaysYear, { formats, locale }: ChartLanguage): Datum {
  const messages = tradeModesMessages[locale].bothWays;
  const sold = one.sold === undefined ? messages.unknown : formats.dollars(one.sold.value);
  const bought = one.bought === undefined ? messages.unknown : formats.dollars(one.bought.value);
  return {
    key: String(one.year),
    label: yearInWords(one.year, formats),
    value: messages.detail(sold, bought),
    status: one.sold?.status ?? null,
    details: [],
    citations: citations(one),
    competing: one.competing.map((row) => ({
      key: row.id,
      label: `${formats.dateShort(row.period.start)} – ${formats.dateShort(row.period.end)}`,
      value: formats.dollars(row.value),
      status: row.status,
      details: [],
      citations: row.citations,
    })),
    sourceNote: one.bought?.note ?? null,
  };
}

export function describeBothWays(model: BothWaysModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  const table = tradeMessages[locale].table;
  const { best, most } = model;
  const value = (row: { readonly value: number } | undefined): string =>
    row === undefined ? "" : formats.dollars(row.value);
  const perHundred =
    best?.sold === undefined || best.bought === undefined
      ? ""
      : `$${formats.number((best.bought.value / best.sold.value) * 100)}`;
  const known = best !== undefined && most !== undefined;
  const sentence = known
    ? messages.sentence({
        sold: value(best.sold),
        bought: value(best.bought),
        year: formats.year(best.year),
        most: value(most.bought),
        mostYear: formats.year(most.year),
      })
    : messages.subtitle;
  return {
    title: known ? messages.title(perHundred, formats.year(best.year)) : tradeMessages[locale].title.none,
    subtitle: messages.subtitle,
    sentence,
    long: [sentence],
    notes: messages.notes,
    data: model.years.map((one) => yearDatum(one, language)),
    table: {
      caption: messages.caption,
      columns: [
        { key: "year", label: table.year },
        { key: "sold", label: messages.sold, align: "end" },
        { key: "bought", label: messages.bought, align: "end" },
      ],
      rows: model.years.map((one) => ({
        key: String(one.year),
        status: null,
        citations: citations(one),
        cells: {
          year: { text: formats.year(one.year), value: one.year },
          sold: { text: one.sold === undefined ? messages.unknown : value(one.sold), value: one.sold?.value ?? null },
          bought: {
            text: one.bought === undefined ? messages.unknown : value(one.bought),
            value: one.bought?.value ?? null,
          },
        },
      })),
    },
  };
}
