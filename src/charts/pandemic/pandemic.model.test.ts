import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { bandsOf } from "./pandemic.bands.ts";
import { decodePandemic } from "./pandemic.data.ts";
import { describePandemic } from "./pandemic.describe.ts";
import { pandemicModel } from "./pandemic.model.ts";
import { pandemicParams, type PandemicState } from "./pandemic.params.ts";

const data = decodePandemic(loadDataset());
const state: PandemicState = baseState(pandemicParams);

describe(pandemicModel.name, () => {
  const model = pandemicModel(data, state);

  it("has a hundred weeks that add up to the totals of the series", () => {
    expect(model.weeks).toHaveLength(100);
    const sum = (country: "iran" | "iraq") => model.weeks.reduce((total, { value }) => total + value[country], 0);
    expect([sum("iran"), sum("iraq")]).toEqual([6_196_913, 2_094_097]);
  });

  it("finds the report's week, in which Iraq counted more", () => {
    expect(model.reportWeek?.row.id).toBe("2020-W39");
    expect(model.reportWeek?.value).toEqual({ iran: 24_308, iraq: 30_415 });
    expect(model.iraqAbove).toBe(12);
    const { title, sentence } = describePandemic(model, state, languageOf("en"));
    // The week is a detail: the title tells of the trade, as customs counted it.
    expect(sentence).toContain("Iraq reported 30,415 new cases and Iran 24,308");
    expect(model.exports.map(({ row }) => row.value)).toEqual([8990, 7300, 8860]);
    expect(title).toBe("Exports to Iraq fell from $8.99bn to $7.3bn as crossings closed and reopened");
  });

  it("finds the highest weeks", () => {
    expect(model.peaks.iran?.row.id).toBe("2021-W32");
    expect(model.peaks.iraq?.row.id).toBe("2021-W30");
    expect([model.peaks.iran?.value.iran, model.peaks.iraq?.value.iraq]).toEqual([267_092, 83_345]);
  });

  it("divides by the populations of 2020, says that this is ours and cites them", () => {
    const asked: PandemicState = { ...state, unit: "per-million" };
    const perMillion = pandemicModel(data, asked);
    expect(perMillion.reportWeek?.value.iraq).toBeCloseTo(30_415 / 42.116_605, 6);
    expect(perMillion.reportWeek?.value.iran).toBeCloseTo(24_308 / 87.723_443, 6);
    const { table } = describePandemic(perMillion, asked, languageOf("en"));
    const weeks = table.rows.filter(({ key }) => perMillion.weeks.some(({ row }) => row.id === key));
    expect(weeks.every((row) => row.status === "computed")).toBe(true);
    expect(table.rows[0]?.citations.map(({ source }) => source)).toEqual(["jhu", "world-bank-population", "wpp-2022"]);
  });

  it("ends with the week that ends 2020 where only that year is asked for", () => {
    expect(pandemicModel(data, { ...state, span: "2020" }).weeks.at(-1)?.row.id).toBe("2020-W53");
    expect(pandemicModel(data, { ...state, span: "2020" }).exports).toHaveLength(2);
  });

  it("makes no title of a week that shows nothing of the kind", () => {
    const other = { ...model, reportWeek: model.weeks[20] };
    expect(describePandemic(other, state, languageOf("en")).title).not.toMatch(/Iraq counted/);
  });
});

describe(bandsOf.name, () => {
  const bands = bandsOf(data.border);

  it("runs from records of closing to records of reopening without a gap or an overlap", () => {
    expect(bands.filter(({ kind }) => kind === "closing").map(({ from, to }) => [from, to])).toEqual([
      ["2020-02-20", "2020-02-22"],
      ["2020-03-08", "2020-04-27"],
      ["2020-06-02", "2020-06-05"],
      ["2020-07-31", "2020-08-08"],
      ["2020-09-18", "2020-12-31"],
    ]);
    for (const [index, band] of bands.entries()) {
      expect(band.kind).toBe(index % 2 === 0 ? "closing" : "reopening");
      expect(band.from <= band.to).toBe(true);
    }
  });

  it("begins none with a record on how things stood", () => {
    const standing = new Set(data.border.filter(({ effect }) => effect === "standing").map(({ id }) => id));
    expect(standing.size).toBe(7);
    for (const { records } of bands) for (const id of records) expect(standing).not.toContain(id);
  });
});
