import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { baseState } from "#url/codec.ts";
import { coverCurve, coverOn } from "./waivers.cover.ts";
import { decodeWaivers } from "./waivers.data.ts";
import { describeWaivers } from "./waivers.describe.ts";
import { waiversModel } from "./waivers.model.ts";
import { waiversParams, type WaiversState } from "./waivers.params.ts";
import { daysWithoutCover, holeBetween, medianLength, spanOf } from "./waivers.spans.ts";

const data = decodeWaivers(loadDataset());
const state: WaiversState = baseState(waiversParams);
const model = waiversModel(data, state);
const language = languageOf("en");

function link(number: number) {
  const found = model.links[number - 1];
  if (found?.row.number !== number) throw new Error(`no waiver ${number}`);
  return found;
}

describe("the chain of waivers", () => {
  it("has 24 of them, two inferred, the report's tenth with 60 days from 23 September 2020", () => {
    expect([model.links.length, model.inferred]).toEqual([24, 2]);
    expect(link(10).row).toMatchObject({ id: "waiver-10", starts: "2020-09-23", lengthDays: 60 });
    expect(model.links.filter(({ row }) => row.status === "inferred").map(({ row }) => row.starts)).toEqual([
      "2022-07",
      "2022-11",
    ]);
  });

  it("has one certain hole of three days, in July 2023, and one of a day or two in June 2019", () => {
    const certain = model.links.filter(({ hole }) => hole !== null && hole.low > 0);
    expect(certain.map(({ row, hole }) => [row.starts, hole])).toEqual([
      ["2019-06-19", { low: 1, high: 2 }],
      ["2023-07-18", { low: 3, high: 3 }],
    ]);
  });

  it("leaves holes open where sources differ: June 2019 at 90 or 120 days, March 2022 at 120 or 180", () => {
    expect(link(4).length).toEqual({ low: 90, high: 120 });
    expect(link(5).hole).toEqual({ low: 0, high: dayNumber("2019-10-16") - dayNumber("2019-09-17") });
    expect(link(16).length).toEqual({ low: 120, high: 180 });
    expect(link(17).hole?.low).toBe(0);
  });

  it("meets to the day where expiries are reported", () => {
    for (const number of [8, 9, 11, 12]) expect(link(number).hole, String(number)).toEqual({ low: 0, high: 0 });
  });

  it("overlaps where a renewal came early", () => {
    expect([6, 7, 24].map((number) => link(number).overlap)).toEqual([
      { low: 1, high: 1 },
      { low: 1, high: 1 },
      { low: 1, high: 1 },
    ]);
    expect(link(13).overlap).toEqual({ low: 0, high: 6 });
  });

  it("counts days without cover over every combination, with the inferred waivers and without", () => {
    expect(model.uncovered).toEqual({ low: 4, high: 110 });
    expect(model.uncoveredDocumented?.low).toBe(187);
    expect(model.median).toEqual({ low: 120, high: 120 });
    expect(model.shortest).toEqual({ low: 30, high: 30 });
  });

  it("compares the report’s waiver with the nine before it, then with what became usual", () => {
    expect(model.earlier).toEqual({ count: 9, shortest: 30, longest: 120, median: { low: 90, high: 90 } });
    expect(model.later).toEqual({ count: 14, usual: 12, days: 120 });
    const { title, sentence } = describeWaivers(model, state, language);
    expect(title).toMatch(/^The report’s waiver ran 60 days; the 9 before it ran 30\D+120 days$/);
    expect(sentence).toContain("Of the 14 after it, 12 ran 120 days.");
    // The fact check says the same of the nine.
    const lengths = model.links.slice(0, 9).map(({ row }) => row.lengthDays);
    const of = (...days: number[]) => lengths.filter((length) => days.includes(length)).length;
    expect([of(90, 120), of(45), of(30), lengths.at(-1)]).toEqual([5, 2, 2, 120]);
    const check = loadDataset().statements.find(({ id }) => id === "waiver-60-days")?.explanation;
    expect(check).toContain("nine waivers known before it, five ran 90 or 120 days, two 45 and two 30");
  });

  it("leaves open the days between the last waiver under one name and the first under the next", () => {
    expect(model.signers.map(({ days }) => [fromDayNumber(days.low), fromDayNumber(days.high)])).toEqual([
      ["2018-11-05", "2021-01-06"],
      ["2021-03-31", "2024-11-07"],
    ]);
  });

  it("names twelve signed by each secretary", () => {
    expect(model.signers.map(({ secretary, president, count }) => [secretary, president, count])).toEqual([
      ["Pompeo", "Trump", 12],
      ["Blinken", "Biden", 12],
    ]);
  });
});

