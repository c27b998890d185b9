import { describe, expect, it } from "vitest";
import { expired, seenNow } from "./deployed-files.ts";

const HOUR = 60 * 60 * 1000;

describe(expired.name, () => {
  it("keeps a file for a day after the last build that wrote it", () => {
    const first = seenNow({}, ["old.js", "same.js"], 0);
    const second = seenNow(first, ["new.js", "same.js"], 20 * HOUR);
    expect(expired(second, 23 * HOUR)).toEqual([]);
    expect(expired(second, 25 * HOUR)).toEqual(["old.js"]);
    expect(expired(second, 45 * HOUR)).toEqual(["old.js", "same.js", "new.js"]);
  });
});
