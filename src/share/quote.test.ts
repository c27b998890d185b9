import { describe, expect, it } from "vitest";
import { CHART_IDS, type AnyChart, type Datum, type SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import { tradeChart } from "#charts/trade/trade.chart.ts";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { judgeQuote, quotable } from "./quote.ts";

const tables = loadDataset();
const language = languageOf("en");

function describeState(chart: AnyChart, state: SharedState) {
  return chart.describe(chart.model(chart.decode(tables), state), state, language);
}

function judge(key: string, value: string, known: SharedState["known"] = "now") {
  const state = { ...viewState(CHARTS.trade), known };
  return judgeQuote({ chart: tradeChart, tables, state, quote: { key, value }, language });
}

describe("judgeQuote", () => {
  it("lets the customs figure of 1398 stand, also when it is asked about on the report's day", () => {
    expect(judge("1398", "8990")).toMatchObject({
      kind: "stands",
      now: { value: "$8.99 billion", status: "official" },
    });
    expect(judge("1398", "8990", "2020-09-27")).toMatchObject({ kind: "stands" });
  });

  it("says what a revised figure was, what it is now, and since when either was known", () => {
    const judgement = judge("1402", "10000");
    expect(judgement).toMatchObject({ kind: "changed", before: { datum: { key: "1402", value: "$10 billion" } } });
    if (judgement.kind !== "changed") throw new Error("not changed");
    const { before, after } = judgement;
    expect(after.datum.value).toBe("$9.35 billion");
    expect(before.from < after.from).toBe(true);
    expect(before.datum.citations.length * after.datum.citations.length).toBeGreaterThan(0);
    expect(before.datum.citations).not.toEqual(after.datum.citations);
  });

  it("tells a figure that competes with the one drawn", () => {
    const other = describeState(tradeChart, viewState(CHARTS.trade))
      .data.flatMap((datum) => (datum.competing ?? []).map((one) => [datum, one] as const))
      .find(([datum, one]) => judge(datum.key, String(one.plain)).kind === "competing");
    expect(other).toBeDefined();
  });

  it("tells values and points that were never in the data", () => {
    expect(judge("1398", "20000")).toMatchObject({ kind: "never", now: { key: "1398" } });
    expect(judge("1395", "7000")).toMatchObject({ kind: "never", now: { key: "1395" } });
    expect(judge("1404", "8990")).toEqual({ kind: "never", now: undefined });
  });
});

describe("quotable", () => {
  const cases = CHART_IDS.flatMap((id) =>
    [undefined, ...CHARTS[id].views.map((view) => view.id)].map((view) => [id, view] as const),
  );

  it.each(cases)("finds a value for every mark with sources, and it stands: %s %s", async (id, view) => {
    const chart = await CHARTS[id].load();
    const state = { ...viewState(CHARTS[id], view), known: "now" } as const;
    const { data, table } = describeState(chart, state);
    const without = data.filter((datum) => datum.citations.length > 0 && quotable(datum, table) === undefined);
    expect(without.map((datum: Datum) => `${datum.key}: ${datum.value}`)).toEqual([]);
    for (const datum of data.slice(0, 3)) {
      const value = quotable(datum, table);
      if (value === undefined) continue;
      const quote = { key: datum.key, value };
      expect(judgeQuote({ chart, tables, state, quote, language }).kind, datum.key).toBe("stands");
    }
  });
});
