import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseState, formatQuery, parseQuery } from "./codec.ts";
import { choice, choices, isoDate, knownOn, recordKey, toggle, type Params, type StateOf } from "./params.ts";

const params = {
  mode: choice(["bars", "lines"], "bars"),
  covers: choices(["gas", "lines", "both"]),
  date: isoDate({ min: "2020-01-01", max: "2020-12-31", default: "2020-09-27" }),
  known: knownOn({ min: "2003-01-01", max: "2026-03-31" }),
  focus: recordKey(),
  notes: toggle(),
};
type State = StateOf<typeof params>;

const state: fc.Arbitrary<State> = fc.record({
  mode: fc.constantFrom("bars", "lines"),
  covers: fc.subarray(["gas", "lines", "both"] as const),
  date: fc.constantFrom("2020-01-01", "2020-02-29", "2020-12-31"),
  known: fc.constantFrom("now", "2020-09-27", "2003-01-01"),
  focus: fc.stringMatching(/^([A-Za-z0-9][A-Za-z0-9._-]{0,30})?$/).filter((key) => key !== "none"),
  notes: fc.boolean(),
});

describe("codec", () => {
  it("reads back exactly what it wrote, short and in full, with and without a prefix", () => {
    fc.assert(
      fc.property(state, state, fc.constantFrom("", "trade."), (value, base, prefix) => {
        const typed: Params<State> = params;
        const short = formatQuery(typed, value, { base, prefix });
        const full = formatQuery(typed, value, { prefix });
        for (const [search, from] of [
          [short, base],
          [full, baseState(typed)],
        ] as const) {
          const parsed = parseQuery(typed, search, { base: from, prefix });
          expect(parsed.problems).toEqual([]);
          expect(parsed.state).toEqual(value);
        }
        expect(short).toMatch(/^(\?[A-Za-z0-9.~_=&-]+)?$/);
      }),
    );
  });

  it("leaves defaults out", () => {
    expect(formatQuery<State>(params, baseState<State>(params), { base: baseState<State>(params) })).toBe("");
    expect(
      formatQuery<State>(params, { ...baseState<State>(params), mode: "lines" }, { base: baseState<State>(params) }),
    ).toBe("?mode=lines");
  });

  it("tells an illegal value of its own word, keeps the base for it, and ignores foreign words", () => {
    const { state: read, problems } = parseQuery<State>(params, "?mode=pie&utm_source=x&date=2020-13-01&notes=on");
    expect(problems).toEqual([
      { word: "mode", value: "pie" },
      { word: "date", value: "2020-13-01" },
    ]);
    expect(read).toEqual({ ...baseState<State>(params), notes: true });
  });

  it("takes the first of a repeated word", () => {
    expect(parseQuery<State>(params, "?mode=lines&mode=bars").state.mode).toBe("lines");
  });
});
