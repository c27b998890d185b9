/** Which part of the earth the map shows, and how near it may be looked at; apart from the projection, which weighs more. */
import type { Place } from "#url/params.ts";

/** The part of the map that shows. */
export interface MapView {
  /** How many times as large as the whole border's view. */
  readonly zoom: number;
  /** What stands in the middle. */
  readonly at: Place;
}

/** West, south, east and north of what has to be seen, in degrees: the border with room for names at its sides. */
export const WINDOW = { west: 43.6, south: 29.2, east: 49.4, north: 37.5 } as const;

/** The middle of the window. */
export const MIDDLE: Place = { longitude: 46.5, latitude: 33.35 };

/** Limits of a view. Beyond eightfold the coarse line has nothing more to show. */
export const VIEW_LIMITS = { zoom: { min: 1, max: 8 }, at: WINDOW } as const;

/** The whole border. */
export const WHOLE: MapView = { zoom: VIEW_LIMITS.zoom.min, at: MIDDLE };
