/** What holds for every file of the built site, whoever hosts it. No browser is needed. */
import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { headersFor, parseHeaders } from "#tools/site-server.ts";
import { BLOCKED_ADDRESS } from "./support/blocker.ts";
import { builtFiles, builtHeaders, builtPages } from "./support/built-files.ts";

const rules = parseHeaders(builtHeaders());

/** The addresses that a file is served at. */
function addressesOf(path: string): string[] {
  return path.endsWith("/index.html") ? [path, path.slice(0, -"index.html".length)] : [path];
}

const addresses = builtFiles().flatMap(({ path }) => addressesOf(path));

test("no two rules name the same header for an address: some hosts would join their values", () => {
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  for (const address of addresses) {
    const names = rules
      .filter((rule) => headersFor([rule], address).size > 0)
      .flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
    expect(new Set(names).size, `${address}: ${names.join(", ")}`).toBe(names.length);
  }
});

/** The hash by which a policy allows what stands inline. */
function inlineHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("every page has a strict policy, in its header and in itself, that allows just what it has inline", () => {
  for (const { path, read } of builtPages()) {
    const html = read();
    const [scripts, styles] = ["script", "style"].map((name) =>
      [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "gs"))].map(([, text = ""]) => inlineHash(text)),
    );
    expect(scripts?.length, path).toBeLessThanOrEqual(1);
    const framed = path.includes("/embed/");
    expect(styles, path).toHaveLength(framed ? 1 : 0);
    expect(html, path).not.toMatch(/\son[a-z]+="|href="javascript:|<style\s|<base\s/);
    const own = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    for (const address of addressesOf(path)) {
      const policy = headersFor(rules, address).get("content-security-policy") ?? "";
      const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
      expect(allowed.toSorted(), address).toEqual(["'self'", ...(scripts ?? [])].toSorted());
      const looks = /style-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
      expect(looks, address).toEqual(expect.arrayContaining(["'self'", ...(styles ?? [])]));
      expect(looks, address).not.toContain("'unsafe-inline'");
      expect(policy, address).toContain("default-src 'none'");
      expect(policy.endsWith(framed ? "frame-ancestors *" : "frame-ancestors 'self'"), address).toBe(true);
      if (own !== undefined) expect(policy, address).toContain(own.replaceAll("&#39;", "'"));
    }
    if (!framed) expect(own, path).toBeDefined();
  }
});

test("hashed files never change, all else is asked for anew", () => {
  for (const address of addresses) {
    const caching = headersFor(rules, address).get("cache-control");
    if (address.startsWith("/assets/")) expect(caching, address).toContain("immutable");
    else if (address.slice(1).includes("/") || address.endsWith(".html")) expect(caching, address).toBe("no-cache");
  }
});

test("every link to another site is cut off from the page it came from", () => {
  let links = 0;
  const uncut: string[] = [];
  for (const { path, read } of builtPages()) {
    const html = read();
    const canonical = /rel="canonical" href="(https?:\/\/[^/"]+)/.exec(html)?.[1] ?? "";
    for (const [link] of html.matchAll(/<a\s[^>]*>/g)) {
      const href = /\shref="([^"]*)"/.exec(link)?.[1] ?? "";
      const outward = /^(https?:)?\/\//.test(href) && (canonical === "" || !href.startsWith(canonical));
      if (!outward && !link.includes('target="_blank"')) continue;
      links += 1;
      if (!/\srel="([^"]*\s)?noopener/.test(link)) uncut.push(`${path}: ${link}`);
    }
  }
  expect(uncut).toEqual([]);
  expect(links).toBeGreaterThan(100);
});

test("nothing is fetched from another origin", () => {
  for (const { path, read } of builtPages()) {
    const html = read();
    for (const [, address = ""] of html.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed)\s[^>]*src="([^"]*)"/g,
    )) {
      expect(address, path).not.toMatch(/^(https?:)?\/\//);
    }
    for (const [link] of html.matchAll(
      /<link\s[^>]*rel="(?:stylesheet|preload|modulepreload|icon|preconnect|dns-prefetch|prefetch)"[^>]*>/g,
    )) {
      expect(link, path).not.toMatch(/href="(https?:)?\/\//);
    }
  }
  for (const { path, read } of builtFiles().filter((file) => file.path.endsWith(".css"))) {
    expect(read(), path).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
  }
});

test("no file is named like what blockers of advertising and tracking take away", () => {
  expect("/assets/share-buttons-Ab12.js").toMatch(BLOCKED_ADDRESS);
  expect(addresses.filter((address) => BLOCKED_ADDRESS.test(address))).toEqual([]);
});
