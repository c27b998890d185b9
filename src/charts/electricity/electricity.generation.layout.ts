/** Where the years' bars stand: sources stacked from the base up, net imports on top, net exports below. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import { placeLegend, type PlacedLegendItem } from "#chart-parts/legend.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { electricityGenerationMessages } from "./electricity.generation.messages.ts";
import {
  inUnit,
  SOURCES,
  type Country,
  type GenerationModel,
  type SupplyYear,
} from "./electricity.generation.model.ts";

const AXIS = 28;
const GAP = 36;
/** Room for the words of the grid beside the first year. */
const GUTTER = 36;
/** Room above the bars for a panel's name or the last bar's value. */
const HEAD = 30;
/** Room that a year under the axis needs. */
const YEAR_ROOM = 44;

/** What a part of a bar stands for. */
export type BarPart = (typeof SOURCES)[number] | "imports";

export interface PlacedYear {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly { readonly part: BarPart; readonly y: number; readonly height: number }[];
}

export interface PlacedPanel {
  readonly country: Country;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly years: readonly PlacedYear[];
  readonly base: number;
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  /** What was supplied in the last year, above its bar. */
  readonly last: { readonly x: number; readonly y: number; readonly text: string } | undefined;
}

export interface GenerationLayout extends Layout {
  readonly mode: "generation";
  readonly panels: readonly PlacedPanel[];
  readonly legend: readonly PlacedLegendItem<BarPart>[];
}

type Scale = (value: number) => number;

function placeYear(
  year: SupplyYear,
  x: number,
  width: number,
  unit: GenerationModel["unit"],
  scale: Scale,
): PlacedYear {
  let sum = 0;
  const parts: PlacedYear["parts"][number][] = [];
  const stack = (part: BarPart, value: number): void => {
    const [from, to] = [scale(sum), scale(sum + value)];
    if (from - to > 0.05) parts.push({ part, y: to, height: from - to });
    sum += value;
  };
  for (const source of SOURCES) stack(source, inUnit(year.sources[source], year, unit));
  const imports = inUnit(year.netImports, year, unit);
  if (imports > 0) stack("imports", imports);
  const zero = scale(0);
  if (imports < 0) parts.push({ part: "imports", y: zero, height: scale(imports) - zero });
  return { key: year.key, x, width, top: scale(sum), bottom: Math.max(zero, scale(Math.min(0, imports))), parts };
}

/** Places one panel a country: side by side where there is room, one above the other on a phone. */
export function generationLayout(model: GenerationModel, size: Size, language: ChartLanguage): GenerationLayout {
  const { formats, locale } = language;
  const messages = electricityGenerationMessages[locale];
  const { unit } = model;
  const legend = placeLegend<BarPart>(
    [...SOURCES, "imports" as const].map((key) => ({ key, text: messages.parts[key] })),
    size.width,
  );
  const all = model.countries.flatMap(({ years }) => years);
  const highest = Math.max(...all.map((year) => inUnit(Math.max(year.generated, year.supplied), year, unit)));
  const lowest = Math.min(0, ...all.map((year) => inUnit(year.netImports, year, unit)));
  const beside = size.width >= 560;
  const count = model.countries.length;
  const across = beside ? count : 1;
  const down = beside ? 1 : count;
  const width = (size.width - (across - 1) * GAP) / across;
  const height = (size.height - legend.bottom) / down;
  const panels = model.countries.map(({ country, years }, index): PlacedPanel => {
    const left = (index % across) * (width + GAP);
    const top = legend.bottom + Math.floor(index / across) * height;
    const scale = scaleLinear()
      .domain([lowest, highest])
      .range([top + height - AXIS, top + HEAD]);
    const band = scaleBand<number>()
      .domain(years.map((one) => one.year))
      .range([left + GUTTER, left + width])
      .paddingInner(0.2);
    const placed = years.map((year) => placeYear(year, band(year.year) ?? 0, band.bandwidth(), unit, scale));
    const lastYear = years.at(-1);
    const lastBar = placed.at(-1);
    const step = [1, 2, 4, 5, 10].find((one) => one * band.step() >= YEAR_ROOM) ?? 10;
    const values = scale.ticks(4).filter((value) => value > 0);
    return {
      country,
      name: messages.countries[country],
      x: left,
      y: top,
      width,
      years: placed,
      base: scale(0),
      grid: values.map((value) => ({
        y: scale(value),
        label:
          unit === "percent"
            ? formats.percentShort(value / 100)
            : value === values.at(-1)
              ? messages.twh(formats.number(value))
              : formats.number(value),
      })),
      ticks: years.flatMap((one, at) =>
        (years.length - 1 - at) % step === 0
          ? [
              {
                // Not centred at the edges, so that the word stays inside.
                x: Math.max(
                  left + GUTTER + 15,
                  Math.min(left + width - 15, (band(one.year) ?? 0) + band.bandwidth() / 2),
                ),
                y: top + height - 8,
                label: formats.year(one.year),
              },
            ]
          : [],
      ),
      last:
        lastYear === undefined || lastBar === undefined || unit === "percent"
          ? undefined
          : {
              x: lastBar.x + lastBar.width,
              y: lastBar.top - 8,
              text: messages.twh(formats.number(lastYear.supplied)),
            },
    };
  });
  return {
    mode: "generation",
    ...size,
    panels,
    legend: legend.items,
    hits: panels.flatMap((panel) =>
      panel.years.map((year) => ({
        key: year.key,
        x: year.x,
        y: year.top,
        width: year.width,
        height: Math.max(4, year.bottom - year.top),
      })),
    ),
  };
}
