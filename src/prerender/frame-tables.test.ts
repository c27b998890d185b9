import { describe, expect, it } from "vitest";
import { CHART_IDS, type AnyChart, type SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import { joinTables } from "#data/loaded-tables.ts";
import { loadDataset } from "#data/load.build.ts";
import type { TableName, TableRows } from "#data/tables.ts";
import { languageOf } from "#i18n/language.ts";
import { frameTable } from "./frame-tables.ts";

const tables = loadDataset();

/** All that a chart says and draws in a state, without the paraphrases that frames leave out. */
function shown(chart: AnyChart, rows: Partial<TableRows>, state: SharedState): string {
  const language = languageOf("en");
  const model: unknown = chart.model(chart.decode(rows), state);
  const { width, height } = { width: 600, height: chart.height(600, state) };
  const all = [chart.describe(model, state, language), chart.layout(model, state, { width, height }, language).hits];
  return JSON.stringify(all).replaceAll(/,"says":"(?:[^"\\]|\\.)*"/g, "");
}

/** Days on which something became known, thinned to a handful. */
function daysOf(names: readonly TableName[]): string[] {
  const days = names.flatMap((name) => tables[name].flatMap((row) => ("known" in row ? [row.known.from] : [])));
  const sorted = [...new Set(days)].toSorted((a, b) => a.localeCompare(b));
  return sorted.filter((_, index) => index % Math.ceil(sorted.length / 12) === 0);
}

describe.each(CHART_IDS)("the %s chart in a frame", (id) => {
  it("says and draws the same from lighter tables as on its page, in every view", async () => {
    const chart = await CHARTS[id].load();
    for (const view of [undefined, ...chart.views.map((one) => one.id)]) {
      const state = viewState(CHARTS[id], view);
      const light = joinTables(chart.tables(state).map((name) => [name, frameTable(tables, name)]));
      expect(shown(chart, light.tables, state), view).toBe(shown(chart, tables, state));
    }
  });

  it("needs no more than the rows it reads in its opening mode, on whatever day they were known", async () => {
    const chart = await CHARTS[id].load();
    const opening = viewState(CHARTS[id]);
    const names = chart.tables(opening);
    const light = (state: SharedState) =>
      joinTables(chart.tables(state).map((name) => [name, frameTable(tables, name, chart.reads?.[name])])).tables;
    const modeOf = (state: SharedState) => ("mode" in state ? state.mode : undefined);
    const views = chart.views
      .map((view) => viewState(CHARTS[id], view.id))
      .filter((one) => modeOf(one) === modeOf(opening));
    const units = ["dollars", "goal", "tonnes"].map((unit): SharedState => ({
      ...opening,
      ...("unit" in opening && id === "trade" ? { unit } : {}),
    }));
    const known = daysOf(names).map((day): SharedState => ({ ...opening, known: day }));
    for (const state of [opening, ...views, ...units, ...known]) {
      expect(shown(chart, light(state), state), JSON.stringify(state)).toBe(shown(chart, tables, state));
    }
  });
});
