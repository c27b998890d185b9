import { describe, expect, it } from "vitest";
import { headersFile } from "#prerender/headers.ts";
import { headersFor, parseHeaders } from "./site-server.ts";

describe(parseHeaders.name, () => {
  const rules = parseHeaders(headersFile("/stories/border/", "'sha256-x'"));

  it("reads the file that the build writes", () => {
    const page = headersFor(rules, "/stories/border/charts/trade/");
    expect(page.get("content-security-policy")).toContain("script-src 'self' 'sha256-x'");
    expect(page.get("content-security-policy")).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(page.get("cache-control")).toBe("no-cache");
  });

  it("lets later rules win: hashed files never change", () => {
    expect(headersFor(rules, "/stories/border/assets/a.js").get("cache-control")).toContain("immutable");
  });
});
