import { describe, expect, it } from "vitest";
import { caddyFile, nginxFile, vercelFile } from "./host-files.ts";
import { parseHeaders } from "./site-server.ts";

const RULES = parseHeaders(`/*
  Content-Security-Policy: default-src 'none'
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, immutable
`);

describe("configuration of hosts", () => {
  it("gives nginx every header in every location, because a location inherits none", () => {
    const file = nginxFile(RULES, "/");
    const assets = file.slice(file.indexOf("location ^~ /assets/"));
    expect(assets).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
    expect(assets).toContain(`add_header Cache-Control "public, immutable" always;`);
    expect(assets).not.toContain("no-cache");
  });

  it("gives Caddy the rules as they are, later over earlier", () => {
    const file = caddyFile(RULES, "/stories/border/");
    expect(file).toContain("rewrite * /stories/border/404.html");
    expect(file.indexOf("header /assets/*")).toBeGreaterThan(file.indexOf("header /* {"));
  });

  it("gives Vercel patterns for stars", () => {
    const { headers } = JSON.parse(vercelFile(RULES));
    expect(headers[1]).toEqual({
      source: "/assets/(.*)",
      headers: [{ key: "Cache-Control", value: "public, immutable" }],
    });
  });
});
