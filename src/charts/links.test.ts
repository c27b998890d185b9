/** What holds for the links of every chart. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuery, parseQuery } from "#url/codec.ts";
import { CHART_IDS } from "./chart.ts";
import { CHARTS, viewState } from "./registry.ts";

describe("links of charts", () => {
  it("never throws and always lands in a legal state, whatever 10,000 queries say", () => {
    const word = fc.constantFrom(
      "mode",
      "focus",
      "known",
      "date",
      "unit",
      "years",
      "covers",
      "tab",
      "traffic",
      "__proto__",
      "utm_x",
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<script>",
        "%253Cscript%253E",
        "1e999",
        "-0",
        "a+b",
        "\u202Eabc",
        "%",
        "%E0%A4%A",
        "none",
        "now",
        "~",
        "..",
      ),
      fc.integer().map(String),
    );
    const query = fc.array(fc.tuple(word, value), { maxLength: 8 });
    fc.assert(
      fc.property(query, fc.constantFrom(...CHART_IDS), (pairs, id) => {
        const entry = CHARTS[id];
        const search = `?${pairs.map(([key, text]) => `${key}=${text}`).join("&")}`;
        const read = parseQuery<object>(entry.params, search, { base: viewState(entry) });
        // Legal means: writing the state and reading it back finds nothing to object to.
        const again = parseQuery<object>(entry.params, formatQuery<object>(entry.params, read.state));
        expect(again.problems).toEqual([]);
        expect(again.state).toEqual(read.state);
      }),
      { numRuns: 10_000 },
    );
  });

  it("keeps every named view's link short and its address made of unreserved characters", () => {
    for (const id of CHART_IDS) {
      for (const view of CHARTS[id].views) {
        const query = formatQuery<object>(CHARTS[id].params, viewState(CHARTS[id], view.id));
        expect(query.length).toBeLessThan(200);
        expect(view.id).toMatch(/^[a-z0-9-]+$/);
      }
    }
  });
});
