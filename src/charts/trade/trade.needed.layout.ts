/** Where the bars stand and the path to the goal runs. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { FIRST_YEAR, LAST_YEAR } from "./trade.data.ts";
import type { PlacedText } from "./trade.exports.layout.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { NeededModel } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import { placeYears } from "./trade.year-labels.ts";

const TOP = 30;
const AXIS = 30;

export interface NeededLayout extends Layout {
  readonly mode: "needed";
  readonly bars: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly look: "solid" | "provisional" | "inferred";
    readonly within: boolean;
  }[];
  /** Even growth from the first year to the goal, a point a year. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly goal: { readonly y: number; readonly label: PlacedText };
  readonly rate: PlacedText | undefined;
  readonly base: number;
  readonly grid: readonly GridLine[];
  readonly years: ReturnType<typeof placeYears>;
}

export function neededLayout(model: NeededModel, state: TradeState, size: Size, language: ChartLanguage): NeededLayout {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].needed;
  const base = size.height - AXIS;
  const top = Math.max(model.goal, 12_000) * 1.06;
  const scale = scaleLinear().domain([0, top]).range([base, TOP]);
  const last = Math.max(LAST_YEAR, model.to);
  const band = scaleBand<number>()
    .domain(Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index))
    .range([2, size.width - 2])
    .paddingInner(0.22);
  const width = band.bandwidth();
  const middle = (year: number): number => (band(year) ?? 0) + width / 2;
  const bars = model.years.flatMap(({ year, bar }): NeededLayout["bars"][number][] =>
    bar === undefined
      ? []
      : [
          {
            key: String(year),
            x: band(year) ?? 0,
            y: scale(bar.value),
            width,
            height: base - scale(bar.value),
            look: bar.status === "provisional" || bar.status === "inferred" ? bar.status : "solid",
            within: year >= model.from && year <= model.to,
          },
        ],
  );
  const start = model.years.find((one) => one.year === model.from)?.bar?.value ?? 0;
  const { needed } = model;
  const path =
    needed === undefined
      ? []
      : Array.from({ length: model.to - model.from + 1 }, (_, index) => ({
          x: middle(model.from + index),
          y: scale(start * (1 + needed.rate) ** index),
        }));
  const end = path.at(-1);
  const grid = [5, 10, 15, 20, 30, 40].map((billion) => billion * 1000).filter((value) => value < model.goal * 0.95);
  return {
    mode: "needed",
    ...size,
    bars,
    path,
    base,
    goal: {
      y: scale(model.goal),
      label: { x: 2, y: scale(model.goal) - 8, text: messages.goal(formats.dollarsShort(model.goal)), anchor: "start" },
    },
    rate:
      needed === undefined || end === undefined
        ? undefined
        : { x: end.x - 10, y: end.y + 26, text: messages.rate(formats.percent(needed.rate, 1)), anchor: "end" },
    grid: grid.map((value) => ({ y: scale(value), label: formats.dollarsShort(value) })),
    years: placeYears(
      band.domain().map((year) => ({ year, x: band(year) ?? 0, width })),
      state,
      language,
      base,
    ),
    hits: bars.map(({ key, x }) => ({
      key,
      x: x - (band.step() - width) / 2,
      y: TOP,
      width: band.step(),
      height: base - TOP,
    })),
  };
}
