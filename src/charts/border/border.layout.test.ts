/** Nothing in a drawing of the border covers anything else, whatever the width, view and zoom. */
import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { hitAt } from "#chart-parts/cursor.ts";
import { fileURLToPath } from "node:url";
import { cities } from "#data/border/cities.table.ts";
import { energyLines } from "#data/border/energy-lines.table.ts";
import { gates } from "#data/border/gates.table.ts";
import { plants } from "#data/border/plants.table.ts";
import { loadDataset } from "#data/load.build.ts";
import { localizeRows, readOverlay } from "#data/localize.build.ts";
import type { TableDefinition } from "#data/table.ts";
import { languageOf } from "#i18n/language.ts";
import { distanceToSegment, type PlanePoint } from "#lib/simplify-line.ts";
import { textWidth } from "#lib/text-width.ts";
import { baseState } from "#url/codec.ts";
import { crossingsModel } from "./border.crossings.model.ts";
import { decodeBorder } from "./border.data.ts";
import { borderHeight, borderLayout, type BorderLayout } from "./border.layout.ts";
import { borderModel } from "./border.model.ts";
import { borderParams, type BorderState } from "./border.params.ts";
import type { Box } from "./border.projection.ts";
import { AREA_PLACES } from "./map.layout.ts";
import { overlap } from "./place-labels.ts";

const data = decodeBorder(loadDataset());
const state = baseState(borderParams);
const english = languageOf("en");

const WIDTHS = [280, 320, 390, 960];
const SHALAMCHEH = { zoom: 3, at: { longitude: 47.8, latitude: 31 } };
const BAGHDAD = { zoom: 3, at: { longitude: 45.2, latitude: 33.7 } };

const STATES: readonly (readonly [string, Partial<BorderState>])[] = [
  ["crossings", {}],
  ["crossings with exports", { size: "trade" }],
  ["crossings with pilgrims", { size: "pilgrims" }],
  ["crossings, near", SHALAMCHEH],
  ["crossings with exports, near", { size: "trade", ...BAGHDAD }],
  ["gas and power", { mode: "gas-power" }],
  ["gas and power, near", { mode: "gas-power", ...BAGHDAD }],
  ["unrolled", { mode: "unrolled" }],
  ["how long", { mode: "how-long" }],
  ["how long, coarse and near", { mode: "how-long", detail: 20, ...SHALAMCHEH }],
];

function layoutAt(width: number, changes: Partial<BorderState>, height?: number): BorderLayout {
  const shown = { ...state, ...changes };
  const size = { width, height: height ?? borderHeight(width, shown) };
  return borderLayout(borderModel(data, shown), shown, size, english);
}

interface Text extends Box {
  readonly text: string;
}

/** Every line of text in a drawing with the room it takes. */
function texts(layout: BorderLayout): Text[] {
  const named = (names: readonly { readonly text: string; readonly box: Box }[]): Text[] =>
    names.map(({ text, box }) => ({ text, ...box }));
  const legend = (
    entries: readonly { readonly label: string; readonly textX: number; readonly textY: number }[],
  ): Text[] => entries.map((entry) => line(entry.label, entry.textX, entry.textY, 12));
  const areas = named(layout.ground.areas);
  switch (layout.mode) {
    case "crossings":
      return [...areas, ...named(layout.names), ...named(layout.cityNames), ...legend(layout.legend.entries)];
    case "gas-power":
      return [
        ...areas,
        ...named(layout.plantNames),
        ...named(layout.lineNames),
        ...named(layout.cityNames),
        ...legend(layout.legend.entries),
        ...layout.unplaced.map((one) => line(one.label, one.textX, one.y + 4, 12)),
      ];
    case "unrolled":
      return [
        ...areas,
        ...layout.headings.map((one) => line(one.text, one.x, 14, 12, one.anchor)),
        ...layout.rows.flatMap(({ y, name, tradeBar, pilgrimsBar }) => [
          line(name.text, layout.textX, y, 13),
          line(name.kilometre, name.kilometreX, y, 12),
          line(tradeBar.text, tradeBar.textX, tradeBar.textY, 12),
          line(pilgrimsBar.text, pilgrimsBar.textX, pilgrimsBar.textY, 12),
        ]),
      ];
    case "how-long":
      return [
        ...areas,
        line(layout.reading.text, layout.reading.label.x, layout.reading.label.y, 13, layout.reading.label.anchor),
        ...layout.ticks.map((tick) => line(tick.label, tick.x, layout.plot.y + layout.plot.height + 19, 12, "middle")),
        ...layout.published.flatMap(({ who, value, labelX, labelY, stacked }) =>
          stacked
            ? [line(value, labelX, labelY - 3, 12), line(who, labelX, labelY + 12, 12)]
            : [line(`${value} ${who}`, labelX, labelY + 4, 12)],
        ),
      ];
  }
}

