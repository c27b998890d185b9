/** A chart in a certain state, as something that leads there: a statement, an event. */
import type { ChartId } from "./chart.ts";
import { joinQuery } from "#url/codec.ts";

/** A chart's state in its own query words. */
export interface ChartTarget {
  readonly chart: ChartId;
  readonly words: Readonly<Record<string, string>>;
}

/** Address of a target below language and base: `charts/trade/?focus=1398`. */
export function chartTargetPath({ chart, words }: ChartTarget): string {
  return `charts/${chart}/${joinQuery(Object.entries(words))}`;
}
