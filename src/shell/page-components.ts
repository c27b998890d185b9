/** Each kind of page with its code, which is loaded when the first page of its kind is opened. */
import type { ComponentType } from "react";
import { MissingPage } from "./MissingPage.tsx";
import type { Page, PageKind } from "./pages.ts";

/** Props of every page. */
export interface PageProps {
  readonly page: Page;
}

const LOADERS: Readonly<Record<PageKind, () => Promise<ComponentType<PageProps>>>> = {
  report: async () => (await import("./ReportPage.tsx")).ReportPage,
  charts: async () => (await import("./ChartsPage.tsx")).ChartsPage,
  chart: async () => (await import("./ChartPage.tsx")).ChartPage,
  check: async () => (await import("./CheckPage.tsx")).CheckPage,
  statement: async () => (await import("./StatementPage.tsx")).StatementPage,
  timeline: async () => (await import("./TimelinePage.tsx")).TimelinePage,
  data: async () => (await import("./DataPage.tsx")).DataPage,
  about: async () => (await import("./AboutPage.tsx")).AboutPage,
  workshop: async () => (await import("./WorkshopPage.tsx")).WorkshopPage,
  // Other kinds show it too, where an address below theirs leads nowhere.
  missing: async () => MissingPage,
};

const ready = new Map<PageKind, ComponentType<PageProps>>();

/** Loads a kind's code. Rejects when it cannot be had. */
export async function loadPage(kind: PageKind): Promise<void> {
  if (!ready.has(kind)) ready.set(kind, await LOADERS[kind]());
}

/** A kind's component once its code is there. */
export function pageComponent(kind: PageKind): ComponentType<PageProps> | undefined {
  return ready.get(kind);
}
