import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { believe } from "./trade.believe.ts";
import { bothWaysModel } from "./trade.both-ways.model.ts";
import { crossingsModel } from "./trade.crossings.model.ts";
import { decodeTrade } from "./trade.data.ts";
import { describeTrade } from "./trade.describe.ts";
import { tradeModel } from "./trade.model.ts";
import { neededModel, yearlyGrowth } from "./trade.needed.model.ts";
import { tradeParams, type TradeState } from "./trade.params.ts";
import { suppliersModel } from "./trade.suppliers.model.ts";

const data = decodeTrade(loadDataset());
const state: TradeState = baseState(tradeParams);

describe("believing another figure", () => {
  it("draws it instead of ours for its year only, and goes back", () => {
    const chosen = { ...state, ...believe(state, 1402, "exports_annual-026") };
    expect(chosen.believe).toEqual(["1402.exports_annual-026"]);
    const model = tradeModel(data, chosen);
    const year = model.mode === "exports" ? model.years.find((one) => one.year === 1402) : undefined;
    expect([year?.bar?.value, year?.believed]).toEqual([9300, true]);
    expect(year?.competing.map((row) => row.value)).toContain(9350.542);
    expect(believe(chosen, 1402, "").believe).toEqual([]);
  });

  it("keeps one choice a year", () => {
    const first = { ...state, ...believe(state, 1402, "exports_annual-026") };
    expect(believe(first, 1402, "exports_annual-027").believe).toEqual(["1402.exports_annual-027"]);
  });
});

describe("tonnes", () => {
  it("are drawn where they are known, and nowhere else", () => {
    const model = tradeModel(data, { ...state, unit: "tonnes" });
    const years = model.mode === "exports" ? model.years.filter((one) => one.bar !== undefined) : [];
    expect(years.map((one) => one.year)).toEqual([1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1398, 1402]);
    expect(years.find((one) => one.year === 1398)?.bar?.value).toBe(25.688);
  });
});

describe(bothWaysModel.name, () => {
  it("sets sales and purchases of a year side by side", () => {
    const { best, most } = bothWaysModel(data, { known: "now" });
    expect([best?.year, best?.sold?.value, best?.bought?.value]).toEqual([1401, 10_238, 200]);
    // "Over 1 billion" names its year; 1.07 billion stands under 2022 and was placed in 1400 by us, 2 billion is a claim.
    expect([most?.year, most?.bought?.value]).toEqual([1400, 1000]);
  });

  it("leaves open what no one gave", () => {
    expect(bothWaysModel(data, { known: "now" }).years.find((one) => one.year === 1395)?.sold).toBeUndefined();
  });
});

describe(crossingsModel.name, () => {
  it("adds up to the year’s total, what is not broken down included and marked as ours", () => {
    const { bars } = crossingsModel(data, { ...state, mode: "crossings" });
    expect(bars.reduce((sum, bar) => sum + bar.value, 0)).toBeCloseTo(8990, 6);
    expect(bars.filter((bar) => bar.status === "computed").map((bar) => bar.value)).toEqual([493, 4039]);
  });

  it("has Mehran’s tonnes for the years that are known", () => {
    const { bars } = crossingsModel(data, { ...state, mode: "crossings", part: "mehran" });
    expect(bars.map((bar) => bar.value)).toEqual([2.702, 2.079, 0.907, 3.259]);
  });

  it("compares the same months and never takes them apart", () => {
    const { bars } = crossingsModel(data, { ...state, mode: "crossings", part: "months" });
    expect(bars.filter((bar) => bar.group === 3).map((bar) => bar.value)).toEqual([2350, 1450, 2343]);
    const published = new Set(data.exports.map((row) => row.value));
    for (const bar of bars) expect(published).toContain(bar.value);
  });

  it("says what to loosen when nothing was known yet", () => {
    const early: TradeState = { ...state, mode: "crossings", known: "2010-01-01" };
    expect(describeTrade(tradeModel(data, early), early, languageOf("en")).empty).toMatch(/later day/);
  });
});

describe(suppliersModel.name, () => {
  it("compares the Fund’s last year with Iran’s nearest", () => {
    const { compared } = suppliersModel(data, { known: "now" });
    expect([compared?.turkey.value, compared?.china.value, compared?.iran.value]).toEqual([9690.57, 11_616.5, 7300]);
  });

  it("marks the Fund’s values as outside our licence and leaves its world total out", () => {
    const { sales } = suppliersModel(data, { known: "now" });
    expect(sales.filter((sale) => sale.thirdParty)).toHaveLength(36);
    expect(sales.some((sale) => sale.value > 34_000)).toBe(false);
  });
});

describe(neededModel.name, () => {
  it("reckons even growth", () => {
    expect(yearlyGrowth(100, 121, 2)).toBeCloseTo(0.1, 10);
    const { needed, actual, fastest } = neededModel(data, state);
    expect(needed?.rate).toBeCloseTo((20_000 / 8990) ** (1 / 5) - 1, 10);
    expect(actual?.rate).toBeCloseTo((11_900 / 8990) ** (1 / 5) - 1, 10);
    // Not from the smallest year, 1380 (64.0%): exports fell in 1383, and rose from there by 65.3% a year.
    expect(fastest).toMatchObject({ from: 1383, to: 1388 });
    expect(fastest?.rate).toBeCloseTo((4559.908 / 369.206) ** (1 / 5) - 1, 10);
  });

  it.each([
    [{ from: 1400, to: 1400 }, "end-not-after-start"],
    [{ from: 1395, to: 1400 }, "no-start-figure"],
    [{ from: 1398, to: 1403, goal: 5 }, "goal-below-start"],
  ] as const)("tells %o: %s", (change, problem) => {
    const asked: TradeState = { ...state, mode: "needed", ...change };
    const model = neededModel(data, asked);
    expect([model.problem, model.needed]).toEqual([problem, undefined]);
    expect(describeTrade(model, asked, languageOf("en")).empty).toMatch(/Choose/);
  });
});
