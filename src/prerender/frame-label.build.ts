/** Measures what a frame weighs and does, from the files that were built. Node only. */
import { brotliCompressSync } from "node:zlib";
import { TABLES } from "#data/dataset.build.ts";
import type { TableName } from "#data/tables.ts";
import type { FrameLabel } from "#embed/frame-label.ts";

interface BuiltFrame {
  readonly page: string;
  readonly script: string;
  /** Tables that are shown. */
  readonly tables: readonly TableName[];
  readonly version: string;
}

/** Ways to keep something with a reader, by the names a script must use. */
const STORAGE = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches|serviceWorker)\b/g;

/** Ways to ask another site for something. */
const REQUESTS =
  /\b(fetch|sendBeacon)\(|\b(XMLHttpRequest|WebSocket|EventSource)\b|\ssrc(set)?="https?:|rel="(stylesheet|preload|preconnect)" href="https?:|url\(["']?https?:/g;

/** Files that a page takes by itself: the script that its boot loads, and a stylesheet if it had one. */
const OWN = /<link rel="stylesheet"|data-script="/g;

function weight(content: string): number {
  return brotliCompressSync(content).length;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** The label of a frame. */
export function frameLabel({ page, script, tables, version }: BuiltFrame): FrameLabel {
  const code = page + script;
  const licences = TABLES.filter(({ name }) => tables.some((table) => table === name)).map(
    ({ licence }) => licence.name,
  );
  return {
    page: weight(page),
    script: weight(script),
    requests: 1 + count(page, OWN),
    otherOrigins: count(code, REQUESTS),
    storage: [...new Set([...code.matchAll(STORAGE)].map(([name]) => name))],
    licences: [...new Set(licences)],
    version,
  };
}
