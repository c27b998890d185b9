import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { baseState } from "#url/codec.ts";
import { decodeTrade } from "./trade.data.ts";
import { exportsModel, shareOfGoal } from "./trade.exports.model.ts";
import { tradeModel } from "./trade.model.ts";
import { tradeParams } from "./trade.params.ts";
import { promiseModel } from "./trade.promise.model.ts";

const data = decodeTrade(loadDataset());
const bar = (year: number, known: string) => exportsModel(data, { known }).years.find((one) => one.year === year);

describe(exportsModel.name, () => {
  it("draws the recommended series, in millions of dollars", () => {
    const values = Object.fromEntries(
      exportsModel(data, { known: "now" }).years.map((one) => [one.year, one.bar?.value]),
    );
    expect(values).toMatchObject({
      1380: 144.997,
      1389: 4538.605,
      1394: 6225.088,
      1396: 6425,
      1398: 8990,
      1399: 7300,
      1401: 10_238,
      1402: 9350.542,
      1403: 11_900,
    });
  });

  it("leaves 1395 open, in every vintage", () => {
    for (const known of ["now", "2020-09-27", "2017-06-01"]) expect(bar(1395, known)?.bar).toBeUndefined();
  });

  it("never draws 1404, of which ten months are known", () => {
    expect(bar(1404, "now")).toBeUndefined();
  });

  it("keeps the status that makes a bar look different", () => {
    expect(bar(1396, "now")?.bar?.status).toBe("inferred");
    expect(bar(1403, "now")?.bar?.status).toBe("provisional");
    expect(bar(1398, "now")?.bar?.status).toBe("official");
  });

  it("keeps all competing figures of a year, the calendar year 2023 beside 1402", () => {
    const competing = bar(1402, "now")?.competing.map((row) => row.value);
    expect(competing).toEqual([12_000, 10_000, 10_000, 9300]);
  });

  it("tells gas apart only where customs names it", () => {
    const withGas = exportsModel(data, { known: "now" }).years.filter((one) => one.gas !== undefined);
    expect(withGas.map((one) => [one.year, one.gas?.value])).toEqual([
      [1402, 1917.302],
      [1403, 3928.091],
    ]);
  });

  it.each([
    // The bars of five vintages: later customs rows are hidden, and the best figure known then comes back.
    ["2012-01-01", {}],
    ["2019-01-15", { 1394: 6200, 1396: 6400 }],
    ["2020-09-27", { 1394: 6200, 1396: 6425, 1397: 9000, 1398: 8990 }],
    ["2022-06-01", { 1394: 6200, 1396: 6425, 1397: 9000, 1398: 8990, 1399: 7300, 1400: 8860 }],
    [
      "2024-12-31",
      { 1380: 145, 1394: 6200, 1396: 6425, 1397: 9000, 1398: 8990, 1399: 7300, 1400: 8860, 1401: 10_238, 1402: 10_000 },
    ],
  ] as const)("knew on %s: %o", (known, expected) => {
    const bars = exportsModel(data, { known }).years.filter((one) => one.bar !== undefined);
    expect(Object.fromEntries(bars.map((one) => [one.year, one.bar?.value]))).toEqual(expected);
  });

  it("finds the highest firm year, and a provisional one above it", () => {
    const { highestSolid, provisionalAbove } = exportsModel(data, { known: "now" });
    expect([highestSolid?.year, provisionalAbove?.year]).toEqual([1401, 1403]);
    expect(Math.round(shareOfGoal(highestSolid?.ours.value ?? 0) * 100)).toBe(51);
  });
});

describe(promiseModel.name, () => {
  it("has 33 promises of 20 billion, five of them with a date, the first in July 2011", () => {
    const model = promiseModel(data, { known: "now" });
    expect([model.promises.length, model.ofTwenty.length, model.withDeadline]).toEqual([43, 33, 5]);
    expect(model.promises.find((row) => row.value === 20_000)?.madeStart).toBe("2011-07-06");
  });

  it("adds Iran’s purchases where both are known", () => {
    const twoWay = promiseModel(data, { known: "now" }).twoWay.find((one) => one.year === 1401);
    expect(twoWay?.value).toBe(10_238 + 200);
  });

  it("knew fewer promises on the report’s day", () => {
    const then = promiseModel(data, { known: "2020-09-27" });
    expect(then.promises.length).toBeLessThan(promiseModel(data, { known: "now" }).promises.length);
    expect(then.promises.every((row) => row.known.from <= "2020-09-27")).toBe(true);
  });
});

describe(tradeModel.name, () => {
  it("follows the mode", () => {
    const state = baseState(tradeParams);
    expect(tradeModel(data, state).mode).toBe("exports");
    expect(tradeModel(data, { ...state, mode: "promise" }).mode).toBe("promise");
  });
});
