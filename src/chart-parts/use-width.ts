import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Width of an element in whole pixels, kept up to date. Before the first measuring it is `first`: undefined, as in a
 * pre-render, or what is known of it already.
 */
export function useWidth(element: RefObject<HTMLElement | null>, first?: number): number | undefined {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const keep = (measured: number) => {
      // A hidden box has no width; the last true one is kept.
      if (measured > 0) setWidth(Math.floor(measured));
    };
    // A width that is known already is not asked for again, which would lay the page out at once.
    if (first === undefined) keep(target.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) keep(entry.contentRect.width);
    });
    observer.observe(target);
    return () => observer.disconnect();
    // `first` tells of the first drawing alone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [element]);
  return width;
}
