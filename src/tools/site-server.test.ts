import { describe, expect, it } from "vitest";
import { headersFile } from "#prerender/headers.ts";
import { headersFor, parseHeaders } from "./site-server.ts";

const BASE = "/stories/border/";

describe(parseHeaders.name, () => {
  const file = headersFile({
    base: BASE,
    pages: [BASE, `${BASE}charts/trade/`, `${BASE}charts/trade/promise/`, `${BASE}about/`],
    pageScript: "'sha256-x'",
    frameScript: "'sha256-y'",
    frameStyles: new Map([["trade", ["'sha256-z'"]]]),
  });
  const rules = parseHeaders(file);

  it("reads the file that the build writes", () => {
    const page = headersFor(rules, `${BASE}charts/trade/`);
    expect(page.get("content-security-policy")).toContain("script-src 'self' 'sha256-x'");
    expect(page.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(page.get("content-security-policy")).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(page.get("cache-control")).toBe("no-cache");
  });

  it("lets anybody frame a frame, and read its files", () => {
    const frame = headersFor(rules, `${BASE}embed/trade/`);
    expect(frame.get("content-security-policy")).toContain("script-src 'self' 'sha256-y'");
    expect(frame.get("content-security-policy")).toContain("style-src 'self' 'sha256-z';");
    expect(frame.get("content-security-policy")).toContain("frame-ancestors *");
    expect(frame.has("x-frame-options")).toBe(false);
    expect(headersFor(rules, `${BASE}assets/frames/a.js`).get("access-control-allow-origin")).toBe("*");
  });

  it("never changes hashed files", () => {
    expect(headersFor(rules, `${BASE}assets/a.js`).get("cache-control")).toContain("immutable");
  });

  it("names no header twice for an address: some hosts join what all matching rules say", () => {
    for (const path of [
      "",
      "charts/trade/",
      "about/",
      "embed/trade/",
      "assets/a.js",
      "oembed/trade.json",
      "data/x.json",
    ]) {
      const names = rules
        .filter((rule) => headersFor([rule], BASE + path).size > 0)
        .flatMap((rule) => rule.headers.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });
});
