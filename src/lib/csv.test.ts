import { array, assert, double, property, string, tuple } from "fast-check";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvText } from "./csv.ts";

const read = (text: string): unknown => parse(text, { recordDelimiter: "\r\n", relaxColumnCount: false });

describe(csvText.name, () => {
  it("is read back by another reader as it was written", () => {
    // What a spreadsheet might run is changed on purpose, see below.
    const text = string({ unit: "grapheme" }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    const rows = array(tuple(text, text, double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 });
    assert(
      property(rows, (written) => {
        const expected = written.map((row) => row.map(String));
        expect(read(csvText(["a", "b", "c"], written))).toEqual([["a", "b", "c"], ...expected]);
      }),
    );
  });

  it("leaves no formula for a spreadsheet to run, and numbers as they are", () => {
    const hostile = ['=HYPERLINK("http://evil.example")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"];
    const text = csvText(
      ["text", "number"],
      hostile.map((one) => [one, -1.5]),
    );
    expect(read(text)).toEqual([["text", "number"], ...hostile.map((one) => [`'${one}`, "-1.5"])]);
  });

  it("writes missing values as empty cells", () => {
    expect(csvText(["a", "b"], [[null, undefined]])).toBe("a,b\r\n,\r\n");
  });
});
