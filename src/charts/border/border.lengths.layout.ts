/** Where the map with the simplified line and the curve of lengths stand: side by side, or one above the other. */
import type { ChartLanguage, Hit, Layout, Size } from "#charts/chart.ts";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import { simplifyLine } from "#lib/simplify-line.ts";
import { spread } from "#lib/spread.ts";
import { textWidth } from "#lib/text-width.ts";
import type { BorderGeometry } from "./border.data.ts";
import { detailText, publisherName } from "./border.lengths.describe.ts";
import { READING, type LengthsModel } from "./border.lengths.model.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import { DETAIL_LIMITS, type BorderState } from "./border.params.ts";
import { project, type Box } from "./border.projection.ts";
import { placeGround, type MapGround } from "./map.layout.ts";
import { around } from "./place-labels.ts";
import { MIDDLE } from "./map-window.ts";

export interface LengthsLayout extends Layout {
  readonly mode: "how-long";
  readonly ground: MapGround;
  /** The line simplified to the detail, as path data, with its corners. */
  readonly line: string;
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  readonly caption: { readonly x: number; readonly y: number; readonly text: string };
  readonly plot: Box;
  readonly gridLines: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly axisTitle: { readonly x: number; readonly y: number; readonly text: string };
  readonly curve: string;
  readonly points: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  readonly published: readonly {
    readonly key: string;
    readonly y: number;
    readonly labelX: number;
    readonly labelY: number;
    readonly value: string;
    readonly who: string;
    /** Whether the name stands below the value. */
    readonly stacked: boolean;
  }[];
  readonly reading: {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
  };
}

/** Lengths that the plot covers, in kilometres. */
const LENGTHS = [800, 1680] as const;
const GRID = [800, 1000, 1200, 1400, 1600];
/** Room for the labels of the grid, left of the plot's own. */
export const GRID_LABEL = 42;
/** Width of the scale from which four ticks have room for their words, in pixels. */
const ROOM_FOR_MANY = 180;
const DETAILS = { few: [100, 1, 0.05], many: [100, 10, 1, 0.1] } as const;

type Ends = readonly [number, number];

