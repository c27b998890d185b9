/** States as readers set them, for tests that hold for every chart. */
import * as fc from "fast-check";
import type { Param } from "#url/params.ts";
import type { SharedState } from "./chart.ts";
import type { ChartEntry } from "./registry.ts";
import { viewState } from "./view-state.ts";

/** Texts of which every param understands at least one or none; what it understands becomes a value of the state. */
const TEXTS = [
  "none",
  "table",
  "sources",
  "dates",
  "tonnes",
  "goal",
  "travellers",
  "independent",
  "on",
  "off",
  "now",
  "2020-09-27",
  "2020-03-15",
  "2022-06-01",
  "1385",
  "1390",
  "1401",
  "5",
  "25",
  "17.5",
  "gas",
  "lines~both",
  "mehran",
  "share_estimates-010",
  "1398..8990",
];

/** States made of legal values of every word: those of the named views and of `TEXTS`. */
export function statesOf(entry: ChartEntry): fc.Arbitrary<SharedState> {
  const bases = [viewState(entry), ...entry.views.map((view) => viewState(entry, view.id))];
  // Each chart's own words are among them; their types are not needed here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const params = Object.entries(entry.params) as [keyof SharedState, Param<unknown>][];
  const fields = params.map(([key, param]) => {
    const written = new Map<string, unknown>(bases.map((base) => [param.format(base[key]), base[key]]));
    for (const text of TEXTS) {
      const value: unknown = param.parse(text);
      if (value !== undefined) written.set(param.format(value), value);
    }
    return [key, fc.constantFrom(...written.values())] as const;
  });
  // The fields are exactly the words of the state.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<SharedState>;
}
