/** One selector feeds drawing, table, files and sentence: they cannot disagree. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { tableText } from "#chart-parts/table-text.ts";
import { CHART_IDS, type ChartId, type Layout, type SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import { statesOf } from "#charts/states.testkit.ts";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { DEFAULT_LOCALE, LOCALES } from "#i18n/locale.ts";
import { bibtex, cslJson, plainCitation } from "./citation.ts";
import { fileName } from "./file-name.ts";
import { shownCsv, shownJson } from "./shown-files.ts";

const tables = loadDataset(DEFAULT_LOCALE);
const sources = new Map(tables.sources.map((source) => [source.id, source]));

async function show(id: ChartId, state: SharedState, locale = LOCALES[0]): Promise<ShownChart & { model: unknown }> {
  const chart = await CHARTS[id].load();
  const language = languageOf(locale);
  const model: unknown = chart.model(chart.decode(tables), state);
  const description = chart.describe(model, state, language);
  return { chart, tables, sources, state, description, language, model };
}

/** What of a JSON file is looked at. */
interface JsonFile {
  readonly rows: readonly { key: string; values: Record<string, unknown>; sources: readonly unknown[] }[];
}

/** Cells of a CSV file, by rows; written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const VIEWS = CHART_IDS.flatMap((id) =>
  [undefined, ...CHARTS[id].views.map((view) => view.id)].map((view) => ({ id, view, name: view ?? "opening" })),
);

describe.each(VIEWS)("$id, $name", ({ id, view }) => {
  const state = viewState(CHARTS[id], view);

  it("has the same rows in drawing, table, CSV, JSON and the copied table", async () => {
    const shown = await show(id, state);
    const { chart, description, model, language } = shown;
    const { rows, columns } = description.table;
    const keys = rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);

    const [header = [], ...lines] = readCsv(shownCsv(shown));
    expect(lines.map(([key]) => key)).toEqual(keys);
    expect(lines.every((line) => line.length === header.length)).toBe(true);
    const json: JsonFile = JSON.parse(
      shownJson(shown, { address: "https://example.org/", version: "1.0.0", made: "2026-11-24" }),
    );
    expect(json.rows.map((row) => row.key)).toEqual(keys);
    for (const [index, row] of rows.entries()) {
      for (const [at, { key }] of columns.entries()) {
        const cell = row.cells[key];
        const plain = typeof cell?.value === "number" ? cell.value : (cell?.text ?? null);
        expect(json.rows[index]?.values[key]).toBe(plain);
        expect(lines[index]?.[at + 1]?.replace(/^'/, "")).toBe(String(plain ?? "").replace(/^'/, ""));
      }
      expect(json.rows[index]?.sources.length).toBe(row.citations.length);
    }
    const copied = tableText(columns, rows, sources, language).split("\n");
    expect(copied.length).toBe(rows.length + 1);

    // Every mark of the drawing is spoken of; every mark with a row of its own has it in the files.
    const size = { width: 720, height: chart.height(720, state) };
    const layout: Layout = chart.layout(model, state, size, language);
    const spoken = description.data.map((datum) => datum.key);
    expect(layout.hits.map((hit) => hit.key).toSorted()).toEqual(spoken.toSorted());
    expect(description.sentence).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});

describe("sentences", () => {
  it.each(CHART_IDS)(
    "stay short and whole in 200 states of %s",
    async (id) => {
      const chart = await CHARTS[id].load();
      const data: unknown = chart.decode(tables);
      for (const locale of LOCALES) {
        const language = languageOf(locale);
        fc.assert(
          fc.property(statesOf(CHARTS[id]), (state) => {
            const { title, sentence, long } = chart.describe(chart.model(data, state), state, language);
            expect(title.length, title).toBeLessThanOrEqual(90);
            expect(sentence.length, sentence).toBeLessThanOrEqual(240);
            expect(sentence.length, sentence).toBeGreaterThan(20);
            expect(long.length).toBeLessThanOrEqual(5);
            expect(`${title} ${long.join(" ")}`).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
          }),
          { numRuns: 200, seed: 27_092_020 },
        );
      }
    },
    60_000,
  );
});

describe("citations", () => {
  const cited = {
    address: "https://example.org/charts/trade/promise/",
    version: "1.0.0",
    versionDate: "2026-11-24",
    accessed: "2026-12-01",
  };

  it("name the view, the data's version and the day of reading", async () => {
    const shown = await show("trade", viewState(CHARTS.trade, "promise"));
    const text = plainCitation(shown, cited);
    for (const part of ["Across the border", shown.description.title, "1.0.0", "24 November 2026", "1 December 2026"]) {
      expect(text).toContain(part);
    }
    expect(bibtex(shown, cited)).toMatch(/^@misc\{across-the-border-trade-2026,\n {2}title = \{\{\\\$20 billion/);
    expect(bibtex(shown, cited)).toContain("urldate = {2026-12-01}");
    expect(JSON.parse(cslJson(shown, cited))).toMatchObject([
      { type: "dataset", URL: cited.address, version: "1.0.0", accessed: { "date-parts": [[2026, 12, 1]] } },
    ]);
  });

  it("files are named by ids and day", () => {
    expect(fileName(CHARTS.trade, viewState(CHARTS.trade, "promise"), "2026-11-24", "png")).toBe(
      "trade-promise-2026-11-24.png",
    );
    expect(fileName(CHARTS.border, viewState(CHARTS.border), "2026-11-24", "csv")).toBe("border-2026-11-24.csv");
  });
});
