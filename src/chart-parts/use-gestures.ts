import { useEffect, useRef, type RefObject } from "react";
import type { Point, Size } from "#charts/chart.ts";

/** What two fingers or ctrl-wheel do to a chart; absent where a chart does not zoom. */
export interface Gestures {
  readonly zoom?: ((factor: number, point: Point, size: Size) => void) | undefined;
  readonly pan?: ((delta: Point, size: Size) => void) | undefined;
}

/**
 * Listens for two fingers and ctrl-wheel on an element. One finger and the plain wheel stay the page's.
 * Listeners are added by hand because React's wheel and touch listeners are passive.
 */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures, size: Size | undefined): void {
  const latest = useRef({ gestures, size });
  latest.current = { gestures, size };
  const wanted = gestures.zoom !== undefined;
  useEffect(() => {
    const target = element.current;
    if (target === null || !wanted) return undefined;
    const inDrawing = (x: number, y: number): Point => {
      const box = target.getBoundingClientRect();
      const scale = (latest.current.size?.width ?? box.width) / box.width;
      return { x: (x - box.left) * scale, y: (y - box.top) * scale };
    };
    const onWheel = (event: WheelEvent) => {
      const { gestures: now, size: room } = latest.current;
      if (!event.ctrlKey || room === undefined) return;
      event.preventDefault();
      now.zoom?.(Math.exp(-event.deltaY / 200), inDrawing(event.clientX, event.clientY), room);
    };
    let before: { gap: number; x: number; y: number } | undefined;
    const onTouch = (event: TouchEvent) => {
      const [one, two] = [event.touches[0], event.touches[1]];
      const { gestures: now, size: room } = latest.current;
      if (one === undefined || two === undefined || room === undefined) {
        before = undefined;
        return;
      }
      event.preventDefault();
      const centre = inDrawing((one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
      const gap = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
      if (before !== undefined && before.gap > 0) {
        now.zoom?.(gap / before.gap, centre, room);
        now.pan?.({ x: centre.x - before.x, y: centre.y - before.y }, room);
      }
      before = { gap, ...centre };
    };
    target.addEventListener("wheel", onWheel, { passive: false });
    target.addEventListener("touchstart", onTouch, { passive: false });
    target.addEventListener("touchmove", onTouch, { passive: false });
    target.addEventListener("touchend", onTouch);
    return () => {
      target.removeEventListener("wheel", onWheel);
      target.removeEventListener("touchstart", onTouch);
      target.removeEventListener("touchmove", onTouch);
      target.removeEventListener("touchend", onTouch);
    };
  }, [element, wanted]);
}
