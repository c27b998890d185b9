/** Where everything of the map stands, in pixels. */
import { geoPath, type GeoProjection } from "d3-geo";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { textWidth } from "#lib/text-width.ts";
import type { BorderGate, BorderModel } from "./border.model.ts";
import { borderMessages } from "./border.messages.ts";
import type { BorderState } from "./border.params.ts";
import { borderProjection, pixelsPerKilometre } from "./border.projection.ts";
import { placeNames, type Box, type PlacedName } from "./place-labels.ts";

const LABEL = 13;

export interface PlacedGate extends BorderGate {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether the place is so uncertain that it must look it. */
  readonly vague: boolean;
}

/** A name over land or water; several lines where it has two names. */
export interface AreaName {
  readonly key: "iran" | "iraq" | "gulf" | "shatt" | "arvand";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface BorderLayout extends Layout {
  /** Outlines as path data, to a tenth of a pixel. */
  readonly land: Readonly<Record<keyof BorderModel["geometry"], string>>;
  readonly projection: GeoProjection;
  readonly gates: readonly PlacedGate[];
  readonly names: readonly PlacedName[];
  readonly cities: readonly { readonly key: string; readonly coordinates: [number, number] }[];
  readonly cityNames: readonly PlacedName[];
  readonly areas: readonly AreaName[];
  readonly scaleBar: { readonly x: number; readonly y: number; readonly width: number; readonly label: string };
  readonly legend: readonly {
    readonly passage: BorderGate["passage"];
    readonly x: number;
    readonly y: number;
    readonly label: string;
  }[];
}

/** Cities that help to find one's way; the rest of the table labels other views. */
const CITIES = ["baghdad", "basra", "erbil", "sulaymaniyah", "kermanshah", "ahvaz", "najaf", "ilam", "urmia"];

/** Places of the names of countries and waters, in degrees. */
const AREAS = {
  iraq: [44.55, 32.35],
  iran: [47.9, 33.65],
  gulf: [49.15, 29.45],
  shatt: [48.2, 30.2],
  arvand: [48.2, 29.97],
} as const satisfies Record<AreaName["key"], readonly [number, number]>;

const AREA_KEYS = ["iran", "iraq", "gulf", "shatt", "arvand"] as const;

const PASSAGES = ["open", "limited", "closed", "unknown"] as const;

function boxAround(name: AreaName, size: number): Box {
  const width = textWidth(name.text, size, true);
  const left = name.anchor === "start" ? name.x : name.anchor === "end" ? name.x - width : name.x - width / 2;
  return { x: left, y: name.y - size, width, height: size * 1.3 };
}

/** Land and line as path data: a tenth of a pixel is finer than a screen shows, and half the size of the default. */
export function outlines(geometry: BorderModel["geometry"], projection: GeoProjection): BorderLayout["land"] {
  const path = geoPath(projection).digits(1);
  return {
    iran: path(geometry.iran) ?? "",
    iraq: path(geometry.iraq) ?? "",
    neighbours: path(geometry.neighbours) ?? "",
    border: path(geometry.border) ?? "",
  };
}

/** Places land, line, crossings and names in a drawing of the given size. */
export function borderLayout(
  model: BorderModel,
  _state: BorderState,
  size: Size,
  language: ChartLanguage,
): BorderLayout {
  const { formats, locale } = language;
  const messages = borderMessages[locale];
  const projection = borderProjection(size);
  const at = (longitude: number, latitude: number): { x: number; y: number } => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { x, y };
  };
  const radius = size.width < 480 ? 6.5 : 7.5;
  const gates = model.gates.map((gate): PlacedGate => ({
    ...gate,
    key: gate.gate.id,
    ...at(gate.gate.longitude, gate.gate.latitude),
    radius,
    vague: gate.gate.position === "low" || gate.gate.position === "very low",
  }));
  const areas = AREA_KEYS.map((key): AreaName => {
    const [longitude, latitude] = AREAS[key];
    const place = at(longitude, latitude);
    return { key, ...place, text: messages.areas[key], anchor: key === "shatt" || key === "arvand" ? "end" : "middle" };
  });
  const kilometres = 100;
  const barWidth = pixelsPerKilometre(projection) * kilometres;
  const scaleBar = {
    x: 12,
    y: size.height - 14,
    width: barWidth,
    label: messages.kilometres(formats.number(kilometres)),
  };
  const legend = PASSAGES.map((passage, index) => ({
    passage,
    x: 20,
    y: size.height - 44 - (PASSAGES.length - index) * 21,
    label: messages.passage[passage],
  }));
  const legendBox: Box = { x: 0, y: size.height - 138, width: 150, height: 138 };
  const taken = [...areas.map((area) => boxAround(area, 18)), legendBox];
  const room: Box = { x: 4, y: 4, width: size.width - 8, height: size.height - 8 };
  const names = placeNames(
    gates.map(({ key, x, y, gate }) => ({ key, x, y, text: gate.name, size: LABEL, bold: true, radius: radius + 1 })),
    room,
    taken,
  );
  const cities = model.cities
    .filter((city) => CITIES.includes(city.id))
    .toSorted((a, b) => CITIES.indexOf(a.id) - CITIES.indexOf(b.id))
    .map((city) => ({
      key: city.id,
      text: city.name,
      coordinates: [city.longitude, city.latitude] satisfies [number, number],
      ...at(city.longitude, city.latitude),
    }))
    .filter(({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height);
  const cityNames = placeNames(
    cities.map((city) => ({ ...city, size: 12, bold: false, radius: 3 })),
    room,
    [
      ...taken,
      ...names.map(({ box }) => box),
      ...gates.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 })),
    ],
  );
  return {
    ...size,
    land: outlines(model.geometry, projection),
    projection,
    gates,
    names,
    cities: cities
      .filter(({ key }) => cityNames.some((name) => name.key === key))
      .map(({ key, coordinates }) => ({ key, coordinates })),
    cityNames,
    areas,
    scaleBar,
    legend,
    hits: gates.map(({ key, x, y }) => ({ key, x: x - 14, y: y - 14, width: 28, height: 28 })),
  };
}

/** Height that suits a width: the border is tall, so the map is too. */
export function borderHeight(width: number): number {
  return width < 560 ? Math.round(width * 1.3) : Math.round(Math.min(width * 0.68, 640));
}
