/** What is measured: our pages and frames, each beside its floor, and the contenders. */
import { CONTENDERS, contenderPath } from "./contenders.ts";
import type { Use } from "./measure.ts";

/** A page of the measured site. */
export interface Subject {
  readonly name: string;
  /** Below the measured site. */
  readonly path: string;
  readonly use: Use;
  /** How its floor is made: the same page without any script, or its drawing alone as a static page. */
  readonly floor?: "without script" | "drawing alone";
}

const DRAWING = '[role="listbox"]';
const CHART: Use = [
  { act: "move over", selector: DRAWING },
  { act: "step keys on", selector: DRAWING },
];

export const SUBJECTS: readonly Subject[] = [
  {
    name: "report",
    path: "",
    use: [{ act: "press", selector: "[data-chart=trade]" }, ...CHART],
    floor: "without script",
  },
  {
    name: "chart page: trade",
    path: "charts/trade/",
    use: [...CHART, { act: "press", selector: '[value="promise"]' }],
    floor: "without script",
  },
  { name: "chart page: electricity", path: "charts/electricity/", use: CHART, floor: "without script" },
  { name: "chart page: border", path: "charts/border/", use: CHART, floor: "without script" },
  { name: "fact check", path: "check/", use: [], floor: "without script" },
  { name: "timeline", path: "timeline/", use: [], floor: "without script" },
  { name: "data", path: "data/", use: [], floor: "without script" },
  { name: "frame: trade", path: "embed/trade/", use: CHART, floor: "drawing alone" },
  { name: "frame: electricity", path: "embed/electricity/", use: CHART, floor: "drawing alone" },
  { name: "frame: border", path: "embed/border/", use: CHART, floor: "drawing alone" },
  { name: "frame: waivers", path: "embed/waivers/", use: CHART, floor: "drawing alone" },
  { name: "frame: pandemic", path: "embed/pandemic/", use: CHART, floor: "drawing alone" },
  ...CONTENDERS.map(({ file, name }) => ({
    name,
    path: contenderPath(file),
    use: [{ act: "move over", selector: "#chart" }] as const,
  })),
];

/** Folder of the floors below the measured site. */
export const FLOORS_PATH = "floors";

/** A page with every script taken out, its preloads too. */
export function withoutScript(html: string): string {
  return html
    .replaceAll(/<script\b(?![^>]*application\/)[\s\S]*?<\/script>/g, "")
    .replaceAll(/<link[^>]*rel="modulepreload"[^>]*>/g, "");
}

/** What one would write by hand to show a page's largest drawing, and nothing else. */
export function drawingAlone(html: string): string {
  const drawings = [...html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
  const largest = drawings.toSorted((a, b) => b.length - a.length)[0];
  if (largest === undefined) throw new Error("the page has no drawing");
  const styles = [...html.matchAll(/<style>[\s\S]*?<\/style>|<link[^>]*rel="stylesheet"[^>]*>/g)].join("");
  const heading = /<h[1-3]\b[^>]*>([\s\S]*?)<\/h[1-3]>/.exec(html)?.[1] ?? "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drawing</title>${styles}</head><body><h1>${heading}</h1>${largest}</body></html>`;
}
