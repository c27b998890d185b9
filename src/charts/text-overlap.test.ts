/** Words of the drawings that place them by hand: none on another, none outside, at every width. */
import { describe, expect, it } from "vitest";
import { draw } from "#chart-parts/drawing.testkit.tsx";
import { loadDataset } from "#data/load.build.ts";
import { LOCALES } from "#i18n/locale.ts";
import { textWidth } from "#lib/text-width.ts";
import { pandemicChart } from "./pandemic/pandemic.chart.ts";
import { CHARTS } from "./registry.ts";
import { viewState } from "./view-state.ts";
import { waiversChart } from "./waivers/waivers.chart.ts";

const tables = loadDataset();

interface Box {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The boxes of all texts of a drawing: from the markup, so that none that the view adds is missed. */
function boxesOf(svg: string): Box[] {
  return [...svg.matchAll(/(?:<g text-anchor="(\w+)"[^>]*>\s*)?<text ([^>]*)>\s*([^<]*)/g)].map(
    ([, group, attributes = "", text = ""]) => {
      const anchor = group ?? /\btext-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
      const at = (name: string): number => Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
      const width = textWidth(text.trim(), 12);
      const from = anchor === "end" ? at("x") - width : anchor === "middle" ? at("x") - width / 2 : at("x");
      return { text: text.trim(), from, to: from + width, y: at("y") };
    },
  );
}

const CASES = [waiversChart, pandemicChart].flatMap((chart) =>
  [undefined, ...CHARTS[chart.id].views.map(({ id }) => id)].map((view) => ({ chart, id: chart.id, view })),
);

describe.each(LOCALES)("words of drawings in %s", (locale) => {
  for (const width of [280, 320, 390, 960]) {
    it.each(CASES)(`of $id, $view, keep clear of each other at ${width} px`, ({ chart, id, view }) => {
      const boxes = boxesOf(draw(chart, tables, viewState(CHARTS[id], view), width, locale).svg);
      expect(boxes.length).toBeGreaterThan(4);
      const clashes = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => Math.abs(one.y - other.y) < 9 && one.from < other.to - 1 && other.from < one.to - 1)
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(clashes).toEqual([]);
      expect(boxes.filter(({ from, to }) => from < -1 || to > width + 3).map(({ text }) => text)).toEqual([]);
    });
  }
});
