/** Which named view's address a state is shared at. */
import { joinQuery, queryWords } from "#url/codec.ts";
import type { AnyWords, ChartId, SharedState } from "./chart.ts";
import { viewState } from "./view-state.ts";

/** A page of a chart, and what a state differs from it by. */
export interface NearestView {
  /** Id of the named view; undefined for the chart's opening view. */
  readonly view: string | undefined;
  /** The differing words as a query with its `?`, or an empty string. */
  readonly query: string;
}

/** Words that change what is around a drawing, not what is drawn; they weigh less. */
const LIGHT = new Set(["tab", "quote", "v"]);

/** Words that decide what the drawing is about; a preview with another value of them would mislead. */
const HEAVY = new Set(["mode", "part"]);

/** What a differing word weighs; a ring changes a drawing less than what is drawn in it. */
function weightOf(word: string): number {
  if (LIGHT.has(word)) return 0.1;
  if (HEAVY.has(word)) return 10;
  return word === "focus" ? 0.5 : 1;
}

function weigh(words: readonly (readonly [string, string])[]): number {
  return words.reduce((sum, [word]) => sum + weightOf(word), 0);
}

/**
 * The page whose preview fits a state best: the one from which fewest words differ, and what the rest of the address
 * has to say. A host of plain files cannot vary a page's preview by query. Of equals the first in the chart's list
 * counts, the opening view before all.
 */
export function nearestView(entry: AnyWords, state: SharedState): NearestView {
  const pages = [undefined, ...entry.views.map(({ id }) => id)].map((view) => {
    const base = viewState(entry, view);
    const words = queryWords<SharedState>(entry.params, state, { base, migrations: entry.migrations });
    return { view, query: joinQuery(words), weight: weigh(words) };
  });
  const { view, query } = pages.reduce((best, page) => (page.weight < best.weight ? page : best));
  return { view, query };
}

/** Path of a chart's page or of a named view's, below base and language. */
export function chartPath(chart: ChartId, view?: string): string {
  return view === undefined ? `charts/${chart}/` : `charts/${chart}/${view}/`;
}

/** Path, with its query, of the page at which a state opens. */
export function statePath(entry: AnyWords, state: SharedState): string {
  const { view, query } = nearestView(entry, state);
  return chartPath(entry.id, view) + query;
}