describe(daysWithoutCover.name, () => {
  const row = link(10).row;
  const plain = (starts: string, lengthDays: number) =>
    spanOf({
      ...row,
      startsEarliest: starts,
      startsLatest: starts,
      lengthDays,
      otherLengths: [],
      expiryReported: null,
    });

  it("counts a day once, however many waivers ran before it", () => {
    const spans = [plain("2020-01-01", 60), plain("2020-01-10", 10), plain("2020-03-05", 10)];
    // 60 days from 1 January end on 1 March (a leap year); four days are bare.
    expect(daysWithoutCover(spans)).toEqual({ low: 4, high: 4 });
  });

  it("lets one waiver's start and expiry move together", () => {
    const loose = {
      ...plain("2020-01-01", 30),
      starts: { low: dayNumber("2020-01-01"), high: dayNumber("2020-01-05") },
    };
    const next = plain("2020-02-05", 10);
    expect(daysWithoutCover([loose, next])).toEqual({ low: 1, high: 5 });
    expect(holeBetween(loose, next).high).toBe(5);
    expect(medianLength([loose, next])).toEqual({ low: 20, high: 20 });
  });
});

describe(coverOn.name, () => {
  it.each([
    ["2018-11-04", 0, 0],
    ["2018-11-05", 0, 45],
    ["2019-06-17", 0, 1],
    ["2019-10-01", 0, 16],
    ["2020-02-12", 45, 45],
    ["2020-09-27", 56, 56],
    ["2021-04-03", 3, 120],
    ["2022-08-15", 75, 105],
    ["2023-07-16", 0, 0],
    ["2025-03-06", 0, 2],
    ["2025-03-08", 0, 0],
  ])("on %s leaves %i to %i days", (date, low, high) => {
    expect(coverOn(model.links, dayNumber(date))).toMatchObject({ low, high });
  });

  it("falls by one a day or jumps, as its curve says on every day", () => {
    const [first, last] = [dayNumber("2018-11-01"), dayNumber("2025-04-30")];
    const curve = coverCurve(model.links, first, last);
    expect(curve.length).toBeLessThan(250);
    for (const [index, point] of curve.entries()) {
      const before = curve[index - 1];
      if (before === undefined) continue;
      for (let day = before.day; day <= point.day; day += 1) {
        const along = (day - before.day) / (point.day - before.day);
        const { low, high } = coverOn(model.links, day);
        expect(low).toBeCloseTo(before.low + (point.low - before.low) * along, 9);
        expect(high).toBeCloseTo(before.high + (point.high - before.high) * along, 9);
      }
    }
  });

  it("says how much, how little, or how long not", () => {
    const titleOn = (date: string) => {
      const asked: WaiversState = { ...state, mode: "cover", date };
      return describeWaivers(waiversModel(data, asked), asked, language).title;
    };
    expect(titleOn("2020-09-27")).toBe("27 September 2020: the waiver expires in 56 days");
    expect(titleOn("2022-08-15")).toBe("15 August 2022: the waiver expires in 75 to 105 days");
    expect(titleOn("2019-10-01")).toBe("1 October 2019: no cover, or up to 16 days of it");
    expect(titleOn("2023-07-16")).toBe("16 July 2023: no waiver in force");
    expect(titleOn("2025-03-18")).toMatch(/the last waiver expired 10\u2060?–\u2060?12 days before/);
    expect(titleOn("2018-11-01")).toBe("1 November 2018: before the first waiver");
  });
});

describe("what was known on the report's day", () => {
  it("is ten waivers, and nothing of what came after", () => {
    const then = waiversModel(data, { ...state, known: "2020-09-27" });
    expect([then.links.length, then.inferred, then.after.length]).toEqual([10, 0, 0]);
    expect(then.median).toEqual({ low: 75, high: 75 });
    expect(then.uncoveredDocumented).toBeNull();
  });

  it("is told to be nothing before the first was published, with what to loosen", () => {
    const early: WaiversState = { ...state, known: "2018-11-01" };
    expect(describeWaivers(waiversModel(data, early), early, language).empty).toMatch(/later day/);
  });
});

describe("the ledger", () => {
  it("gives another length only where its conflict speaks of it", () => {
    const others = model.links.flatMap(({ row }) => row.otherLengths.map((days) => ({ row, days })));
    expect(others.map(({ row, days }) => [row.number, days])).toEqual([
      [4, 90],
      [16, 180],
    ]);
    for (const { row, days } of others) expect(row.conflict).toContain(String(days));
  });

  it("assumes a length for three waivers, the two inferred ones among them", () => {
    const assumed = model.links.filter(({ row }) => row.lengthBasis === "assumed");
    expect(assumed.map(({ row }) => row.number)).toEqual([17, 18, 19]);
  });
});
