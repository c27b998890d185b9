/** Nothing in a drawing of the border covers anything else, whatever the width, view and zoom. */
import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { hitAt } from "#chart-parts/cursor.ts";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { distanceToSegment, type PlanePoint } from "#lib/simplify-line.ts";
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

function layoutAt(width: number, changes: Partial<BorderState>): BorderLayout {
  const shown = { ...state, ...changes };
  const size = { width, height: borderHeight(width, shown) };
  return borderLayout(borderModel(data, shown), shown, size, english);
}

interface Text extends Box {
  readonly text: string;
}

/** Every line of text in a drawing with the room it takes. */
function texts(layout: BorderLayout): Text[] {
  const named = (names: readonly { readonly text: string; readonly box: Box }[]): Text[] =>
    names.map(({ text, box }) => ({ text, ...box }));
  const areas = named(layout.ground.areas);
  switch (layout.mode) {
    case "crossings":
      return [...areas, ...named(layout.names), ...named(layout.cityNames)];
    case "gas-power":
      return [...areas, ...named(layout.plantNames), ...named(layout.lineNames), ...named(layout.cityNames)];
    case "unrolled":
      return [
        ...areas,
        ...layout.rows.map(({ y, name }) => ({ text: name.text, x: layout.textX, y: y - 12, width: 90, height: 16 })),
      ];
    case "how-long":
      return [
        ...areas,
        ...layout.published.map(({ who, labelX, labelY }) => ({
          text: who,
          x: labelX,
          y: labelY - 8,
          width: layout.width - labelX,
          height: 16,
        })),
      ];
  }
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

  it.each(cases)("lets a mark be hit within at least 24 px: %s at %i px", (_name, width, changes) => {
    const layout = layoutAt(width, changes);
    for (const hit of [...layout.hits, ...(layout.moreHits ?? [])]) {
      expect(Math.min(hit.width, hit.height), hit.key).toBeGreaterThanOrEqual(24);
    }
  });

  it.each(WIDTHS)("names all twelve crossings of the whole border at %i px", (width) => {
    const layout = layoutAt(width, {});
    expect(layout.mode === "crossings" ? layout.names : []).toHaveLength(12);
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
