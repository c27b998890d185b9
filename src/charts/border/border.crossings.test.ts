import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#lib/iso-date.ts";
import { loadDataset } from "#data/load.build.ts";
import { baseState } from "#url/codec.ts";
import { decodeBorder } from "./border.data.ts";
import { crossingsModel } from "./border.crossings.model.ts";
import { borderParams } from "./border.params.ts";

const data = decodeBorder(loadDataset());
const state = baseState(borderParams);
const passage = (gate: string, date: string, traffic: "goods" | "travellers") =>
  crossingsModel(data, { ...state, date, traffic }).gates.find((one) => one.gate.id === gate)?.passage;

describe(crossingsModel.name, () => {
  it.each([
    // From the reading of the reports, ten days.
    ["shalamcheh", "2020-01-10", "goods", "unknown"],
    ["shalamcheh", "2020-02-25", "travellers", "limited"],
    ["shalamcheh", "2020-03-10", "goods", "closed"],
    ["shalamcheh", "2020-05-28", "travellers", "closed"],
    ["shalamcheh", "2020-07-20", "goods", "limited"],
    ["shalamcheh", "2020-08-03", "goods", "closed"],
    ["shalamcheh", "2020-09-27", "goods", "limited"],
    ["shalamcheh", "2020-11-20", "goods", "unknown"],
    ["shalamcheh", "2020-12-31", "goods", "open"],
    ["chazabeh", "2020-04-01", "goods", "closed"],
  ] as const)("has %s on %s for %s: %s", (gate, date, traffic, expected) => {
    expect(passage(gate, date, traffic)).toBe(expected);
  });

  it("does not take silence for an open gate: Siranband has no report at all", () => {
    for (const date of ["2020-01-01", "2020-06-15", "2020-12-31"])
      expect(passage("siranband", date, "goods")).toBe("unknown");
  });

  it("orders twelve crossings from the Turkish end to the Gulf and counts them", () => {
    const model = crossingsModel(data, state);
    const kilometres = model.gates.map((one) => one.gate.kilometre);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(Object.values(model.count).reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  it.each([
    "2020-01-10",
    "2020-02-25",
    "2020-03-10",
    "2020-04-01",
    "2020-05-20",
    "2020-06-22",
    "2020-07-26",
    "2020-08-21",
    "2020-09-27",
    "2020-12-15",
  ])("rests every state of %s on records of its own crossing, at most sixty days old or looking back", (date) => {
    for (const { gate, stretch, reports, trade } of crossingsModel(data, { ...state, date }).gates) {
      const silent = stretch?.goods === "unknown" && stretch.travellers === "unknown";
      expect(silent || reports.length + trade.length > 0, gate.id).toBe(true);
      for (const record of [...reports, ...trade]) expect(record.gate, gate.id).toBe(gate.id);
      // What was said later of the same crossing may say how it had been ("still shut", "after two months").
      const later = data.reports.some((report) => report.gate === gate.id && endOf(report.date) >= date);
      const fresh = [
        ...reports.map((report) => report.dateEnd ?? report.date),
        ...trade.map((row) => row.period.end),
      ].some((to) => daysBetween(endOf(to), date) <= 60);
      expect(silent || fresh || later, gate.id).toBe(true);
    }
  });

  it("has an exports figure for four crossings and pilgrims for one, and none is nought", () => {
    const sizes = (size: "trade" | "pilgrims") =>
      crossingsModel(data, { ...state, size }).gates.flatMap((one) =>
        one.size === undefined ? [] : [[one.gate.id, one.size.value]],
      );
    expect(sizes("trade")).toEqual([
      ["tamarchin", 754],
      ["bashmaq", 1121],
      ["parviz-khan", 1400],
      ["mehran", 1183],
    ]);
    expect(sizes("pilgrims")).toEqual([["shalamcheh", 850_000]]);
  });
});

/** The last day that a date of any precision may mean. */
function endOf(date: string): string {
  return date.length === 10 ? date : addDays(`${addDays(`${date}-28`, 4).slice(0, 7)}-01`, -1);
}
