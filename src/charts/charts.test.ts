/** What holds for every chart, view, language and width. */
import { describe, expect, it } from "vitest";
import { draw, sizeAt } from "#chart-parts/drawing.testkit.tsx";
import { loadDataset } from "#data/load.build.ts";
import type { TableName, TableRows } from "#data/tables.ts";
import { languageOf } from "#i18n/language.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "#i18n/locale.ts";
import { CHART_IDS, type AnyChart, type SharedState } from "./chart.ts";
import { CHARTS } from "./registry.ts";
import { viewState } from "./view-state.ts";

const tables = loadDataset();
const charts = new Map(await Promise.all(CHART_IDS.map(async (id) => [id, await CHARTS[id].load()] as const)));

function chartOf(id: (typeof CHART_IDS)[number]): AnyChart {
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart;
}

const CASES = CHART_IDS.flatMap((id) =>
  [undefined, ...CHARTS[id].views.map((view) => view.id)].map((view) => ({
    id,
    view: view ?? "opening",
    state: viewState(CHARTS[id], view),
  })),
);

function describeState(
  chart: AnyChart,
  state: SharedState,
  from: Partial<TableRows> = tables,
  locale: Locale = DEFAULT_LOCALE,
) {
  return chart.describe(chart.model(chart.decode(from), state), state, languageOf(locale));
}

describe.each(LOCALES)("charts in %s", (locale) => {
  it.each(CASES)("draws $id, $view as the file in drawings/ has it", async ({ id, view, state }) => {
    const wide = draw(chartOf(id), tables, state, 720, locale);
    await expect(wide.svg).toMatchFileSnapshot(`${id}/drawings/${view}.${locale}.wide.svg`);
    const narrow = draw(chartOf(id), tables, state, 350, locale);
    await expect(narrow.svg).toMatchFileSnapshot(`${id}/drawings/${view}.${locale}.narrow.svg`);
  });

  it.each(CASES)("says $id, $view in few words, from the rows that are drawn", ({ id, state }) => {
    const chart = chartOf(id);
    const description = describeState(chart, state, tables, locale);
    expect(description.title.length).toBeLessThanOrEqual(80);
    expect(description.sentence.length).toBeLessThanOrEqual(240);
    expect(description.long.length).toBeLessThanOrEqual(5);
    const { layout } = draw(chart, tables, state, 720, locale);
    expect(layout.hits.map((hit) => hit.key).toSorted()).toEqual(description.data.map((datum) => datum.key).toSorted());
    const rows = new Set(description.table.rows.map((row) => row.key));
    const drawnOnly = description.data.filter((datum) => !rows.has(datum.key));
    // Marks in the background of another mode's rows may be drawn without a row of their own; they have their sources.
    for (const datum of drawnOnly) expect(datum.citations.length, datum.key).toBeGreaterThan(0);
  });
});

it.each(CHART_IDS)("%s has the same words, views and migrations before its code is loaded as after", (id) => {
  const { params, views, migrations } = chartOf(id);
  expect(CHARTS[id].params).toBe(params);
  expect(CHARTS[id].views).toBe(views);
  expect(CHARTS[id].migrations).toBe(migrations);
});

describe.each(CASES)("$id, $view", ({ id, state }) => {
  const chart = chartOf(id);

  it("needs no table but those it asks for", () => {
    const asked = chart.tables(state);
    const only = Object.fromEntries(asked.map((name: TableName) => [name, tables[name]]));
    expect(describeState(chart, state, only)).toEqual(describeState(chart, state));
  });

  it.each([280, 320, 390, 560, 720, 960, 1100])("keeps its marks inside at %i px", (width) => {
    const { layout } = draw(chart, tables, state, width, "en");
    expect(layout).toMatchObject(sizeAt(chart, state, width));
    expect(layout.hits.length).toBeGreaterThan(0);
    for (const hit of layout.hits) {
      const centre = { x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 };
      expect(centre.x, hit.key).toBeGreaterThanOrEqual(-1);
      expect(centre.x, hit.key).toBeLessThanOrEqual(width + 1);
      expect(centre.y, hit.key).toBeGreaterThanOrEqual(-1);
      expect(centre.y, hit.key).toBeLessThanOrEqual(layout.height + 1);
      expect(Number.isFinite(hit.width * hit.height), hit.key).toBe(true);
    }
  });

  it("shows which mark is pointed at", () => {
    const { layout, shows } = draw(chart, tables, state, 720, "en");
    expect(layout.hits.filter((hit) => hit.outside !== true && !shows(hit.key)).map(({ key }) => key)).toEqual([]);
  });

  it("cites a source for every figure it shows", () => {
    const known = new Set(tables.sources.map((source) => source.id));
    const { rows } = describeState(chart, state).table;
    const bare = rows.filter((row) => row.status !== null && row.citations.length === 0);
    expect(bare.map((row) => row.key)).toEqual([]);
    for (const row of rows) {
      for (const { source } of row.citations) expect(known, row.key).toContain(source);
    }
  });
});
