import type { ShownChart } from "#chart-parts/frame-slots.ts";

/** What sharing needs from above. */
export interface ShareOptions {
  /** Code that puts a chart as it is shown into somebody's page; without it none is offered. */
  readonly embedCode?: (shown: ShownChart) => string;
}
