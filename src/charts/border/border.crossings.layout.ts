/** Where the map of the crossings has its rings, sizes and names. */
import type { ChartLanguage, Hit, Layout, Size } from "#charts/chart.ts";
import type { Place } from "#url/params.ts";
import type { BorderGate, CrossingsModel } from "./border.crossings.model.ts";
import { gateSizeText } from "./border.crossings.describe.ts";
import { borderMessages } from "./border.messages.ts";
import type { BorderState } from "./border.params.ts";
import { project, type Box } from "./border.projection.ts";
import { legendAtFoot, type FlowLegend } from "./flow-legend.ts";
import { placeGround, type MapGround } from "./map.layout.ts";
import { nameIn } from "./name-in.ts";
import { placeAlongLine } from "./names-along-line.ts";
import { around, inside, overlap, placeNames, type PlacedName } from "./place-labels.ts";

const LABEL = 13;

/** Width of the halo around a place, in pixels: the less sure it is, the wider. */
const RIM = { high: 0, medium: 3.5, low: 7, "very low": 11 } as const;

/** Least side of a hit area, in pixels. */
const HIT = 28;

export interface PlacedGate extends BorderGate {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radius of the halo; 0 where the place is sure. */
  readonly rim: number;
  /** Radius of the circle that shows its size; 0 for none. */
  readonly sizeRadius: number;
}

export interface CrossingsLayout extends Layout {
  readonly mode: "crossings";
  readonly ground: MapGround;
  /** Only those in the part that shows. */
  readonly gates: readonly PlacedGate[];
  readonly names: readonly (PlacedName & { readonly lang: string })[];
  readonly cities: readonly { readonly key: string; readonly coordinates: [number, number] }[];
  readonly cityNames: readonly (PlacedName & { readonly lang: string })[];
  readonly legend: FlowLegend<BorderGate["passage"] | "rim" | "size">;
}

/** Cities that help to find one's way; nearer views have room for more. */
const CITIES = [
  "baghdad",
  "basra",
  "erbil",
  "sulaymaniyah",
  "kermanshah",
  "ahvaz",
  "najaf",
  "ilam",
  "urmia",
  "amara",
  "kut",
  "sanandaj",
  "khorramshahr",
  "abadan",
  "khanaqin",
  "mandali",
  "marivan",
  "piranshahr",
  "halabja",
  "qasr-e-shirin",
  "baqubah",
  "nasiriyah",
  "karbala",
  "al-faw",
];
const CITIES_OF_WHOLE = 9;

const PASSAGES = ["open", "limited", "closed", "unknown"] as const;

/** Cities with their names where there is room, clear of everything else. */
export function placeCities(
  cities: CrossingsModel["cities"],
  ground: MapGround,
  taken: readonly Box[],
  zoom: number,
  locale: ChartLanguage["locale"],
): Pick<CrossingsLayout, "cities" | "cityNames"> {
  const order = zoom > 1.5 ? CITIES : CITIES.slice(0, CITIES_OF_WHOLE);
  const points = cities
    .filter((city) => order.includes(city.id))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((city) => {
      const { text, lang } = nameIn(locale, city.name);
      return {
        city,
        key: city.id,
        texts: [text],
        lang,
        ...project(ground.projection, city),
        size: 12,
        bold: false,
        radius: 3,
      };
    })
    .filter((point) => {
      const dot = around(point, 3);
      return inside(dot, ground.box) && !taken.some((box) => overlap(dot, box));
    });
  const names = placeNames(points, ground.box, taken, ground.line);
  return {
    cities: points
      .filter(({ key }) => names.some((name) => name.key === key))
      .map(({ key, city }) => ({ key, coordinates: [city.longitude, city.latitude] })),
    cityNames: names.map((name) => ({ ...name, lang: points.find(({ key }) => key === name.key)?.lang ?? "en" })),
  };
}

/** A mark's hit area; of a mark outside the part that shows, at the edge and only for the keys. */
export function markHit(key: string, { x, y }: { x: number; y: number }, room: Box, side = HIT): Hit {
  const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  const outside = !inside(around({ x, y }, 1), room);
  return {
    key,
    x: within(x, room.x, room.x + room.width) - side / 2,
    y: within(y, room.y, room.y + room.height) - side / 2,
    width: side,
    height: side,
    ...(outside ? { outside } : {}),
  };
}

function crossingsLegend(state: BorderState, size: Size, { locale }: ChartLanguage): CrossingsLayout["legend"] {
  const messages = borderMessages[locale];
  return legendAtFoot(
    [
      ...PASSAGES.map((passage) => ({ key: passage, label: messages.passage[passage] })),
      { key: "rim" as const, label: messages.legend.rim },
      ...(state.size === "none" ? [] : [{ key: "size" as const, label: messages.legend.size[state.size] }]),
    ],
    size,
  );
}

/** Places land, line, crossings and names in a drawing of the given size. */
export function crossingsLayout(
  model: CrossingsModel,
  state: BorderState,
  size: Size,
  language: ChartLanguage,
): CrossingsLayout {
  const legend = crossingsLegend(state, size, language);
  const box: Box = { x: 0, y: 0, width: size.width, height: size.height - legend.height };
  const small = size.width < 480;
  const radius = small ? 6.5 : 7.5;
  const largest = Math.max(1, ...model.gates.map((gate) => gate.size?.value ?? 0));
  const most = small ? 24 : 34;
  const of = (place: Place, projection: MapGround["projection"]) => project(projection, place);
  const ground = placeGround(
    {
      geometry: model.geometry,
      box,
      view: state,
      marks: (projection) => model.gates.map(({ gate }) => around(of(gate, projection), radius + 4)),
    },
    language,
  );
  const all = model.gates.map((one): PlacedGate => ({
    ...one,
    key: one.gate.id,
    ...of(one.gate, ground.projection),
    radius,
    rim: RIM[one.gate.position] === 0 ? 0 : radius + RIM[one.gate.position],
    sizeRadius: one.size === undefined ? 0 : most * Math.sqrt(one.size.value / largest),
  }));
  const gates = all.filter((gate) => inside(around(gate, 1), box));
  const words = new Map(gates.map((gate) => [gate.key, nameIn(language.locale, gate.gate.name)] as const));
  const names = placeAlongLine(
    gates.map(({ key, x, y, rim, size: amount }) => {
      const name = words.get(key)?.text ?? key;
      const texts = amount === undefined ? [name] : [`${name} ${gateSizeText(amount, state.size, language)}`, name];
      return { key, x, y, texts, size: LABEL, bold: true, rim, radius: radius + 1 };
    }),
    {
      room: { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 },
      taken: ground.taken,
      lines: ground.line,
    },
  ).map((name) => ({ ...name, lang: words.get(name.key)?.lang ?? "en" }));
  const cities = placeCities(
    model.cities,
    ground,
    [
      ...ground.taken,
      ...names.map((name) => name.box),
      ...gates.map((gate) => around(gate, Math.max(radius, gate.rim))),
    ],
    state.zoom,
    language.locale,
  );
  return {
    mode: "crossings",
    ...size,
    ground,
    gates,
    names,
    ...cities,
    legend,
    hits: all.map((gate) => markHit(gate.key, gate, box)),
  };
}
