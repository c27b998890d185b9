/** The ground that every map of the border stands on: land, line, scale, names of countries and waters. */
import { geoPath, type GeoProjection } from "d3-geo";
import type { ChartLanguage, Point } from "#charts/chart.ts";
import { textWidth } from "#lib/text-width.ts";
import type { BorderGeometry } from "./border.data.ts";
import { borderMessages } from "./border.messages.ts";
import { pixelsPerKilometre, project, viewProjection, type Box } from "./border.projection.ts";
import { around, inside, overlap, pointsAlong } from "./place-labels.ts";
import type { MapView } from "./map-window.ts";

/** A name over land or water. */
export interface AreaName {
  readonly key: "iran" | "iraq" | "gulf" | "shatt" | "arvand";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "middle" | "end";
  readonly box: Box;
}

export interface MapGround {
  readonly box: Box;
  readonly projection: GeoProjection;
  /** Outlines as path data, to a tenth of a pixel. */
  readonly land: Readonly<Record<keyof BorderGeometry, string>>;
  readonly areas: readonly AreaName[];
  readonly scaleBar: { readonly x: number; readonly y: number; readonly width: number; readonly label: string };
  /** Points along the border, close together. */
  readonly line: readonly Point[];
  /** Boxes that labels have to keep clear of. */
  readonly taken: readonly Box[];
}

/** Places, in degrees, where the names of countries and waters may stand; the first that is free is taken. */
export const AREA_PLACES: Readonly<Record<"iran" | "iraq" | "gulf" | "shatt", readonly (readonly [number, number])[]>> =
  {
    iraq: [
      [44.55, 32.35],
      [44.2, 33.9],
      [44.3, 35.2],
      [44.6, 36.2],
      [46.3, 31.6],
      [45.4, 31.4],
      [45.4, 33],
      [47.3, 30.9],
      [45, 34.4],
      [45.6, 35.3],
    ],
    iran: [
      [47.9, 33.65],
      [47.2, 34.9],
      [46.8, 36.2],
      [48.6, 32.2],
      [48.9, 31],
      [46.4, 34.4],
      [46, 36.6],
      [46.7, 33.25],
      [48.3, 31.5],
    ],
    gulf: [
      [49.15, 29.45],
      [48.85, 29.6],
      [48.9, 29.3],
    ],
    // Ends of the name's two lines, west of the river.
    shatt: [
      [48.2, 30.14],
      [48.1, 29.95],
      [47.85, 30.22],
      [47.75, 30.05],
      [47.5, 29.8],
      [47.6, 30.4],
      [47.4, 30.7],
      [48.05, 29.8],
      [48.05, 29.72],
      [47.9, 29.65],
    ],
  };

/** Sizes of the names, in pixels. */
const COUNTRY = 18;
const WATER = 13;
/** Countries' names are spaced out. */
const SPACED = 1.12;

/** Stretches that a scale bar may stand for, in kilometres. */
const BARS = [200, 100, 50, 20, 10, 5];
const LONGEST_BAR = 96;

/** Land and line as path data: a tenth of a pixel is finer than a screen shows, and half the size of the default. */
export function outlines(geometry: BorderGeometry, projection: GeoProjection): MapGround["land"] {
  const path = geoPath(projection).digits(1);
  return {
    iran: path(geometry.iran) ?? "",
    iraq: path(geometry.iraq) ?? "",
    neighbours: path(geometry.neighbours) ?? "",
    border: path(geometry.border) ?? "",
  };
}

function areaName(key: AreaName["key"], text: string, x: number, y: number): AreaName {
  const country = key === "iran" || key === "iraq";
  const size = country ? COUNTRY : WATER;
  const anchor = key === "shatt" || key === "arvand" ? "end" : "middle";
  const width = textWidth(text, size, country) * (country ? SPACED : 1);
  return {
    key,
    x,
    y,
    text,
    anchor,
    box: { x: anchor === "end" ? x - width : x - width / 2, y: y - size, width, height: size * 1.3 },
  };
}

/** Names of countries and waters, each where it is free of `avoid` and of the others; left out where nothing is. */
function placeAreas(
  projection: GeoProjection,
  box: Box,
  names: Readonly<Record<AreaName["key"], string>>,
  avoid: readonly Box[],
  border: readonly Point[],
): AreaName[] {
  const placed: AreaName[] = [];
  const room: Box = { x: box.x + 8, y: box.y + 4, width: box.width - 16, height: box.height - 8 };
  for (const key of ["iran", "iraq", "gulf", "shatt"] as const) {
    for (const [longitude, latitude] of AREA_PLACES[key]) {
      const { x, y } = project(projection, { longitude, latitude });
      // The river has two names, always both: one below the other.
      const lines =
        key === "shatt"
          ? [areaName("shatt", names.shatt, x, y - 2), areaName("arvand", names.arvand, x, y + 15)]
          : [areaName(key, names[key], x, y)];
      const taken = [...avoid, ...placed.map((area) => area.box)];
      const free =
        lines.every((line) => inside(line.box, room) && taken.every((other) => !overlap(line.box, other))) &&
        // Waters lie on the border; a country's name stands in one of the two.
        (key === "gulf" || key === "shatt" || !border.some((point) => overlap(around(point, 3), lines[0]?.box ?? box)));
      if (!free) continue;
      placed.push(...lines);
      break;
    }
  }
  return placed;
}

interface GroundOptions {
  readonly geometry: BorderGeometry;
  readonly box: Box;
  readonly view: MapView;
  /** Marks that the names of areas keep clear of. */
  readonly marks: (projection: GeoProjection) => readonly Box[];
  /** Pixels free around the whole border. */
  readonly margin?: number;
}

/** Places the ground of a map in a part of a drawing. */
export function placeGround({ geometry, box, view, marks, margin }: GroundOptions, language: ChartLanguage): MapGround {
  const { formats, locale } = language;
  const messages = borderMessages[locale];
  const projection = viewProjection(box, view, margin);
  const pixels = pixelsPerKilometre(projection, view.at);
  const kilometres = BARS.find((one) => one * pixels <= Math.min(LONGEST_BAR, box.width / 4)) ?? BARS.at(-1) ?? 1;
  const label = messages.kilometres(formats.number(kilometres));
  const scaleBar = { x: box.x + 10, y: box.y + box.height - 12, width: kilometres * pixels, label };
  const scaleBox: Box = {
    x: scaleBar.x - 4,
    y: scaleBar.y - 16,
    width: scaleBar.width + textWidth(label, 12) + 20,
    height: 24,
  };
  const clipped = viewProjection(box, view, margin).clipExtent([
    [box.x - 12, box.y - 12],
    [box.x + box.width + 12, box.y + box.height + 12],
  ]);
  const line = geometry.border.coordinates.flatMap((part) =>
    pointsAlong(
      part.map(([longitude = 0, latitude = 0]) => project(projection, { longitude, latitude })),
      4,
    ),
  );
  const areas = placeAreas(projection, box, messages.areas, [...marks(projection), scaleBox], line);
  return {
    box,
    projection,
    land: outlines(geometry, clipped),
    areas,
    scaleBar,
    line,
    taken: [scaleBox, ...areas.map((area) => area.box)],
  };
}
