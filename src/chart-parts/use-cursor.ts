/**
 * Which mark is under pointer or keyboard. It is held beside what React renders: a pointer crosses marks faster than a
 * drawing can be rendered anew, so the marks are told by an attribute, and words follow once it rests.
 */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from "react";

/** A cursor over the marks of one chart; keys are those of its data, empty for none. */
export interface Cursor {
  /** The mark that is pointed at, else the lasting one. */
  readonly get: () => string;
  /** The mark that is pointed at, and nothing else. */
  readonly pointed: () => string;
  /** A pointer came upon a mark, or left: words wait until it rests. */
  readonly point: (key: string) => void;
  /** A key led to a mark: words follow at once. */
  readonly reach: (key: string) => void;
  /** Says which mark holds while none is pointed at. */
  readonly last: (key: string) => void;
  /** Calls back when `get` may have a new answer, and whether words follow at once; answers how to stop. */
  readonly subscribe: (listener: (atOnce: boolean) => void) => () => void;
}

/** How long a pointer stays on a mark before words follow, in milliseconds. */
const REST = 60;

function createCursor(initial: string): Cursor {
  const listeners = new Set<(atOnce: boolean) => void>();
  let pointed = "";
  let lasting = initial;
  const change = (next: { readonly pointed: string; readonly lasting: string }, atOnce: boolean): void => {
    if (next.pointed === pointed && next.lasting === lasting) return;
    ({ pointed, lasting } = next);
    for (const listener of listeners) listener(atOnce);
  };
  return {
    get: () => pointed || lasting,
    pointed: () => pointed,
    point: (key) => change({ pointed: key, lasting }, false),
    reach: (key) => change({ pointed: key, lasting }, true),
    last: (key) => change({ pointed, lasting: key }, true),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A chart's cursor. `lasting` is the mark that holds while none is pointed at. */
export function useCursor(lasting: string): Cursor {
  const [cursor] = useState(() => createCursor(lasting));
  useLayoutEffect(() => cursor.last(lasting), [cursor, lasting]);
  return cursor;
}

/** The cursor's mark; renders anew at each step, so only for what is little. */
export function useCursorKey(cursor: Cursor): string {
  return useSyncExternalStore(cursor.subscribe, cursor.get, cursor.get);
}

/** Calls back each time the cursor has come to rest: a pointer after a while, a key at once. */
export function useOnRest(cursor: Cursor, tell: () => void): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = cursor.subscribe((atOnce) => {
      clearTimeout(timer);
      if (atOnce) latest.current();
      else timer = setTimeout(() => latest.current(), REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cursor]);
}

/** The mark that the cursor rests on. */
export function useRestingKey(cursor: Cursor): string {
  const [key, setKey] = useState(cursor.get);
  useOnRest(cursor, () => setKey(cursor.get()));
  return key;
}

/**
 * Keeps `data-cursor` on all elements in `box` that carry the cursor's mark as their `data-mark`. An element may have the
 * attribute by itself, for the ringed mark; what is set here has a value of its own, so that only that is taken away.
 */
export function useCursorAttribute(box: RefObject<HTMLElement | null>, cursor: Cursor): void {
  // After every rendering, which may have brought new elements.
  useLayoutEffect(() => {
    const all = (selector: string) => box.current?.querySelectorAll(selector) ?? [];
    const show = (): void => {
      const key = cursor.get();
      for (const element of all('[data-cursor="here"]')) element.removeAttribute("data-cursor");
      if (key === "") return;
      for (const element of all(`[data-mark="${CSS.escape(key)}"]:not([data-cursor])`))
        element.setAttribute("data-cursor", "here");
    };
    show();
    return cursor.subscribe(show);
  });
}
