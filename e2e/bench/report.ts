/** The benchmark's results as text for a terminal, as Markdown for the README and as a page. */
import type { Growth } from "./growth.ts";
import { judge, type Results } from "./goals.ts";
import type { Figure } from "./medians.ts";

/** What was measured where. */
export interface BenchReport {
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
  readonly results: Results;
  readonly growth: readonly Growth[];
  /** Frames on one host page, and what the page transferred before any was scrolled to. */
  readonly hosts: readonly { readonly frames: number; readonly bytes: number; readonly scripts: number }[];
}

const COLUMNS: readonly (readonly [Figure, string, (value: number) => string])[] = [
  ["html", "HTML kB", kilobytes],
  ["script", "script kB", kilobytes],
  ["style", "style kB", kilobytes],
  ["total", "all, in use kB", kilobytes],
  ["requests", "requests", whole],
  ["firstPaint", "first paint ms", whole],
  ["largestPaint", "largest paint ms", whole],
  ["blocked", "long tasks ms", whole],
  ["layoutShift", "shift", (value) => value.toFixed(3)],
  ["pointerMove", "pointer ms", tenth],
  ["keyStep", "key ms", tenth],
  ["press", "press ms", whole],
  ["memory", "memory MB", (value) => tenth(value / 1_000_000)],
];

function kilobytes(value: number): string {
  return tenth(value / 1000);
}

function whole(value: number): string {
  return value.toFixed(0);
}

function tenth(value: number): string {
  return value.toFixed(1);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** The tables, in Markdown. */
export function markdownReport(report: BenchReport): string {
  const goals = judge(report.results).map(({ goal, measured, met }) => [goal, measured, met ? "met" : "missed"]);
  const pages = [...report.results].map(([name, medians]) => [
    name,
    ...COLUMNS.map(([figure, , format]) => {
      const value = medians[figure];
      return value === null ? "–" : format(value);
    }),
  ]);
  return [
    `Measured on ${report.date}, ${report.machine}; medians of ${report.runs} cold loads.`,
    markdownTable(["goal", "measured", ""], goals),
    markdownTable(["page", ...COLUMNS.map(([, label]) => label)], pages),
    markdownTable(
      ["chart", "records", "ms to placed marks"],
      report.growth.map(({ chart, records, milliseconds }) => [chart, String(records), tenth(milliseconds)]),
    ),
    markdownTable(
      ["frames on a page", "kB before scrolling", "chart scripts"],
      report.hosts.map(({ frames, bytes, scripts }) => [String(frames), kilobytes(bytes), String(scripts)]),
    ),
  ].join("\n\n");
}

/** The same as a page of its own. */
export function pageReport(report: BenchReport): string {
  const tables = markdownReport(report)
    .split("\n\n")
    .map((block) => {
      if (!block.startsWith("|")) return `<p>${block}</p>`;
      const rows = block.split("\n").filter((_, index) => index !== 1);
      const cells = rows.map((row) => row.slice(2, -2).split(" | "));
      return `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><style>body{font:15px/1.5 sans-serif;margin:2rem}table{border-collapse:collapse;margin-block:1.5rem}td{border-block-end:1px solid #ccc;padding:.2rem .6rem;text-align:end}td:first-child,tr:first-child td{text-align:start;font-weight:600}</style></head><body><h1>Benchmark</h1>${tables.join("\n")}</body></html>`;
}
