import { describe, expect, it } from "vitest";
import { tradeChart } from "#charts/trade/trade.chart.ts";
import { frameHeight, frameShape } from "./frame-height.ts";
import { embedAddress, embedSnippet, markdownPicture } from "./snippet.ts";
import { viewState } from "#charts/view-state.ts";
import { CHARTS } from "#charts/registry.ts";

const SITE = "https://example.org/stories/border/";

describe("the embed code", () => {
  it("writes view, full state and options into the query, never into the hash", () => {
    const address = embedAddress({
      site: SITE,
      locale: "en",
      chart: tradeChart,
      view: "promise",
      options: { theme: "dark", chrome: "min" },
    });
    expect(address).toMatch(/^https:\/\/example\.org\/stories\/border\/embed\/trade\/promise\/\?v=1&mode=promise&/);
    expect(address).toContain("&tab=chart");
    expect(address).toMatch(/&theme=dark&chrome=min$/);
    expect(address).not.toContain("#");
  });

  it("is one closed iframe without script, whose text cannot break out", () => {
    const snippet = embedSnippet({ site: SITE, locale: "en", chart: tradeChart }, `A "quote" <b>&`);
    expect(snippet).toContain(`title="A &quot;quote&quot; &lt;b&gt;&amp;"`);
    expect(snippet).toMatch(/<\/iframe><\/div>$/);
    expect(snippet).not.toContain("<script");
    expect(snippet).toContain(`loading="lazy"`);
  });

  it("reserves the height of a text column where styles are stripped", () => {
    const shape = frameShape(tradeChart, viewState(CHARTS.trade));
    const snippet = embedSnippet({ site: SITE, locale: "en", chart: tradeChart }, "Trade");
    expect(snippet).toContain(`height="${frameHeight(shape, "full", 600)}"`);
  });

  it("escapes the text of a Markdown picture", () => {
    expect(markdownPicture({ picture: "https://a/p.png", page: "https://a/", text: "a [b]" })).toBe(
      "[![a \\[b\\]](https://a/p.png)](https://a/)",
    );
  });
});
