/** Nothing that is written in the drawing runs into anything else, at any width and with the longest labels. */
import { describe, expect, it, vi } from "vitest";
import { draw } from "#chart-parts/drawing.testkit.tsx";
import { drawnCircles, drawnTexts, textFaults } from "#chart-parts/overlaps.testkit.ts";
import { loadDataset } from "#data/load.build.ts";
import { boxesOverlap } from "#lib/boxes.ts";
import { baseState } from "#url/codec.ts";
import { tradeChart } from "./trade.chart.ts";
import { tradeParams, type TradeState } from "./trade.params.ts";
import { tradeViews } from "./trade.views.ts";

const lengthening = vi.hoisted(() => ({ on: false }));

/** Makes all words of a message file a good third longer while a test asks for it. */
const longer = vi.hoisted(() => (messages: object): unknown => {
  const stretch = (value: unknown): unknown => {
    if (typeof value === "string") {
      return lengthening.on && value.length > 2
        ? `${value} ${"mehr ".repeat(Math.ceil(value.length / 14))}`.trim()
        : value;
    }
    if (typeof value === "function") {
      // Messages are functions from strings to a string.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (...words: unknown[]) => stretch((value as (...all: unknown[]) => unknown)(...words));
    }
    if (typeof value === "object" && value !== null) {
      return new Proxy(value, { get: (target, key) => stretch(Reflect.get(target, key)) });
    }
    return value;
  };
  return stretch(messages);
});

vi.mock(import("./trade.messages.en.ts"), async (original) => {
  const { en } = await original();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { en: longer(en) as typeof en };
});

vi.mock(import("./trade.modes.messages.en.ts"), async (original) => {
  const { en } = await original();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { en: longer(en) as typeof en };
});

const tables = loadDataset();
const base: TradeState = baseState(tradeParams);

const STATES: readonly { readonly name: string; readonly state: TradeState }[] = [
  { name: "opening", state: base },
  ...tradeViews.map((view) => ({ name: view.id, state: { ...base, ...view.state } })),
  { name: "bracket", state: { ...base, bracket: true } },
  { name: "bracket as percent", state: { ...base, bracket: true, unit: "goal" } },
  { name: "tonnes", state: { ...base, unit: "tonnes" } },
  { name: "believed", state: { ...base, believe: ["1397.exports_annual-014", "1402.exports_annual-029"] } },
  { name: "promise as percent", state: { ...base, mode: "promise", unit: "goal" } },
  { name: "promise in 2015", state: { ...base, mode: "promise", known: "2015-06-01" } },
  { name: "exports in 2015", state: { ...base, known: "2015-06-01" } },
  { name: "from the first year", state: { ...base, mode: "needed", from: 1380, to: 1385, goal: 50 } },
  { name: "to a far year", state: { ...base, mode: "needed", from: 1403, to: 1415, goal: 13 } },
];

const WIDTHS = [280, 320, 390, 560, 720, 960, 1100];

describe.each(STATES)("$name", ({ state }) => {
  const cases = WIDTHS.flatMap((width) =>
    (["iranian", "dates"] as const).flatMap((years) => [false, true].map((long) => ({ width, years, long }))),
  );

  it.each(cases)("keeps its words apart at $width px, years $years, longer $long", ({ width, years, long }) => {
    const asked: TradeState = { ...state, years };
    lengthening.on = long;
    const { svg, layout } = draw(tradeChart, tables, asked, width, "en");
    lengthening.on = false;
    expect(drawnTexts(svg).length).toBeGreaterThan(4);
    expect(textFaults(svg, layout)).toEqual([]);
    // Round marks of promises and sellers stay clear of words as well.
    const marks = drawnCircles(svg);
    const covered = drawnTexts(svg).filter((text) => marks.some((mark) => boxesOverlap(mark, text)));
    expect(covered.map(({ text }) => text)).toEqual([]);
  });
});
