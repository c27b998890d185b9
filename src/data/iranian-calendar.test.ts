import { describe, expect, it } from "vitest";
import { iranianMonths, iranianYearEnd, iranianYearOf, iranianYearStart } from "./iranian-calendar.ts";

/** Year, month and day as the calendar of `Intl` knows them. */
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

describe("Iranian calendar", () => {
  it("begins every year of two centuries where Intl begins it", () => {
    const years = Array.from({ length: 200 }, (_, index) => 1300 + index);
    const days = years.map((year) => persian.format(new Date(iranianYearStart(year))).replace(/ AP$/, ""));
    expect(days).toEqual(years.map((year) => `1/1/${year}`));
  });

  it("gives the days that the trade records print", () => {
    expect([iranianYearStart(1398), iranianYearEnd(1398)]).toEqual(["2019-03-21", "2020-03-19"]);
    expect([iranianYearStart(1399), iranianYearEnd(1399)]).toEqual(["2020-03-20", "2021-03-20"]);
    expect(iranianYearEnd(1403)).toBe("2025-03-20");
  });

  it("gives the months that customs counts by", () => {
    expect(iranianMonths(1399, 5, 5)).toEqual({ start: "2020-07-22", end: "2020-08-21" });
    expect(iranianMonths(1404, 1, 10)).toEqual({ start: "2025-03-21", end: "2026-01-20" });
    expect(iranianMonths(1399, 12, 12)).toEqual({ start: "2021-02-19", end: "2021-03-20" });
  });

  it("puts a day into its year", () => {
    expect(iranianYearOf("2020-03-19")).toBe(1398);
    expect(iranianYearOf("2020-03-20")).toBe(1399);
  });
});
