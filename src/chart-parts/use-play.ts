import { useEffect, useRef, useState } from "react";

/** Milliseconds between two steps, with and without motion. */
const STEP = 90;
const CALM_STEP = 1800;

/** Something that plays by steps until it ends or is stopped. */
export interface Playing {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Plays by calling `advance` again and again; it answers false at the end. Where the reader asked for less motion the
 * steps are slow, and `calm` says so, so that they can be few.
 */
export function usePlay(advance: (calm: boolean) => boolean): Playing {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(advance);
  latest.current = advance;
  useEffect(() => {
    if (!playing) return undefined;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setInterval(
      () => {
        if (!latest.current(calm)) setPlaying(false);
      },
      calm ? CALM_STEP : STEP,
    );
    return () => clearInterval(timer);
  }, [playing]);
  return { playing, toggle: () => setPlaying((now) => !now), stop: () => setPlaying(false) };
}
