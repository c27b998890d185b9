/** Where the estimate and the cuts stand: gas lost across, megawatts lost up, the factors on a scale below. */
import { scaleLinear } from "d3-scale";
import { dodge } from "#chart-parts/dodge.ts";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { electricityGasMessages } from "./electricity.gas.messages.ts";
import type { Cut, End, Factor, GasModel, Loss, Role } from "./electricity.gas.model.ts";
import { megawattsText, shareText } from "./electricity.gas.words.ts";
import { GAS_LIMITS } from "./electricity.params.ts";

const NARROW = 560;
/** Megawatts that the scale has room for: the highest end at the most gas. */
const MAX = 10_800;
/** Megawatts for each million cubic metres a day that the scale of factors has room for. */
const MAX_FACTOR = 250;
const AXIS = 26;
/** Room beside the plot for the names of the ends. */
const SIDE = 58;
const LABEL = 13;
/** Width of the grid's words at the left of the plot. */
const GRID_WORDS = 38;
/** Least width of a result that has room for its base beside its share. */
const FULL_RESULT = 200;
/** Sizes of the results, in pixels; the first that fits its column is taken. */
const RESULT_SIZES = [22, 18, 15, 13] as const;
/** Size of the results in lines below each other, and the distance of these lines. */
const LINE_SIZE = 13;
const LINE = 19;
const LINE_GAP = 10;

export interface GasText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedCut extends Cut {
  readonly x: number;
  readonly y: number;
}

export interface PlacedFactor extends Factor {
  readonly x: number;
  readonly y: number;
  readonly used: boolean;
}

/** The figures of one end above the plot. */
interface Result {
  readonly name: GasText;
  readonly value: GasText;
  readonly share: GasText | undefined;
}

/** One end: its fan from no gas to the most, its point at the chosen volume, its figures. */
export interface PlacedLoss {
  readonly key: string;
  readonly end: End;
  readonly fan: string;
  readonly name: GasText;
  readonly point: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly result: Result;
  /** Its stretch on the scale of factors. */
  readonly stretch: { readonly x: number; readonly width: number; readonly label: GasText };
}

export interface GasLayout extends Layout {
  readonly mode: "if-gas-stops";
  readonly losses: readonly PlacedLoss[];
  readonly cuts: readonly PlacedCut[];
  readonly cutLabels: readonly GasText[];
  readonly grid: readonly GridLine[];
  readonly plot: { readonly top: number; readonly base: number; readonly right: number };
  readonly ticks: readonly GasText[];
  readonly axisTitle: GasText;
  readonly volume: number;
  readonly factors: readonly PlacedFactor[];
  readonly scale: {
    readonly top: number;
    readonly base: number;
    readonly ticks: readonly GasText[];
    readonly title: GasText;
  };
  /** Why the factors at the ends are dropped. */
  readonly reasons: readonly GasText[];
  readonly radius: number;
  /** Size of the three results, in pixels. */
  readonly resultSize: number;
  /** The unit above results that stand in lines; in columns each names its own. */
  readonly resultUnit: GasText | undefined;
}

/** The mark's key of an end of the estimate. */
export function lossKey(end: End): string {
  return `estimate-${end}`;
}

const DROPPED: ReadonlySet<Role> = new Set(["too-high", "other-uses"]);
const USED: ReadonlySet<Role> = new Set(["low", "centre", "high"]);

/** Results in three columns, or in lines where a language's words are too long for a column. */
interface PlacedResults {
  readonly results: readonly Result[];
  readonly size: number;
  readonly unit: GasText | undefined;
  /** Where the plot may begin. */
  readonly bottom: number;
}

