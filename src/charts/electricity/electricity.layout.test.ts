/** Nothing of the electricity chart lies over anything else, at any width. */
import { describe, expect, it } from "vitest";
import { draw, sizeAt } from "#chart-parts/drawing.testkit.tsx";
import { textFaults } from "#chart-parts/overlaps.testkit.ts";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "#i18n/locale.ts";
import { baseState } from "#url/codec.ts";
import { electricityChart } from "./electricity.chart.ts";
import { decodeElectricity } from "./electricity.data.ts";
import { electricityLayout } from "./electricity.layout.ts";
import { electricityModel } from "./electricity.model.ts";
import { electricityParams, type ElectricityState } from "./electricity.params.ts";

const tables = loadDataset();
const base: ElectricityState = baseState(electricityParams);

const STATES: Readonly<Record<string, Partial<ElectricityState>>> = {
  "as-reported": {},
  estimates: { mode: "estimates" },
  "estimates then": { mode: "estimates", known: "2020-09-27" },
  "estimates, independent": { mode: "estimates", origin: "independent" },
  generation: { mode: "generation" },
  "generation, percent": { mode: "generation", unit: "percent" },
  "generation, both": { mode: "generation", country: "both" },
  "generation, both, percent": { mode: "generation", country: "both", unit: "percent" },
  "gas, default": { mode: "if-gas-stops" },
  "gas, none": { mode: "if-gas-stops", gas: 0 },
  "gas, most": { mode: "if-gas-stops", gas: 60, season: "summer-2019" },
  "gas then": { mode: "if-gas-stops", known: "2020-09-27", season: "summer-2019" },
  supply: { mode: "supply" },
  "supply then": { mode: "supply", known: "2020-09-27" },
};

function drawn(name: string, width: number, locale: Locale = DEFAULT_LOCALE) {
  const state: ElectricityState = { ...base, ...STATES[name] };
  const model = electricityModel(decodeElectricity(tables), state);
  return {
    layout: electricityLayout(model, state, sizeAt(electricityChart, state, width), languageOf(locale)),
    svg: draw(electricityChart, tables, state, width, locale).svg,
  };
}

describe.each(LOCALES)("texts in %s", (locale) => {
  describe.each(Object.keys(STATES))("of %s", (name) => {
    it.each([280, 320, 390, 560, 960])("keep apart and inside at %i px", (width) => {
      const { layout, svg } = drawn(name, width, locale);
      expect(textFaults(svg, layout)).toEqual([]);
    });
  });
});

describe.each([280, 320, 390, 960])("marks at %i px", (width) => {
  it.each(["estimates", "supply", "gas, default"])("of %s do not cover each other", (name) => {
    const { layout } = drawn(name, width);
    const groups =
      layout.mode === "estimates"
        ? [layout.estimates]
        : layout.mode === "supply"
          ? [layout.figures]
          : layout.mode === "if-gas-stops"
            ? [layout.factors]
            : [];
    expect(groups).toHaveLength(1);
    for (const marks of groups) {
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          const pair = `${String(Math.round(one.x))},${String(Math.round(one.y))}`;
          expect(Math.hypot(one.x - other.x, one.y - other.y), pair).toBeGreaterThanOrEqual(7.5);
        }
      }
    }
  });

  it("of the estimates keep their shares exact", () => {
    const { layout } = drawn("estimates", width);
    if (layout.mode !== "estimates") throw new Error("not the estimates");
    const perPercent = (layout.base - (layout.reportLine?.y ?? 0)) / 45;
    for (const row of layout.estimates) expect(layout.base - row.y, row.id).toBeCloseTo(row.value * perPercent, 6);
  });
});

describe.each([330, 368, 480, 640])("the report’s arithmetic in a low frame, %i px wide", (width) => {
  const model = electricityModel(decodeElectricity(tables), base);
  it.each([300, 340, 390])("says what its squares stand for, and keeps them clear of that, %i px high", (height) => {
    const layout = electricityLayout(model, base, { width, height }, languageOf("en"));
    if (layout.mode !== "as-reported") throw new Error("another mode");
    expect(layout.legend.map(({ key }) => key)).toEqual(["gas", "tied", "lines", "other", "range"]);
    const foot = Math.max(...layout.legend.map(({ y }) => y)) + 4;
    const tops = layout.blocks.flatMap(({ parts }) => parts.flatMap(({ units }) => units.map(({ y }) => y)));
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(foot);
  });
});
