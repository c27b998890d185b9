/** Trade by crossing in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { CrossingBar, CrossingsModel } from "./trade.crossings.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";

/** A bar's name: a place, a year, or what is not broken down. */
export function barName({ name }: CrossingBar, { formats, locale }: ChartLanguage): string {
  switch (name.kind) {
    case "place":
      return name.text;
    case "year":
      return formats.year(name.year);
    case "rest":
      return tradeModesMessages[locale].crossings.rest[name.rest];
  }
}

/** A bar's value with its unit. */
export function barValue(bar: CrossingBar, { unit }: CrossingsModel, { formats, locale }: ChartLanguage): string {
  return unit === "USD million"
    ? formats.dollarsShort(bar.value)
    : tradeModesMessages[locale].crossings.tonnes(formats.number(bar.value, 2));
}

function titleOf(model: CrossingsModel, language: ChartLanguage): string {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const [first] = model.bars;
  if (first === undefined) return tradeMessages[locale].title.none;
  if (model.part === "gates") return messages.title.gates(barName(first, language), barValue(first, model, language));
  if (model.part === "mehran") {
    const at = model.bars.findIndex((bar) => bar.name.kind === "year" && bar.name.year === 1399);
    const [before, low] = [model.bars[at - 1], model.bars[at]];
    return before === undefined || low === undefined
      ? messages.subtitle.mehran
      : messages.title.mehran(
          barValue(low, model, language),
          barName(low, language),
          barValue(before, model, language),
          barName(before, language),
        );
  }
  const quarter = model.bars.filter((bar) => bar.group === first.group);
  const inYear = (year: number): CrossingBar | undefined =>
    quarter.find((bar) => bar.name.kind === "year" && bar.name.year === year);
  const [before, low] = [inYear(1398), inYear(1399)];
  return before === undefined || low === undefined
    ? messages.subtitle.months
    : messages.title.months(formats.percent(1 - low.value / before.value), formats.number(first.group));
}

function barDatum(bar: CrossingBar, model: CrossingsModel, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const months = bar.group === 0 ? "" : `, ${messages.months(formats.number(bar.group)).toLocaleLowerCase(locale)}`;
  return {
    key: bar.key,
    label: `${barName(bar, language)}${months}`,
    value: barValue(bar, model, language),
    status: bar.status,
    details: [
      ...(bar.name.kind === "rest" ? [messages.formula[bar.name.rest]] : []),
      ...(bar.qualifier === null ? [] : [tradeMessages[locale].datum.qualifier(bar.qualifier)]),
    ],
    citations: bar.citations,
    sourceNote: bar.note,
  };
}

function sentenceOf(model: CrossingsModel, language: ChartLanguage): string {
  const messages = tradeModesMessages[language.locale].crossings;
  const said = (bar: CrossingBar): string => `${barName(bar, language)} ${barValue(bar, model, language)}`;
  const named = model.bars.filter((bar) => bar.name.kind !== "rest");
  const rest = model.bars.filter((bar) => bar.name.kind === "rest").reduce((sum, bar) => sum + bar.value, 0);
  if (model.part === "gates") {
    return messages.sentence.gates(language.formats.list(named.map(said)), language.formats.dollarsShort(rest));
  }
  if (model.part === "mehran") return messages.sentence.mehran(language.formats.list(named.map(said)));
  const quarter = named.filter((bar) => bar.group === named[0]?.group);
  const months = messages.months(language.formats.number(quarter[0]?.group ?? 0)).toLocaleLowerCase(language.locale);
  return messages.sentence.months(`${months}, ${language.formats.list(quarter.map(said))}`);
}

export function describeCrossings(model: CrossingsModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const empty = model.bars.length === 0;
  const sentence = empty ? messages.empty : sentenceOf(model, language);
  return {
    title: titleOf(model, language),
    subtitle: messages.subtitle[model.part],
    sentence,
    long: [sentence],
    notes: messages.notes[model.part],
    ...(empty ? { empty: messages.empty } : {}),
    data: model.bars.map((bar) => barDatum(bar, model, language)),
    table: {
      caption: messages.caption[model.part],
      columns: [
        { key: "name", label: messages.name },
        ...(model.part === "months" ? [{ key: "months", label: tradeMessages[locale].table.period }] : []),
        { key: "value", label: messages.value, align: "end" },
      ],
      rows: model.bars.map((bar) => ({
        key: bar.key,
        status: bar.status,
        citations: bar.citations,
        cells: {
          name: { text: barName(bar, language) },
          months: { text: bar.group === 0 ? "" : messages.months(formats.number(bar.group)), value: bar.group },
          value: { text: barValue(bar, model, language), value: bar.value },
        },
      })),
    },
  };
}