/** The room of a line of text on its base line. */
function line(text: string, x: number, y: number, size: number, anchor: "start" | "middle" | "end" = "start"): Text {
  const width = textWidth(text, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, x: left, y: y - size * 0.8, width, height: size };
}

/** Pixels between a box and the ring of a crossing. */
function gapTo(
  box: Box,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down) - radius;
}

/** Whether a straight line, given as path data, goes through a box. */
function crosses(path: string, box: Box): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return Array.from({ length: 41 }, (_, index) => index / 40).some((part) =>
    overlap({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, width: 0.1, height: 0.1 }, box),
  );
}

describe(borderLayout.name, () => {
  const cases = STATES.flatMap(([name, changes]) => WIDTHS.map((width) => [name, width, changes] as const));

  it.each(cases)("lets no two names meet: %s at %i px", (_name, width, changes) => {
    const all = texts(layoutAt(width, changes));
    expect(all.length).toBeGreaterThan(0);
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) expect(overlap(a, b), `${a.text} and ${b.text}`).toBe(false);
      expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
      expect(a.x + a.width, a.text).toBeLessThanOrEqual(width + 1);
    }
  });

  it.each([
    ["unrolled", 420],
    ["unrolled", 548],
    ["how-long", 420],
    ["how-long", 548],
  ] as const)("fits %s into a square of %i px, as a share picture or a low frame gives it", (mode, width) => {
    const all = texts(layoutAt(width, { mode }, width));
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) expect(overlap(a, b), `${a.text} and ${b.text}`).toBe(false);
    }
  });

  it.each(cases)("lets a mark be hit within at least 24 px: %s at %i px", (_name, width, changes) => {
    const layout = layoutAt(width, changes);
    for (const hit of [...layout.hits, ...(layout.moreHits ?? [])]) {
      expect(Math.min(hit.width, hit.height), hit.key).toBeGreaterThanOrEqual(24);
    }
  });

  it.each(WIDTHS)("names all twelve crossings of the whole border at %i px, with sizes and without", (width) => {
    for (const size of ["none", "trade", "pilgrims"] as const) {
      const layout = layoutAt(width, { size });
      expect(layout.mode === "crossings" ? layout.names : [], size).toHaveLength(12);
    }
  });

  it("keeps every key for the arrow keys when a crossing is outside, and lets no pointer find it", () => {
    const layout = layoutAt(720, { zoom: 8, at: { longitude: 46.1, latitude: 33.1 } });
    expect(layout.hits).toHaveLength(12);
    expect(layout.hits.filter(({ outside }) => outside !== true).map(({ key }) => key)).toEqual(["mehran"]);
    const edge = layout.hits.find(({ outside }) => outside === true);
    expect(edge && hitAt(layout.hits, { x: edge.x + 14, y: edge.y + 14 })).toBeUndefined();
  });

  it("keeps the names of the two countries on their own side of the line", () => {
    for (const country of ["iran", "iraq"] as const) {
      for (const [longitude, latitude] of AREA_PLACES[country]) {
        expect(geoContains(data.geometry[country], [longitude, latitude]), `${country} ${longitude}`).toBe(true);
      }
    }
  });

  it("sets every crossing on the line that is drawn, to within two kilometres", () => {
    const plane = ([x = 0, y = 0]: readonly number[]): PlanePoint => [
      x * 111.2 * Math.cos((y * Math.PI) / 180),
      y * 111.2,
    ];
    const points = data.geometry.border.coordinates.flat();
    for (const { gate } of crossingsModel(data, state).gates) {
      const at = plane([gate.longitude, gate.latitude]);
      const distance = Math.min(
        ...points.slice(1).map((end, index) => distanceToSegment(at, plane(points[index] ?? end), plane(end))),
      );
      expect(distance, gate.id).toBeLessThan(2);
    }
  });
});

