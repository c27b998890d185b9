import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseState, formatQuery, parseQuery } from "./codec.ts";
import {
  choice,
  choices,
  isoDate,
  knownOn,
  quotation,
  recordKey,
  toggle,
  type Params,
  type StateOf,
} from "./params.ts";
import type { Migration } from "./version.ts";

const params = {
  mode: choice(["bars", "lines"], "bars"),
  covers: choices(["gas", "lines", "both"]),
  date: isoDate({ min: "2020-01-01", max: "2020-12-31", default: "2020-09-27" }),
  known: knownOn({ min: "2003-01-01", max: "2026-03-31" }),
  focus: recordKey(),
  notes: toggle(),
  quote: quotation(),
};
type State = StateOf<typeof params>;

const state: fc.Arbitrary<State> = fc.record({
  mode: fc.constantFrom("bars", "lines"),
  covers: fc.subarray(["gas", "lines", "both"] as const),
  date: fc.constantFrom("2020-01-01", "2020-02-29", "2020-12-31"),
  known: fc.constantFrom("now", "2020-09-27", "2003-01-01"),
  focus: fc.stringMatching(/^([A-Za-z0-9][A-Za-z0-9._-]{0,30})?$/).filter((key) => key !== "none"),
  notes: fc.boolean(),
  quote: fc.constantFrom(
    null,
    { key: "1398", value: "8990" },
    { key: "a.b-2", value: "-0.45" },
    { key: "x.", value: "open" },
  ),
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

describe("versions of links", () => {
  /** From the first version to the second, `look` became `mode`; from there to the third, `lines` became `bars`. */
  const migrations: readonly Migration[] = [
    (words) => new Map([...words].map(([word, text]) => [word === "look" ? "mode" : word, text])),
    (words) => new Map([...words].map(([word, text]) => [word, word === "mode" && text === "lines" ? "bars" : text])),
  ];
  const read = (search: string, prefix = "") => parseQuery<State>(params, search, { migrations, prefix });
  const bars = { ...baseState<State>(params), mode: "bars" as const };

  it("brings a link without a version up from the first one", () => {
    expect(read("?look=lines")).toEqual({ state: bars, problems: [] });
    expect(read("?trade.look=lines&look=x", "trade.")).toEqual({ state: bars, problems: [] });
  });

  it("applies only the steps since a link's own version", () => {
    expect(read("?v=2&mode=lines").state.mode).toBe("bars");
    expect(read("?v=3&mode=lines").state.mode).toBe("lines");
    expect(read("?v=3&look=lines").state.mode).toBe("bars");
  });

  it("tells a version that is none, and reads the rest as the present one", () => {
    for (const version of ["4", "0", "-1", "1e9", "x", ""]) {
      expect(read(`?v=${version}&mode=lines`)).toEqual({
        state: { ...bars, mode: "lines" },
        problems: [{ word: "v", value: version }],
      });
    }
  });

  it("writes its version in full links, and in short ones once there was another", () => {
    const lines = { ...bars, mode: "lines" as const };
    expect(formatQuery<State>(params, lines)).toMatch(/^\?v=1&/);
    expect(formatQuery<State>(params, lines, { base: bars })).toBe("?mode=lines");
    expect(formatQuery<State>(params, lines, { base: bars, migrations })).toBe("?v=3&mode=lines");
    expect(formatQuery<State>(params, bars, { base: bars, migrations })).toBe("");
  });
});
