import { describe, expect, it } from "vitest";
import { formatsFor } from "./formats.ts";

describe(formatsFor.name, () => {
  const formats = formatsFor("en");

  it("writes money without saying something else", () => {
    expect([8990, 10_238, 144.997, 11_900, 20_000].map((value) => formats.dollars(value))).toEqual([
      "$8.99 billion",
      "$10.2 billion",
      "$145 million",
      "$11.9 billion",
      "$20 billion",
    ]);
    expect(formats.dollarsShort(8990)).toBe("$8.99bn");
  });

  it("keeps a date’s precision", () => {
    expect(formats.date("2020-09-27")).toBe("27 September 2020");
    expect(formats.date("2020-09-01", "month")).toBe("September 2020");
    expect(formats.date("2020-12-31", "year")).toBe("2020");
  });

  it("writes years without grouping and ranges on one line", () => {
    expect(formats.year(1398)).toBe("1398");
    expect(formats.range("32", "35%")).toBe("32\u2060–\u206035%");
  });

  it("gives nothing for what is no number or day", () => {
    expect([formats.number(Number.NaN), formats.percent(Number.NaN), formats.date("no-day")]).toEqual(["", "", ""]);
  });
});
