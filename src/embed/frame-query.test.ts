import { describe, expect, it } from "vitest";
import type { AnyChart } from "#charts/chart.ts";
import { tradeChart } from "#charts/trade/trade.chart.ts";
import { viewState } from "#charts/view-state.ts";
import { stillAddress } from "#url/address.ts";
import { formatQuery } from "#url/codec.ts";
import type { LinkWords } from "#url/version.ts";
import { frameQuery } from "./frame-query.ts";
import { embedAddress } from "./snippet.ts";

/** As if `mode` had been called `show` in the first version. */
const later: AnyChart = {
  ...tradeChart,
  migrations: [
    (words: LinkWords): LinkWords =>
      new Map([...words].map(([word, text]): [string, string] => [word === "show" ? "mode" : word, text])),
  ],
};

const NOW = formatQuery(later.params, viewState(later), { migrations: later.migrations }).slice(1);

describe("a frame's state", () => {
  it("is read from an address of an older version as a page reads it", () => {
    const query = frameQuery(later, NOW, stillAddress("?v=1&show=promise&tab=table&theme=dark"));
    expect(query.get()).toEqual({ state: { ...viewState(later, "promise"), tab: "table" }, problems: [] });
    const unversioned = frameQuery(later, NOW, stillAddress("?show=promise"));
    expect(unversioned.get().state).toEqual(viewState(later, "promise"));
  });

  it("is not changed by steps that an address has behind it", () => {
    const query = frameQuery(later, NOW, stillAddress("?v=2&show=promise"));
    expect(query.get().state).toEqual(viewState(later));
  });

  it("is written into embed codes with the version that reads it", () => {
    const address = embedAddress({ site: "https://example.org/", locale: "en", chart: later, view: "promise" });
    expect(address).toContain("?v=2&mode=promise&");
  });
});
