/** Forty figures picked by hand from the evidence, against what the built pages and files show. */
import { readdirSync, readFileSync } from "node:fs";
import { test, expect } from "@playwright/test";

interface PickedFigure {
  readonly what: string;
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly value: number | string;
  /** The source that the evidence gives; null where the row rests on several. */
  readonly source: { readonly publisher: string; readonly title: string } | null;
  /** A page where it stands, close to other words. */
  readonly seen?: { readonly page: string; readonly near: string; readonly text: string };
}

interface BuiltTable {
  readonly rows: readonly (Record<string, unknown> & { readonly id: string })[];
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
}

const figures: PickedFigure[] = JSON.parse(readFileSync("e2e/figures.json", "utf8"));
const assets = readdirSync("dist/assets");

/** The words of a page, without its markup. */
function wordsOf(path: string): string {
  return readFileSync(`dist${path}index.html`, "utf8")
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "’")
    .replaceAll(/\u2060/g, "")
    .replaceAll(/\s+/g, " ");
}

/** How many characters may lie between a figure and the words it belongs to. */
const CLOSE = 420;

test("there are forty of them, from every table that has figures", () => {
  expect(figures).toHaveLength(40);
  expect(new Set(figures.map((figure) => figure.table)).size).toBeGreaterThanOrEqual(24);
});

for (const figure of figures) {
  test(`${figure.what}: ${figure.value}`, () => {
    const file = assets.find((name) => new RegExp(`^${figure.table}-[\\w-]{8}\\.json$`).test(name));
    const built: BuiltTable = JSON.parse(readFileSync(`dist/assets/${String(file)}`, "utf8"));
    const row = built.rows.find((one) => one.id === figure.record);
    expect(row?.[figure.field]).toEqual(figure.value);
    if (figure.source !== null) {
      expect(built.sources.map((source) => source.publisher)).toContain(figure.source.publisher);
    }
    if (figure.seen === undefined) return;
    const { page, near, text } = figure.seen;
    const words = wordsOf(page);
    const places = [...words.matchAll(new RegExp(near.replaceAll(/[$.()]/g, "\\$&"), "g"))].map((match) => match.index);
    const close = places.some((at) => words.slice(at, at + CLOSE).includes(text));
    expect(close, `${text} near “${near}” on ${page}`).toBe(true);
  });
}