/** Places the three results in the first form and size that fits `width`. */
function placeResults(model: GasModel, width: number, narrow: boolean, language: ChartLanguage): PlacedResults {
  const messages = electricityGasMessages[language.locale];
  const column = width / 3;
  const short = language.formats.percentShort;
  const words = model.losses.map((loss) => {
    const share =
      loss.share === undefined || model.base === undefined ? undefined : shareText(loss.share, language, short);
    return {
      name: messages.results[loss.end],
      end: messages.ends[loss.end],
      value: megawattsText(loss.megawatts, language),
      share,
      full:
        share === undefined || model.base === undefined || column < FULL_RESULT
          ? share
          : messages.ofOutput(share, megawattsText(model.base, language)),
    };
  });
  const largest = narrow ? (width < 330 ? 13 : 15) : 22;
  const size = RESULT_SIZES.find(
    (one) => one <= largest && words.every(({ value }) => textWidth(value, one, true) + 1 <= column),
  );
  if (size !== undefined && words.every(({ name }) => textWidth(name, LABEL, true) + 1 <= column)) {
    const results = words.map(({ name, value, full }, index): Result => {
      const at = (y: number, text: string): GasText => ({ x: index * column, y, text, anchor: "start" });
      return {
        name: at(14, name),
        value: at(narrow ? 34 : 40, value),
        share: full === undefined ? undefined : at(narrow ? 52 : 60, full),
      };
    });
    return { results, size, unit: undefined, bottom: narrow ? 74 : 88 };
  }
  // Lines are read from where the language begins.
  const fromRight = language.formats.direction === "rtl";
  const at = (offset: number, y: number, text: string): GasText =>
    fromRight ? { x: width - offset, y, text, anchor: "end" } : { x: offset, y, text, anchor: "start" };
  const valueAt = LINE_GAP + Math.max(...words.map(({ end }) => textWidth(end, LINE_SIZE, true)));
  const shareAt = valueAt + LINE_GAP + Math.max(...words.map(({ value }) => textWidth(value, LINE_SIZE, true)));
  const results = words.map(({ end, value, share }, index): Result => {
    const y = 14 + (index + 1) * LINE;
    return {
      name: at(0, y, end),
      value: at(valueAt, y, value),
      share: share === undefined ? undefined : at(shareAt, y, share),
    };
  });
  return { results, size: LINE_SIZE, unit: at(valueAt, 14, messages.table.megawatts), bottom: 84 };
}

