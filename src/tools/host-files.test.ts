import { describe, expect, it } from "vitest";
import { caddyFile, nginxFile, vercelFile } from "./host-files.ts";
import { parseHeaders } from "./site-server.ts";

const RULES = parseHeaders(`/*
  X-Content-Type-Options: nosniff

/
  Content-Security-Policy: default-src 'none'
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, immutable
`);

describe("configuration of hosts", () => {
  it("gives nginx every header in every location, because a location inherits none", () => {
    const file = nginxFile(RULES, "/");
    const assets = file.slice(file.indexOf("location ^~ /assets/"));
    expect(assets).toContain(`add_header X-Content-Type-Options "nosniff" always;`);
    expect(assets).toContain(`add_header Cache-Control "public, immutable" always;`);
    expect(assets).not.toContain("no-cache");
    const first = file.slice(file.indexOf("location = / {"), file.indexOf("location ^~ /assets/"));
    expect(first).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
    expect(first).toContain("nosniff");
  });

  it("names no location twice for nginx, which would refuse to start", () => {
    const file = nginxFile(RULES, "/");
    const locations = [...file.matchAll(/^location (.+) \{$/gm)].map(([, location]) => location);
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toHaveLength(RULES.length);
  });

  it("gives Caddy the rules as they are, and the page for addresses that lead nowhere", () => {
    const file = caddyFile(RULES, "/stories/border/");
    expect(file).toContain("rewrite * /stories/border/404.html");
    expect(file).toContain("header /assets/* {");
  });

  it("gives Vercel patterns for stars", () => {
    const { headers } = JSON.parse(vercelFile(RULES));
    expect(headers[2]).toEqual({
      source: "/assets/(.*)",
      headers: [{ key: "Cache-Control", value: "public, immutable" }],
    });
  });
});