describe.each(["en", "fa", "ar"] as const)("names of the maps in %s", (locale) => {
  const root = fileURLToPath(new URL("../../data", import.meta.url));
  const english = loadDataset();
  const inLanguage = <T extends { readonly id: string }>(table: TableDefinition, rows: readonly T[]): readonly T[] =>
    locale === "en" ? rows : localizeRows(table, rows, readOverlay(table, locale, root));
  const own = decodeBorder({
    ...english,
    gates: inLanguage(gates, english.gates),
    cities: inLanguage(cities, english.cities),
    plants: inLanguage(plants, english.plants),
    "energy-lines": inLanguage(energyLines, english["energy-lines"]),
  });

  it.each([256, 288, 358, 568, 684, 960])("tell every crossing from the next at %i px", (width) => {
    for (const size of ["none", "trade", "pilgrims"] as const) {
      const shown: BorderState = { ...state, size };
      const room = { width, height: borderHeight(width, shown) };
      const layout = borderLayout(borderModel(own, shown), shown, room, languageOf(locale));
      if (layout.mode !== "crossings") throw new Error(layout.mode);
      expect(layout.names, size).toHaveLength(12);
      for (const name of layout.names) {
        const [mine, ...others] = layout.gates
          .toSorted((a, b) => Number(b.key === name.key) - Number(a.key === name.key))
          .map((gate) => ({ key: gate.key, gap: gapTo(name.box, gate) }));
        expect(mine?.key).toBe(name.key);
        for (const other of others) {
          expect(other.gap, `${name.text} covers ${other.key}`).toBeGreaterThan(0);
          // What stands as near to another crossing as to its own is joined to its own.
          const told = name.leader !== "" || other.gap > (mine?.gap ?? 0) - 2;
          expect(told, `${name.text} belongs to ${other.key} as well`).toBe(true);
        }
        for (const other of layout.names.filter((one) => one !== name && one.leader !== "")) {
          expect(crosses(other.leader, name.box), `the line to ${other.text} crosses ${name.text}`).toBe(false);
        }
      }
    }
  });

  it.each([350, 390, 684, 960])("keep clear of each other and of the border’s countries at %i px", (width) => {
    const shown: BorderState = { ...state, mode: "gas-power" };
    const size = { width, height: borderHeight(width, shown) };
    const layout = borderLayout(borderModel(own, shown), shown, size, languageOf(locale));
    if (layout.mode !== "gas-power") throw new Error(layout.mode);
    const names = [...layout.ground.areas, ...layout.lineNames, ...layout.plantNames, ...layout.cityNames];
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) expect(overlap(a.box, b.box), `${a.text} and ${b.text}`).toBe(false);
    }
    for (const area of layout.ground.areas.filter(({ key }) => key === "iran" || key === "iraq")) {
      expect(
        layout.ground.line.some((point) => overlap({ ...point, width: 0.1, height: 0.1 }, area.box)),
        area.text,
      ).toBe(false);
    }
    // Both countries, the Gulf and both names of the river.
    expect(layout.ground.areas.map(({ key }) => key).toSorted()).toEqual(["arvand", "gulf", "iran", "iraq", "shatt"]);
  });
});
