/** Where the map of gas and power has its lines and plants. */
import type { ChartLanguage, Hit, Layout, Point, Size } from "#charts/chart.ts";
import type { EnergyLineRow } from "#data/border/energy-lines.table.ts";
import { textWidth } from "#lib/text-width.ts";
import { markHit, placeCities, type CrossingsLayout } from "./border.crossings.layout.ts";
import type { EnergyModel, EnergyPlant } from "./border.energy.model.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import type { BorderState, Layer } from "./border.params.ts";
import { project, type Box } from "./border.projection.ts";
import { legendAtFoot, type FlowLegend } from "./flow-legend.ts";
import { placeGround, type MapGround } from "./map.layout.ts";
import { around, inside, placeNames, pointsAlong, type PlacedName } from "./place-labels.ts";

export interface PlacedLine {
  readonly line: EnergyLineRow;
  readonly key: string;
  /** Schematic course as path data: straight joins between named places. */
  readonly path: string;
  /** Where the pointer finds it, a point every so often along its course. */
  readonly along: readonly Point[];
}

export interface PlacedPlant extends EnergyPlant {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A plant without a published place, below the map. */
export interface UnplacedPlant extends PlacedPlant {
  readonly label: string;
  readonly textX: number;
  readonly anchor: "start" | "end";
}

export interface EnergyLayout extends Layout {
  readonly mode: "gas-power";
  readonly ground: MapGround;
  readonly lines: readonly PlacedLine[];
  readonly lineNames: readonly PlacedName[];
  readonly plants: readonly PlacedPlant[];
  readonly plantNames: readonly PlacedName[];
  readonly cities: CrossingsLayout["cities"];
  readonly cityNames: CrossingsLayout["cityNames"];
  readonly legend: FlowLegend<Layer | "doubtful">;
  readonly unplaced: readonly UnplacedPlant[];
  readonly unplacedTitle:
    | { readonly x: number; readonly y: number; readonly text: string; readonly anchor: "start" | "end" }
    | undefined;
}

/** The largest plant of the table, in megawatts: one scale whatever is shown. */
const LARGEST = 4500;
const LEAST_RADIUS = 3.5;

const TEXT = 12;
/** A city this near to a plant, in pixels, is left out: its name is mostly the plant's. */
const CROWD = 18;
/** Part of a circle's radius that a box of text may come as near as. */
const ROUND = 0.8;
/** Height of the title above the plants without a place. */
const TITLE = 20;
/** Pixels between the points at which a line is found, and between those that names keep off. */
const STEP = 24;
const FINE_STEP = 4;

function radiusOf(megawatts: number, most: number): number {
  return Math.max(LEAST_RADIUS, most * Math.sqrt(megawatts / LARGEST));
}

function legendOf(state: BorderState, size: Size, { locale }: ChartLanguage): EnergyLayout["legend"] {
  const { legend } = borderModesMessages[locale].energy;
  return legendAtFoot(
    [...state.layers, "doubtful" as const].map((key) => ({ key, label: legend[key] })),
    size,
  );
}

/** The row of plants without a place, from the side that words begin on; several rows where they do not fit. */
function placeUnplaced(
  plants: readonly EnergyPlant[],
  most: number,
  width: number,
  { formats, locale }: ChartLanguage,
): { readonly plants: readonly UnplacedPlant[]; readonly height: number } {
  const { megawatts } = borderModesMessages[locale].energy;
  const fromRight = formats.direction === "rtl";
  const at = (distance: number): number => (fromRight ? width - distance : distance);
  const row = Math.max(28, most * 2 + 4);
  let x = 0;
  let y = row / 2;
  const placed = plants.map((one): UnplacedPlant => {
    const radius = radiusOf(one.plant.megawatts, most);
    const label = `${one.plant.name} ${megawatts(formats.number(one.plant.megawatts))}`;
    const wide = radius * 2 + 6 + textWidth(label, TEXT) + 18;
    if (x > 0 && x + wide - 18 > width) {
      x = 0;
      y += row;
    }
    const mark = {
      ...one,
      key: one.plant.id,
      x: at(x + radius + 2),
      y,
      radius,
      label,
      textX: at(x + radius * 2 + 8),
      anchor: fromRight ? ("end" as const) : ("start" as const),
    };
    x += wide;
    return mark;
  });
  return { plants: placed, height: plants.length === 0 ? 0 : y + row / 2 + TITLE };
}

const PLANT_SIZES = { small: 14, large: 20 } as const;

function most(size: Size): number {
  return size.width < 480 ? PLANT_SIZES.small : PLANT_SIZES.large;
}

/** Places lines, plants and names in a drawing of the given size. */
export function energyLayout(
  model: EnergyModel,
  state: BorderState,
  size: Size,
  language: ChartLanguage,
): EnergyLayout {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].energy;
  const largest = most(size);
  const legend = legendOf(state, size, language);
  const row = placeUnplaced(model.unplaced, largest, size.width, language);
  const box: Box = { x: 0, y: 0, width: size.width, height: size.height - legend.height - row.height };
  const enlarged = largest * Math.min(1.6, Math.sqrt(state.zoom));
  const ground = placeGround(
    {
      geometry: model.geometry,
      box,
      view: state,
      marks: (projection) => [
        ...model.placed.map(({ plant: { longitude, latitude, megawatts } }) =>
          around(
            project(projection, { longitude: longitude ?? 0, latitude: latitude ?? 0 }),
            Math.max(8, radiusOf(megawatts, enlarged) * ROUND),
          ),
        ),
        ...model.lines
          .flatMap((line) => [...line.points, ...line.branch])
          .map((place) => around(project(projection, place), 8)),
      ],
    },
    language,
  );
  const { projection } = ground;
  const lines = model.lines.map((line) => {
    const courses = [line.points, line.branch].map((points) => points.map((point) => project(projection, point)));
    const path = courses
      .filter((course) => course.length > 1)
      .map((course) => `M${course.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`)
      .join("");
    const along = courses
      .flatMap((course) => pointsAlong(course, STEP))
      .filter((point) => inside(around(point, 1), box));
    return { line, key: line.id, path, along, courses };
  });
  const all = model.placed.map(({ plant, certain }): PlacedPlant => ({
    plant,
    certain,
    key: plant.id,
    radius: radiusOf(plant.megawatts, enlarged),
    ...project(projection, { longitude: plant.longitude ?? 0, latitude: plant.latitude ?? 0 }),
  }));
  const plants = all.filter((plant) => inside(around(plant, 1), box));
  const room: Box = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
  const marks = plants.map((plant) => around(plant, Math.min(plant.radius, 8)));
  const crowds = plants.map((plant) => around(plant, Math.max(plant.radius, CROWD)));
  const drawn = [
    ...ground.line,
    ...lines.flatMap(({ courses }) => courses.flatMap((course) => pointsAlong(course, FINE_STEP))),
  ];
  const lineNames = placeNames(
    lines.flatMap(({ key, line, along }) => {
      // Towards the Iranian end, where there are fewer plants; gas from there is near them all the same.
      const middle = along[Math.floor(along.length * (line.kind === "gas" ? 0.4 : 0.25))];
      const text = line.kilovolts === null ? messages.pipeline : messages.kilovolts(formats.number(line.kilovolts));
      return middle === undefined ? [] : [{ key, ...middle, texts: [text], size: TEXT, bold: false, radius: 3 }];
    }),
    room,
    [...ground.taken, ...marks],
    drawn,
  );
  const namedPlants = plants.map((plant) => ({
    key: plant.key,
    x: plant.x,
    y: plant.y,
    texts: [plant.plant.name],
    size: TEXT,
    bold: plant.plant.iranianGas !== "no-evidence",
    radius: plant.radius,
  }));
  const plantNames = placeNames(namedPlants, room, [...ground.taken, ...lineNames.map((name) => name.box)], drawn);
  const cities = placeCities(
    model.cities,
    ground,
    [...ground.taken, ...lineNames.map((name) => name.box), ...plantNames.map((name) => name.box), ...crowds],
    state.zoom,
    locale,
  );
  const top = box.y + box.height;
  const unplaced = row.plants.map((plant) => ({ ...plant, y: plant.y + top + TITLE }));
  const below = { x: 0, y: top, width: size.width, height: size.height - top };
  const lineHits = lines.map(({ key, along }): Hit =>
    markHit(key, along[Math.floor(along.length / 2)] ?? { x: box.x - 99, y: box.y }, box, 24),
  );
  const unplacedHits = unplaced.map((plant) => markHit(plant.key, plant, below));
  return {
    mode: "gas-power",
    ...size,
    ground,
    lines,
    lineNames,
    plants: plants.toSorted((a, b) => b.radius - a.radius),
    plantNames,
    ...cities,
    legend,
    unplaced,
    unplacedTitle:
      unplaced[0] === undefined
        ? undefined
        : {
            x: formats.direction === "rtl" ? size.width : 0,
            y: top + 16,
            text: messages.unplaced,
            anchor: unplaced[0].anchor,
          },
    hits: [
      ...lineHits,
      ...all.map((plant) => markHit(plant.key, plant, box, Math.max(24, plant.radius * 2))),
      ...unplacedHits,
    ],
    moreHits: lines.flatMap(({ key, along }) => along.map((point) => markHit(key, point, box, 24))),
  };
}
