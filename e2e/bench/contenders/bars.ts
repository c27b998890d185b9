/** The bars that every contender draws: the same years and values as our trade chart opens with. */

/** One Iranian year. `value` is in millions of dollars, null where no total was found. */
export interface Bar {
  readonly year: string;
  readonly value: number | null;
}

/** Reads the bars that stand in the page. */
export function barsOfPage(): Bar[] {
  const text = document.getElementById("bars")?.textContent ?? "[]";
  // The benchmark itself wrote them, in this shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Bar[];
}

/** The element to draw in. Throws when the page has none. */
export function chartPlace(): HTMLElement {
  const place = document.getElementById("chart");
  if (place === null) throw new Error("the page has no #chart");
  return place;
}

export const BAR_COLOUR = "#0a6f75";
export const GOAL_COLOUR = "#b8243f";

/** The goal, in millions of dollars. */
export const GOAL = 20_000;
