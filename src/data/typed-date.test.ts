import { describe, expect, it } from "vitest";
import { parseTypedDate } from "./typed-date.ts";

describe(parseTypedDate.name, () => {
  it("reads the report’s day in both calendars and all digits", () => {
    const typed = ["2020-09-27", "27/9/2020", "٢٧/٩/٢٠٢٠", "۱۳۹۹/۷/۶", "1399-07-06", "\u2068۶/۷/۱۳۹۹\u2069"];
    expect(typed.map(parseTypedDate)).toEqual(typed.map(() => "2020-09-27"));
  });

  it("refuses days that no calendar has", () => {
    expect(["", "2020-02-30", "1399/12/31", "1398/12/30", "27/9", "20/9/27"].map(parseTypedDate)).toEqual(
      Array.from({ length: 6 }),
    );
    expect(parseTypedDate("1399/12/30")).toBe("2021-03-20");
  });
});
