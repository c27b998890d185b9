/** What it would take, in words. */
import type { ChartLanguage, Description, TableRow } from "#charts/chart.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import { yearData } from "./trade.exports.describe.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { Growth, NeededModel } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import { undatedNotes } from "./trade.undated.ts";
import { yearCell, yearName } from "./trade.years.ts";

/** A rate, followed by what is not firm about its figures. */
export function rateText({ rate, hedges }: Growth, { formats, locale }: ChartLanguage): string {
  const percent = formats.percent(rate, 1);
  if (hedges.length === 0) return percent;
  const words = formats.list(hedges.map((status) => frameMessages[locale].status[status]));
  return tradeModesMessages[locale].needed.hedged(percent, words);
}

export function describeNeeded(model: NeededModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].needed;
  const goal = formats.dollarsShort(model.goal);
  const name = (year: number): string => yearName(year, state, language);
  const { needed, actual, fastest, problem } = model;
  const sentences =
    needed === undefined
      ? [messages.problems[problem ?? "no-start-figure"]]
      : [
          messages.sentence({ goal, to: name(needed.to), needed: rateText(needed, language), from: name(needed.from) }),
          ...(actual === undefined ? [] : [messages.actual(rateText(actual, language))]),
          ...(fastest === undefined
            ? [messages.noStretch]
            : [messages.fastest(rateText(fastest, language), name(fastest.from), name(fastest.to))]),
        ];
  const row = (key: "needed" | "actual" | "fastest", growth: Growth | undefined): TableRow[] => {
    if (growth === undefined) return [];
    const ends = key === "needed" ? [growth.from] : [growth.from, growth.to];
    const [from, to] = [growth.from, growth.to].map((year) => yearCell(year, state, language));
    return [
      {
        key,
        status: "computed",
        citations: model.years.filter(({ year }) => ends.includes(year)).flatMap(({ bar }) => bar?.citations ?? []),
        cells: {
          what: { text: messages.rows[key] },
          from: { text: from ?? "", value: growth.from },
          to: { text: to ?? "", value: growth.to },
          rate: { text: rateText(growth, language), value: growth.rate },
        },
      },
    ];
  };
  return {
    title:
      needed === undefined
        ? messages.titleShort
        : messages.title({
            needed: formats.percent(needed.rate, 1),
            goal,
            from: name(needed.from),
            to: name(needed.to),
          }),
    subtitle: messages.subtitle,
    sentence: sentences.join(" "),
    long: [...sentences, ...(needed === undefined ? [] : [messages.early])],
    notes: [
      messages.formula,
      messages.early,
      ...undatedNotes(
        model.years.flatMap(({ bar }) => bar ?? []),
        language,
      ),
    ],
    ...(problem === undefined ? {} : { empty: messages.problems[problem] }),
    // The marks are the years' bars; their words are those of the exports.
    data: yearData(model.exports, { ...state, unit: "dollars" }, language).filter(({ key }) =>
      model.years.some(({ year, bar }) => bar !== undefined && String(year) === key),
    ),
    table: {
      caption: messages.caption,
      columns: [
        { key: "what", label: messages.what },
        { key: "from", label: messages.controls.from },
        { key: "to", label: messages.controls.to },
        { key: "rate", label: messages.perYear, align: "end" },
      ],
      rows: [...row("needed", needed), ...row("actual", actual), ...row("fastest", fastest)],
    },
  };
}
