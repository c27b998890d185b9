import { useEffect, useRef, useState } from "react";
import { loadPage, pageComponent } from "./page-components.ts";
import type { Page } from "./pages.ts";

/**
 * The wanted page once its code is there; until then the page before it stays. No Suspense: the pre-rendered page must
 * never be given up for a fall-back. Throws, for the page boundary, when the code cannot be had.
 */
export function useReadyPage(wanted: Page): Page {
  const shown = useRef(wanted);
  const [failure, setFailure] = useState<{ page: Page; error: unknown }>();
  const [, setLoaded] = useState(0);
  const ready = pageComponent(wanted.kind) !== undefined;
  useEffect(() => {
    if (ready) return undefined;
    let current = true;
    loadPage(wanted.kind).then(
      () => current && setLoaded((count) => count + 1),
      (error: unknown) => current && setFailure({ page: wanted, error }),
    );
    return () => {
      current = false;
    };
  }, [ready, wanted]);
  if (failure?.page === wanted) throw failure.error;
  if (ready) shown.current = wanted;
  return shown.current;
}
