/** What it would take, in words. */
import type { ChartLanguage, Description, TableRow } from "#charts/chart.ts";
import { describeExports } from "./trade.exports.describe.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { Growth, NeededModel } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";

export function describeNeeded(model: NeededModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].needed;
  const goal = formats.dollarsShort(model.goal);
  const rate = (growth: Growth): string => formats.percent(growth.rate, 1);
  const [from, to] = [formats.year(model.from), formats.year(model.to)];
  const { needed, actual, fastest, problem } = model;
  const sentence =
    needed === undefined
      ? messages.problems[problem ?? "no-start-figure"]
      : [
          messages.sentence({ goal, to, needed: rate(needed), from }),
          ...(actual === undefined ? [] : [messages.actual(rate(actual))]),
          ...(fastest === undefined
            ? []
            : [messages.fastest(rate(fastest), formats.year(fastest.from), formats.year(fastest.to))]),
        ].join(" ");
  // The marks are the years' bars; their words are those of the exports.
  const exports = describeExports(
    { mode: "exports", measure: "value", years: model.years, highest: undefined, highestSolid: undefined },
    state,
    language,
  );
  const yearRow = (key: string) => model.years.find((one) => String(one.year) === key)?.bar;
  const row = (key: "needed" | "actual" | "fastest", growth: Growth | undefined): TableRow[] => {
    if (growth === undefined) return [];
    const ends = key === "needed" ? [growth.from] : [growth.from, growth.to];
    return [
      {
        key,
        status: "computed",
        citations: ends.flatMap((year) => yearRow(String(year))?.citations ?? []),
        cells: {
          what: { text: messages.rows[key] },
          years: { text: `${formats.year(growth.from)} – ${formats.year(growth.to)}` },
          rate: { text: rate(growth), value: growth.rate },
        },
      },
    ];
  };
  return {
    title: needed === undefined ? messages.subtitle : messages.title(rate(needed), goal, from, to),
    subtitle: messages.subtitle,
    sentence,
    long: [sentence],
    notes: messages.notes,
    ...(problem === undefined ? {} : { empty: messages.problems[problem] }),
    data: exports.data.filter((datum) => yearRow(datum.key) !== undefined),
    table: {
      caption: messages.caption,
      columns: [
        { key: "what", label: messages.what },
        { key: "years", label: messages.years },
        { key: "rate", label: messages.perYear, align: "end" },
      ],
      rows: [...row("needed", needed), ...row("actual", actual), ...row("fastest", fastest)],
    },
  };
}
