import { baseState } from "#url/codec.ts";
import type { AnyWords, SharedState } from "./chart.ts";

/** The state of a chart's named view, or of its opening view when no name is given. */
export function viewState({ params, views }: AnyWords, view?: string): SharedState {
  const choices: Partial<SharedState> = views.find(({ id }) => id === view)?.state ?? {};
  return baseState<SharedState>(params, choices);
}