/** Labels for the cuts by month, one for those that stand together. */
function labelCuts(
  cuts: readonly PlacedCut[],
  names: readonly GasText[],
  radius: number,
  { formats }: ChartLanguage,
): GasText[] {
  const groups = new Map<string, PlacedCut[]>();
  for (const cut of cuts) {
    const key = `${String(cut.x)} ${cut.row.about?.start.slice(0, 7) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), cut]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.row.about === null) return [];
    const text = formats.dateShort(first.row.about.start, "month");
    const y = group.reduce((sum, cut) => sum + cut.y, 0) / group.length + 4;
    const width = textWidth(text, 12);
    // A mark close to the right of this one, or the name of an end, leaves its label no room there.
    const crowded =
      cuts.some((other) => other.x > first.x && other.x - first.x < width + 16 && Math.abs(other.y - first.y) < 16) ||
      names.some((name) => first.x + radius + 5 + width > name.x && Math.abs(name.y - y) < 14);
    // On neither side room: the readout and the table still say when it was.
    if (crowded && first.x - radius - 5 - width < GRID_WORDS) return [];
    return [{ x: crowded ? first.x - radius - 5 : first.x + radius + 5, y, text, anchor: crowded ? "end" : "start" }];
  });
}

/** Places estimate, cuts and factors in a drawing of the given size. */
export function gasLayout(model: GasModel, size: Size, language: ChartLanguage): GasLayout {
  const { formats, locale } = language;
  const messages = electricityGasMessages[locale];
  const narrow = size.width < NARROW;
  const radius = narrow ? 4.5 : 5.5;
  const {
    results,
    size: resultSize,
    unit: resultUnit,
    bottom: top,
  } = placeResults(model, size.width, narrow, language);
  const strip = narrow ? 186 : 150;
  const stripTop = size.height - strip;
  const base = size.height - strip - AXIS - 28;
  const right = size.width - SIDE;
  const across = scaleLinear().domain([GAS_LIMITS.min, GAS_LIMITS.max]).range([2, right]);
  const up = scaleLinear().domain([0, MAX]).range([base, top]);
  const along = scaleLinear()
    .domain([0, MAX_FACTOR])
    .range([2, size.width - 2]);
  const fan = ({ low, high }: Loss["factor"]): string => {
    const end = (factor: number): string => `${right.toFixed(1)},${up(factor * GAS_LIMITS.max).toFixed(1)}`;
    return `M2,${base}L${end(high)}${low === high ? "" : `L${end(low)}Z`}`;
  };
  const losses = model.losses.flatMap((loss, index): PlacedLoss[] => {
    const result = results[index];
    return result === undefined
      ? []
      : [
          {
            key: lossKey(loss.end),
            end: loss.end,
            fan: fan(loss.factor),
            name: {
              x: right + 6,
              y: up(((loss.factor.low + loss.factor.high) / 2) * GAS_LIMITS.max) + 4,
              text: messages.ends[loss.end],
              anchor: "start",
            },
            point: { x: across(model.gas), top: up(loss.megawatts.high), bottom: up(loss.megawatts.low) },
            result,
            stretch: {
              x: along(loss.factor.low),
              width: along(loss.factor.high) - along(loss.factor.low),
              label: {
                x: along((loss.factor.low + loss.factor.high) / 2) + (loss.end === "low" ? 8 : 0),
                y: stripTop + 34,
                text: messages.ends[loss.end],
                anchor: loss.end === "low" ? "end" : "middle",
              },
            },
          },
        ];
  });
  const cuts = model.cuts.map((cut): PlacedCut => ({ ...cut, x: across(cut.gas), y: up(cut.megawatts) }));
  const stripBase = stripTop + 88;
  const ys = dodge(
    model.factors.map((factor) => ({ x: along(factor.value), y: stripBase - radius - 4 })),
    radius * 2 + 2,
    [stripTop + 40, stripBase - radius - 4],
    "y",
  );
  const factors = model.factors.map((factor, index): PlacedFactor => ({
    ...factor,
    x: along(factor.value),
    y: ys[index] ?? stripBase,
    used: USED.has(factor.role),
  }));
  const dropped = factors.filter((factor) => DROPPED.has(factor.role));
  const half = size.width / 2 - 8;
  const reasons = dropped.flatMap((factor): GasText[] => {
    const end = factor.role === "too-high";
    return wrapText(messages.reason[factor.role](formats.number(factor.value)), half, 12).map((text, index) => ({
      x: end ? size.width - 2 : 2,
      y: stripBase + 42 + index * 16,
      text,
      anchor: end ? "end" : "start",
    }));
  });
  return {
    mode: "if-gas-stops",
    ...size,
    losses,
    cuts,
    cutLabels: labelCuts(
      cuts,
      losses.map(({ name }) => name),
      radius,
      language,
    ),
    grid: [2000, 4000, 6000, 8000, 10_000].map((value) => ({
      y: up(value),
      label: value === 10_000 ? messages.lostMegawatts(formats.number(value)) : formats.number(value),
    })),
    plot: { top, base, right },
    ticks: [0, 10, 20, 30, 40, 50, 60].map((value) => ({
      x: across(value),
      y: base + 18,
      text: formats.number(value),
      anchor: value === 0 ? "start" : "middle",
    })),
    axisTitle: { x: 2, y: base + 36, text: messages.axis, anchor: "start" },
    volume: across(model.gas),
    factors,
    scale: {
      top: stripTop,
      base: stripBase,
      ticks: [0, 50, 100, 150, 200, 250].map((value) => ({
        x: along(value),
        y: stripBase + 18,
        text: formats.number(value),
        anchor: value === 0 ? "start" : value === MAX_FACTOR ? "end" : "middle",
      })),
      title: {
        x: 2,
        y: stripTop + 14,
        text: wrapText(messages.factorScale, size.width, LABEL, true)[0] ?? "",
        anchor: "start",
      },
    },
    reasons,
    radius,
    resultSize,
    resultUnit,
    hits: [
      ...losses.map(({ key, point }) => ({
        key,
        x: point.x - 12,
        y: point.top - 6,
        width: 24,
        height: point.bottom - point.top + 12,
      })),
      ...cuts.map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 })),
      ...factors.map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 })),
    ],
  };
}
