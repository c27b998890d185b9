/** The numbers that the site must meet, each with how it is read off the measurements. */
import type { Medians } from "./medians.ts";

/** Medians of every subject and floor by name. */
export type Results = ReadonlyMap<string, Medians>;

/** One goal and what was measured. */
export interface Judged {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

const KB = 1000;

function ratio(results: Results, name: string): number {
  const own = results.get(name)?.largestPaint ?? Number.NaN;
  return own / (results.get(floorName(name))?.largestPaint ?? Number.NaN);
}

/** How the floor of a subject is named in the results. */
export function floorName(name: string): string {
  return `${name} (floor)`;
}

function atMost(goal: string, value: number, limit: number, unit: (value: number) => string): Judged {
  return { goal, measured: unit(value), met: value <= limit };
}

const times = (value: number): string => `${value.toFixed(2)} ×`;
const kilobytes = (value: number): string => `${(value / KB).toFixed(1)} kB`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** Every goal against the results. */
export function judge(results: Results): Judged[] {
  const of = (name: string, figure: keyof Medians): number => results.get(name)?.[figure] ?? Number.NaN;
  const shifts = [...results.values()].map(({ layoutShift }) => layoutShift ?? 0);
  return [
    atMost("report: largest paint at most 1.15 × the same page without script", ratio(results, "report"), 1.15, times),
    atMost("frame: drawing at most 1.2 × a static page", ratio(results, "frame: trade"), 1.2, times),
    atMost("frame: trade at most 52 kB, all included", of("frame: trade", "total"), 52 * KB, kilobytes),
    atMost("frame: map at most 70 kB, all included", of("frame: border", "total"), 70 * KB, kilobytes),
    atMost("report: script at most 130 kB", of("report", "script"), 130 * KB, kilobytes),
    atMost("frame: at most 60 ms of long tasks", of("frame: trade", "blocked"), 60, milliseconds),
    atMost("report: at most 150 ms of long tasks", of("report", "blocked"), 150, milliseconds),
    atMost("pointer move at most 4 ms", of("chart page: trade", "pointerMove"), 4, milliseconds),
    atMost("no layout shift anywhere", Math.max(...shifts), 0, (value) => value.toFixed(4)),
  ];
}
