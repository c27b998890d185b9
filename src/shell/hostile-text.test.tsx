// @vitest-environment happy-dom
/** Text from outside is data and never HTML: hostile text through every place that shows titles, names and cells. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartTable } from "#chart-parts/ChartTable.tsx";
import { SourceLink } from "#chart-parts/SourceLink.tsx";
import { SourceList } from "#chart-parts/SourceList.tsx";
import { RowTable } from "#data-page/RowTable.tsx";
import { SourcesTable } from "#data-page/SourcesTable.tsx";
import { TableEntry } from "#data-page/TableEntry.tsx";
import { sourceSchema, type Citation, type Source } from "#data/record.ts";
import { languageOf } from "#i18n/language.ts";
import { Evidence } from "#statements/Evidence.tsx";
import { StatementNote } from "#statements/StatementNote.tsx";
import { WordingChange } from "#statements/WordingChange.tsx";
import { TimelineEvent } from "#timeline/TimelineEvent.tsx";
import type { ReactElement } from "react";

const HOSTILE = [
  '<script>alert("H")</script>H',
  '"><img src=x onerror=alert(1)>H',
  "H \u202Eright to left override",
  "H‏ عنوان با نشانه‌های راست‌به‌چپ ‏(1398)‏",
  `H${"w".repeat(3000)}`,
  "H ' \" & &amp; &#60; {{x}} ${x} `x`",
];

const language = languageOf("en");

function rendered(element: ReactElement): Element {
  const box = document.createElement("div");
  box.innerHTML = renderToStaticMarkup(element);
  return box;
}

function source(text: string): Source {
  return { id: "s", publisher: text, title: text, url: "https://example.org/", published: "2020-09-27", note: text };
}

const citations: readonly Citation[] = [{ source: "s", says: "H what it says" }];

/** Each place with the number of times that it shows a source's text of its own accord. */
function places(text: string): Readonly<Record<string, ReactElement>> {
  const sources = new Map([["s", source(text)]]);
  const table = {
    caption: "Caption",
    columns: [{ key: "a", label: "A" }],
    rows: [{ key: "r", cells: { a: { text } }, status: null, citations }],
  };
  return {
    "a source": <SourceLink source={source(text)} language={language} />,
    "a chart’s table": <ChartTable table={table} sources={sources} language={language} focus="" />,
    "a chart’s sources": <SourceList table={table} sources={sources} language={language} />,
    evidence: <Evidence citations={[{ source: "s", says: text }]} sources={sources} language={language} />,
    "a statement": (
      <StatementNote
        statement={{
          id: "x",
          paragraph: 1,
          paraphrase: "A paraphrase of ours",
          kind: "figure",
          values: [],
          saidBy: text,
          verdict: "supported",
          explanation: "An explanation of ours",
          citations: [...citations],
          changes: [],
        }}
        sources={sources}
        language={language}
      />
    ),
    "a change of wording": (
      <WordingChange
        change={{
          id: "x",
          paragraphs: [1],
          agency: text,
          agencyFragment: text,
          reportFragment: null,
          change: "A change in our words",
          effect: "Its effect in our words",
          basis: "text compared",
          citations: [...citations],
        }}
        sources={sources}
        language={language}
      />
    ),
    "an event": (
      <TimelineEvent
        event={{
          id: "x",
          date: "2020-09",
          precision: "month",
          category: "trade",
          title: "A title of ours",
          description: "A description of ours",
          citations: [{ source: "s", says: text }],
          note: null,
        }}
        sources={sources}
        language={language}
        chart={undefined}
        out={false}
      />
    ),
    "rows of a table": (
      <RowTable caption="Rows" columns={[{ name: "a", type: "string" }]} rows={[[text]]} language={language} whole />
    ),
    "the sources": <SourcesTable sources={[{ ...source(text), records: 1 }]} language={language} />,
    "an entry of the data page": (
      <TableEntry
        table={{
          id: "t",
          folder: "trade",
          title: "A table",
          description: "One row is one thing.",
          licence: { name: "CC-BY-4.0", credit: text },
          rows: 1,
          sources: 1,
          columns: [{ name: "a", type: "string", description: "A.", unit: null, nullable: false, values: null }],
          first: [[text]],
          bytes: { csv: 1, json: 1 },
        }}
        language={language}
      />
    ),
  };
}

describe("text from outside", () => {
  for (const [index, text] of HOSTILE.entries()) {
    for (const [place, element] of Object.entries(places(text))) {
      it(`stays text, kept apart from the text around it, in ${place} (${index + 1})`, () => {
        const box = rendered(element);
        expect(box.querySelectorAll("script, img, iframe, [onerror]").length).toBe(0);
        const holders = [...box.querySelectorAll("*")].filter(
          (one) => one.children.length === 0 && one.textContent === text,
        );
        expect(holders.length).toBeGreaterThan(0);
        for (const holder of holders)
          expect(holder.closest("bdi, q, td, th"), holder.outerHTML.slice(0, 200)).not.toBeNull();
        expect(box.textContent).toContain(text);
      });
    }
  }

  it("never becomes the address of a link that runs something", () => {
    for (const url of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "//example.org", "example.org"]) {
      expect(sourceSchema.safeParse({ ...source("x"), url }).success, url).toBe(false);
    }
  });
});
