import { useEffect, useRef, type RefObject } from "react";
import type { Layout, Move, Point } from "#charts/chart.ts";

/** What a gesture does to a drawing that is laid out like this. */
export type OnMove = (move: Move, layout: Layout) => void;

/** How far a mouse has to wander with its button down before it drags, in pixels. */
const DRAG_SLACK = 4;

/**
 * Listens for two fingers, ctrl-wheel and a dragging mouse on an element. One finger and the plain wheel stay the
 * page's. Listeners are added by hand because React's wheel and touch listeners are passive.
 */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  onMove: OnMove | undefined,
  layout: Layout | undefined,
): void {
  const latest = useRef({ onMove, layout });
  latest.current = { onMove, layout };
  const wanted = onMove !== undefined;
  useEffect(() => {
    const target = element.current;
    if (target === null || !wanted) return undefined;
    const inDrawing = (x: number, y: number): Point => {
      const box = target.getBoundingClientRect();
      const scale = (latest.current.layout?.width ?? box.width) / box.width;
      return { x: (x - box.left) * scale, y: (y - box.top) * scale };
    };
    const move = (from: Point, to: Point, factor: number): void => {
      const { onMove: act, layout: drawn } = latest.current;
      if (act !== undefined && drawn !== undefined) act({ from, to, factor }, drawn);
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = inDrawing(event.clientX, event.clientY);
      move(at, at, Math.exp(-event.deltaY / 200));
    };
    let fingers: { gap: number; at: Point } | undefined;
    const onTouch = (event: TouchEvent) => {
      const [one, two] = [event.touches[0], event.touches[1]];
      if (one === undefined || two === undefined) {
        fingers = undefined;
        return;
      }
      event.preventDefault();
      const at = inDrawing((one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
      const gap = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
      if (fingers !== undefined && fingers.gap > 0) move(fingers.at, at, gap / fingers.gap);
      fingers = { gap, at };
    };
    let drag: { from: Point; moving: boolean } | undefined;
    const onMouseDown = (event: MouseEvent) => {
      drag = event.button === 0 ? { from: inDrawing(event.clientX, event.clientY), moving: false } : undefined;
    };
    const onMouseMove = (event: MouseEvent) => {
      if (drag === undefined) return;
      if (event.buttons === 0) {
        drag = undefined;
        return;
      }
      const to = inDrawing(event.clientX, event.clientY);
      if (!drag.moving && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < DRAG_SLACK) return;
      move(drag.from, to, 1);
      drag = { from: to, moving: true };
    };
    const endDrag = () => {
      drag = undefined;
    };
    target.addEventListener("wheel", onWheel, { passive: false });
    target.addEventListener("touchstart", onTouch, { passive: false });
    target.addEventListener("touchmove", onTouch, { passive: false });
    target.addEventListener("touchend", onTouch);
    target.addEventListener("mousedown", onMouseDown);
    window.addEventListener("mousemove", onMouseMove);
    window.addEventListener("mouseup", endDrag);
    return () => {
      target.removeEventListener("wheel", onWheel);
      target.removeEventListener("touchstart", onTouch);
      target.removeEventListener("touchmove", onTouch);
      target.removeEventListener("touchend", onTouch);
      target.removeEventListener("mousedown", onMouseDown);
      window.removeEventListener("mousemove", onMouseMove);
      window.removeEventListener("mouseup", endDrag);
    };
  }, [element, wanted]);
}