/** Numbers to pixels. Written out because d3's scales would weigh as much as half of this chart's own code. */
function linearScale([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

function logScale([from, to]: Ends, pixels: Ends): (value: number) => number {
  const scale = linearScale([Math.log(from), Math.log(to)], pixels);
  return (value) => scale(Math.log(value));
}

/** A line in kilometres on a plane: flat enough for deciding what detail to leave out. */
function onPlane(points: readonly (readonly number[])[]): [number, number][] {
  const degree = 111.2;
  const narrowing = Math.cos((MIDDLE.latitude * Math.PI) / 180);
  return points.map(([longitude = 0, latitude = 0]) => [longitude * degree * narrowing, latitude * degree]);
}

/** The corners of the border that remain at a detail, in degrees. */
export function simplifiedBorder(geometry: BorderGeometry, kilometres: number): (readonly number[])[] {
  return geometry.border.coordinates.flatMap((line) =>
    simplifyLine(onPlane(line), kilometres).flatMap((index) => {
      const point = line[index];
      return point === undefined ? [] : [point];
    }),
  );
}

/** Below this width of a drawing, in pixels, names stand below their values. */
const NARROW = 560;

/** Whether the map stands above the plot: on a phone, unless a host or a picture gives less height than that needs. */
function isAbove({ width, height }: Size): boolean {
  return width < NARROW && height > width * 1.6;
}

/** The part of a drawing that the map takes up. */
function lengthsBox(size: Size): Box {
  if (isAbove(size)) return { x: 0, y: 0, width: size.width, height: size.height * 0.48 };
  const width = size.width * (size.width < NARROW ? 0.26 : size.width < 700 ? 0.36 : 0.42);
  // The geometry covers so much of the earth and no more.
  return { x: 0, y: 0, width, height: Math.min(size.height, width * 2.1) };
}

/** Places map and curve in a drawing of the given size. */
export function lengthsLayout(
  model: LengthsModel,
  state: BorderState,
  size: Size,
  language: ChartLanguage,
): LengthsLayout {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].lengths;
  const above = isAbove(size);
  const narrow = size.width < NARROW;
  const box = lengthsBox(size);
  const line = simplifiedBorder(model.geometry, model.drawnDetail);
  const placed = (projection: MapGround["projection"]) =>
    line.map(([longitude = 0, latitude = 0]) => project(projection, { longitude, latitude }));
  const captionAt = { x: box.x + 8, y: box.y + 18 };
  const ground = placeGround(
    {
      geometry: model.geometry,
      box,
      view: state,
      marks: (projection) => [
        { ...captionAt, y: box.y, width: box.width - 8, height: 26 },
        ...placed(projection).map((corner) => around(corner, 5)),
      ],
    },
    language,
  );
  const corners = placed(ground.projection);
  const caption =
    model.drawnDetail > state.detail
      ? messages.drawnNoFiner(detailText(model.drawnDetail, language))
      : messages.drawnAt(detailText(model.drawnDetail, language));
  const labels = narrow ? 132 : 178;
  const plot: Box = above
    ? { x: 2, y: box.height + 44, width: size.width - labels - 14, height: size.height - box.height - 44 - 46 }
    : {
        x: box.width + (narrow ? 10 : 20),
        y: narrow ? 40 : 24,
        width: size.width - box.width - 26 - labels,
        height: size.height - (narrow ? 40 : 24) - 46,
      };
  const x = logScale([DETAIL_LIMITS.max, DETAIL_LIMITS.min], [plot.x + GRID_LABEL, plot.x + plot.width - 6]);
  const y = linearScale(LENGTHS, [plot.y + plot.height, plot.y]);
  const points = model.curve.map((row) => ({ key: row.id, x: x(row.detail ?? 1), y: y(row.kilometres) }));
  const middles = spread(
    model.published.toReversed().map((row) => y(row.kilometres)),
    narrow ? 33 : 24,
    plot.y,
    plot.y + plot.height,
  ).toReversed();
  const labelX = plot.x + plot.width + 16;
  const published = model.published.map((row, index) => ({
    key: row.id,
    y: y(row.kilometres),
    labelX,
    labelY: middles[index] ?? 0,
    value: formats.number(row.kilometres),
    who: publisherName(row, language),
    stacked: narrow,
  }));
  const at = { x: x(model.reading.detail), y: y(model.reading.kilometres) };
  const reading = {
    key: READING,
    ...at,
    text: messages.reading(detailText(model.reading.detail, language), formats.number(model.reading.kilometres)),
    // Where there is little room, above the plot.
    label: narrow
      ? { x: plot.x, y: plot.y - 16, anchor: "start" as const }
      : at.x > plot.x + plot.width * 0.62
        ? { x: at.x - 10, y: at.y + 20, anchor: "end" as const }
        : { x: at.x + 10, y: at.y + 20, anchor: "start" as const },
  };
  const dot = (key: string, place: { x: number; y: number }): Hit => ({
    key,
    x: place.x - 12,
    y: place.y - 12,
    width: 24,
    height: 24,
  });
  return {
    mode: "how-long",
    ...size,
    ground,
    line:
      corners.length < 2 ? "" : `M${corners.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join("L")}`,
    corners,
    caption: {
      ...captionAt,
      // A map too small for it is told about in the notes.
      text: textWidth(caption, 13, true) + 16 > box.width ? "" : caption,
    },
    plot,
    gridLines: GRID.map((kilometres) => ({ y: y(kilometres), label: formats.number(kilometres) })),
    ticks: (plot.width - GRID_LABEL < ROOM_FOR_MANY ? DETAILS.few : DETAILS.many).map((detail) => ({
      x: x(detail),
      label: detailText(detail, language),
    })),
    axisTitle: { x: plot.x, y: plot.y + plot.height + 40, text: messages.axis },
    curve: `M${points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join("L")}`,
    points,
    published,
    reading,
    hits: [
      dot(READING, reading),
      ...points.map((point) => dot(point.key, point)),
      ...published.map((one) => ({
        key: one.key,
        x: labelX - 6,
        y: one.labelY - (narrow ? 15 : 12),
        width: size.width - labelX + 6,
        height: narrow ? 30 : 24,
      })),
    ],
  };
}
