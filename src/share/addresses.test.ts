import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_IDS, type SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import { parseQuery } from "#url/codec.ts";
import { cardPath, shareAddress } from "./addresses.ts";
import { nearestView } from "#charts/nearest-view.ts";

describe("nearestView", () => {
  it("answers a named view itself for its own state, without a query", () => {
    for (const id of CHART_IDS) {
      for (const view of [undefined, ...CHARTS[id].views.map((one) => one.id)]) {
        expect(nearestView(CHARTS[id], viewState(CHARTS[id], view)), `${id} ${view ?? ""}`).toEqual({
          view,
          query: "",
        });
      }
    }
  });

  it("takes the view from which least differs, and says the rest in the query", () => {
    const state = { ...viewState(CHARTS.trade, "promise"), tab: "table", focus: "targets-035" } as const;
    expect(nearestView(CHARTS.trade, state)).toEqual({ view: "promise", query: "?tab=table&focus=targets-035" });
    expect(shareAddress(CHARTS.trade, state, "en")).toBe("/charts/trade/promise/?tab=table&focus=targets-035");
  });

  it("rather sets a ring than what is drawn", () => {
    const state = { ...viewState(CHARTS.waivers, "press"), focus: "waiver-10" } as const;
    expect(nearestView(CHARTS.waivers, state)).toEqual({ view: "press", query: "?focus=waiver-10" });
  });

  it("does not leave the view for the sake of a word that changes nothing in the picture", () => {
    const state: SharedState = { ...viewState(CHARTS.trade), quote: { key: "1398", value: "8990" } };
    expect(nearestView(CHARTS.trade, state)).toEqual({ view: undefined, query: "?quote=1398..8990" });
  });

  it("opens exactly the state that was shared, from wherever the words lead", () => {
    for (const id of CHART_IDS) {
      const entry = CHARTS[id];
      const views = [undefined, ...entry.views.map((view) => view.id)];
      const known = fc.constantFrom("now", "2020-09-27", "2022-01-01");
      fc.assert(
        fc.property(fc.constantFrom(...views), fc.constantFrom("", "1398", "mehran"), known, (view, focus, on) => {
          const state: SharedState = { ...viewState(entry, view), focus, known: on };
          const nearest = nearestView(entry, state);
          const base = viewState(entry, nearest.view);
          const read = parseQuery<SharedState>(entry.params, nearest.query, { base, migrations: entry.migrations });
          expect(read).toEqual({ state, problems: [] });
          expect(nearest.query.length).toBeLessThan(200);
        }),
      );
    }
  });
});

describe("cardPath", () => {
  it("mirrors the page's path", () => {
    expect(cardPath("")).toBe("cards/report.png");
    expect(cardPath("charts/trade/promise/")).toBe("cards/charts/trade/promise.png");
  });
});
