import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "./params.ts";

describe(searchWords.name, () => {
  const param = searchWords();

  it("reads back what it wrote, in any script, in unreserved characters only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (typed) => {
        const text = param.format(typed);
        expect(text).toMatch(/^[A-Za-z0-9._-]*$/);
        const read = param.parse(text);
        expect(read).toBeDefined();
        expect(param.format(read ?? "")).toBe(text);
      }),
    );
  });

  it("stays readable where it can", () => {
    expect(param.format("  waiver  gas ")).toBe("waiver.gas");
    expect(param.parse("waiver.gas")).toBe("waiver gas");
    expect(param.parse(param.format("بصره $20bn"))).toBe("بصره $20bn");
  });

  it("refuses what it never writes", () => {
    for (const text of ["a b", "%20", "_zz_", "_ffffff_", ".waiver", "a..b"]) {
      expect(param.parse(text), text).toBeUndefined();
    }
  });
});
