import type { ShownChart } from "#chart-parts/frame-slots.ts";

/** What sharing needs from above. */
export interface ShareOptions {
  /**
   * Code that puts a chart as it is shown into somebody's page; without it none is offered. `page` is an address of the
   * site.
   */
  readonly embedCode?: (shown: ShownChart, page: string) => string;
  /** Absolute address of the site to whose pages links lead, whatever its path. Default: the page's own. */
  readonly page?: string;
  /** Whether there may be no room for all buttons: the dialog of the first then leads to the others. Default: no. */
  readonly cramped?: boolean;
}

/** An address of the site to whose pages links lead. Browser only. */
export function pageOf({ page }: ShareOptions): string {
  return page ?? window.location.href;
}
