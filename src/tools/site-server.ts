/** A static server for `dist/` as a good host would be one: proper types, compression, the headers of `_headers`, 404 page. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import compression from "compression";
import type { Request, Response } from "express";
import sirv from "sirv";

/** A rule of the `_headers` file: a path, with `*` at its end for all below, and what to send. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file. Later rules win over earlier ones. */
export function parseHeaders(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
      return { path: path.trim(), headers };
    });
}

/** Headers for a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    const matches = rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (matches) for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** Serves a built site; the caller listens. What has a Brotli file beside it is sent from there, the rest compressed on the way. */
export function siteServer(folder: string): Server {
  const rules = parseHeaders(readFileSync(`${folder}/_headers`, "utf8"));
  const notFound = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, { dev: false, etag: true, extensions: ["html"], brotli: true });
  const compress = compression({ threshold: 500 });
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    // The middleware is written for Express and uses nothing that Node's own request and response lack.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    compress(request as Request, response as Response, () => {
      files(request, response, () => {
        response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
        response.end(notFound);
      });
    });
  });
}
