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
    const measure = () => {
      const measured = Math.floor(target.getBoundingClientRect().width);
      // A hidden box has no width; the last true one is kept.
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
