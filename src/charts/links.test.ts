/** What holds for the links of every chart. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuery, parseQuery, queryWords } from "#url/codec.ts";
import { CHART_IDS, type SharedState } from "./chart.ts";
import { CHARTS } from "./registry.ts";
import { viewState } from "./view-state.ts";
import { statesOf } from "./states.testkit.ts";

function encode(text: string): string {
  // Lone surrogates cannot be encoded; a browser would have replaced them.
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%20", "+");
}

describe("links of charts", () => {
  it("never throws and always lands in a legal state, whatever 10,000 queries say", () => {
    const own = [...new Set(CHART_IDS.flatMap((id) => Object.keys(CHARTS[id].params)))];
    const word = fc.constantFrom("v", "__proto__", "constructor", "utm_x", "fbclid", "", ...own);
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      "javascript:alert(1)",
      "1e999",
      "-0",
      "NaN",
      "99999999999999999999",
      "a+b",
      "+",
      "\u202Eabc\u200F",
      "\u06F1\u06F3\u06F9\u06F8",
      "%",
      "%E0%A4%A",
      "none",
      "now",
      "~",
      "..",
      "1398..8990",
      "1398..",
      "2020-02-30",
      "gas~gas",
      "a".repeat(5000),
    );
    const legal = fc.constantFrom(
      ...CHART_IDS.flatMap((id) =>
        CHARTS[id].views.flatMap((view) => {
          const words = queryWords<SharedState>(CHARTS[id].params, viewState(CHARTS[id], view.id));
          return words.map(([, text]) => text);
        }),
      ),
    );
    const value = fc
      .tuple(fc.oneof(fc.string({ unit: "binary" }), hostile, legal, fc.double().map(String)), fc.nat({ max: 2 }))
      // Encoded not at all, once or twice, as networks and hosts do.
      .map(([text, times]) => Array.from({ length: times }).reduce<string>(encode, text));
    const query = fc.array(fc.tuple(word, value), { maxLength: 8 });
    fc.assert(
      fc.property(query, fc.constantFrom(...CHART_IDS), fc.constantFrom("", "trade."), (pairs, id, prefix) => {
        const entry = CHARTS[id];
        const search = `?${pairs.map(([key, text]) => `${prefix}${key}=${text}`).join("&")}`;
        const read = parseQuery<object>(entry.params, search, { base: viewState(entry), prefix });
        // Legal means: writing the state and reading it back finds nothing to object to.
        const again = parseQuery<object>(entry.params, formatQuery<object>(entry.params, read.state));
        expect(again.problems).toEqual([]);
        expect(again.state).toEqual(read.state);
        // What could not be read is told, and only for words of ours.
        for (const problem of read.problems) {
          expect(["v", ...Object.keys(entry.params)]).toContain(problem.word.slice(prefix.length));
          expect(problem.value.length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it("reads back every state that a reader can set, from a page's short link and from a frame's full one", () => {
    for (const id of CHART_IDS) {
      const entry = CHARTS[id];
      for (const base of [viewState(entry), ...entry.views.map((view) => viewState(entry, view.id))]) {
        fc.assert(
          fc.property(statesOf(entry), (state) => {
            const short = formatQuery<SharedState>(entry.params, state, { base, prefix: "x." });
            const full = formatQuery<SharedState>(entry.params, state);
            expect(parseQuery<SharedState>(entry.params, short, { base, prefix: "x." })).toEqual({
              state,
              problems: [],
            });
            expect(parseQuery<SharedState>(entry.params, full)).toEqual({ state, problems: [] });
            expect(full).toMatch(/^\?[A-Za-z0-9._~=&-]+$/);
          }),
          { numRuns: 40 },
        );
      }
    }
  }, 60_000);

  it("keeps every named view's link short and its address made of unreserved characters", () => {
    for (const id of CHART_IDS) {
      for (const view of CHARTS[id].views) {
        const query = formatQuery<object>(CHARTS[id].params, viewState(CHARTS[id], view.id), {
          base: viewState(CHARTS[id]),
        });
        expect(query.length).toBeLessThan(100);
        expect(view.id).toMatch(/^[a-z0-9-]+$/);
      }
    }
  });
});
