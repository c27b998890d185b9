/**
 * Charts are islands: each is a React root of its own inside the page. The page around them can change while their
 * drawings still stand as they were pre-rendered; with Suspense, any such change would throw the drawing away.
 * See docs/decisions/003-charts-are-islands.md.
 */
import { createContext, useContext, type ReactElement } from "react";

/** Renders an island to HTML during a pre-render; `undefined` in the browser, where what stands there is kept. */
export type RenderIsland = (island: ReactElement, identifierPrefix: string) => string;

const IslandContext = createContext<RenderIsland | undefined>(undefined);

export const IslandProvider = IslandContext.Provider;

/** The pre-render's way to draw an island, if this is a pre-render. */
export function useRenderIsland(): RenderIsland | undefined {
  return useContext(IslandContext);
}
