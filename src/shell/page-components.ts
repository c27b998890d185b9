/** Each kind of page with its code, which is loaded when the first page of its kind is opened. */
import { lazy, type ComponentType } from "react";
import type { Page, PageKind } from "./pages.ts";

/** Props of every page. */
export interface PageProps {
  readonly page: Page;
}

type Load = () => Promise<{ readonly default: ComponentType<PageProps> }>;

const LOADERS: Readonly<Record<PageKind, Load>> = {
  report: async () => ({ default: (await import("./ReportPage.tsx")).ReportPage }),
  charts: async () => ({ default: (await import("./ChartsPage.tsx")).ChartsPage }),
  chart: async () => ({ default: (await import("./ChartPage.tsx")).ChartPage }),
  check: async () => ({ default: (await import("./CheckPage.tsx")).CheckPage }),
  statement: async () => ({ default: (await import("./StatementPage.tsx")).StatementPage }),
  about: async () => ({ default: (await import("./AboutPage.tsx")).AboutPage }),
  missing: async () => ({ default: (await import("./MissingPage.tsx")).MissingPage }),
};

const ready = new Map<PageKind, ComponentType<PageProps>>();
const waiting = new Map<PageKind, ComponentType<PageProps>>();

/** Loads a kind's code ahead, so that its first render does not wait. */
export async function preloadPage(kind: PageKind): Promise<void> {
  ready.set(kind, (await LOADERS[kind]()).default);
}

/** A kind's component: at once when preloaded, else one that waits for its code. */
export function pageComponent(kind: PageKind): ComponentType<PageProps> {
  const component = ready.get(kind) ?? waiting.get(kind) ?? lazy(LOADERS[kind]);
  if (!ready.has(kind)) waiting.set(kind, component);
  return component;
}
