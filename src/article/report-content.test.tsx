import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { memoryLibrary } from "#live/memory-library.ts";
import { LibraryProvider } from "#live/library.ts";
import { joinQuery, parseQuery } from "#url/codec.ts";
import { PHRASE_TARGETS } from "./phrase-targets.ts";
import { Report } from "./Report.tsx";

const tables = loadDataset();

describe.each(LOCALES)("the report in %s", (locale) => {
  const html = renderToStaticMarkup(
    <LibraryProvider value={memoryLibrary(new Map(), tables)}>
      <Report language={languageOf(locale)} />
    </LibraryProvider>,
  );
  const paragraphs = [...html.matchAll(/<div[^>]*data-paragraph="(\d+)".*?<\/p>/gs)].map(([text, n]) => ({
    n: Number(n),
    text,
  }));

  it("has all 23 paragraphs in order", () => {
    expect(paragraphs.map(({ n }) => n)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it("marks every statement once, each in its own paragraph", () => {
    const marked = paragraphs.flatMap(({ n, text }) =>
      [...text.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => `${n} ${String(id)}`),
    );
    const expected = tables.statements.map((row) => `${row.paragraph} ${row.id}`);
    expect(marked.toSorted()).toEqual(expected.toSorted());
  });

  it("never marks a phrase within a phrase", () => {
    for (const { text } of paragraphs) expect(text).not.toMatch(/<a [^>]*>((?!<\/a>).)*<a /s);
  });

  it("quotes at most eight words at a time", () => {
    const quotes = [...html.matchAll(/<q[^>]*>(.*?)<\/q>/g)].map(([, words]) => String(words));
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(quote.split(/\s+/).length, quote).toBeLessThanOrEqual(8);
  });

  it("places every chart once", () => {
    for (const id of CHART_IDS) expect(html.split(`id="chart-${id}"`)).toHaveLength(2);
  });
});

describe("PHRASE_TARGETS", () => {
  it("lead from statements that exist to states that their charts know", () => {
    const ids = new Set(tables.statements.map((row) => row.id));
    for (const [statement, { chart, words }] of Object.entries(PHRASE_TARGETS)) {
      expect(ids).toContain(statement);
      const { problems } = parseQuery<object>(CHARTS[chart].params, joinQuery(Object.entries(words)));
      expect(problems, statement).toEqual([]);
      for (const word of Object.keys(words)) expect(Object.keys(CHARTS[chart].params), statement).toContain(word);
    }
  });

  it("cover every statement with a figure that a chart shows", () => {
    for (const id of [
      "exports-nearly-9bn",
      "goal-20bn-amount",
      "gas-share-45-percent",
      "grid-14000-mw",
      "direct-1000-mw",
      "border-1400-km",
    ]) {
      expect(PHRASE_TARGETS).toHaveProperty(id);
    }
  });
});
