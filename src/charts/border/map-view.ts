/** Zooming and panning as arithmetic on a view: no browser, no pixels but those of a gesture. */
import type { Move } from "#charts/chart.ts";
import type { Place } from "#url/params.ts";
import { borderProjection, project, viewProjection, type Box } from "./border.projection.ts";
import { MIDDLE, VIEW_LIMITS, type MapView } from "./map-window.ts";

/** What one press of a zoom button or key does. */
const ZOOM_STEP = 1.6;

/** Part of the view that one press of a pan button or key moves by. */
const PAN_STEP = 0.25;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** A legal view: within the limits of zoom, and never further out than the edge of the whole border's view. */
function legal(zoom: number, at: Place): MapView {
  const near = clamp(zoom, VIEW_LIMITS.zoom.min, VIEW_LIMITS.zoom.max);
  const { west, east, south, north } = VIEW_LIMITS.at;
  const reach = 1 - 1 / near;
  const [wide, tall] = [((east - west) / 2) * reach, ((north - south) / 2) * reach];
  return {
    zoom: near,
    at: {
      longitude: clamp(at.longitude, MIDDLE.longitude - wide, MIDDLE.longitude + wide),
      latitude: clamp(at.latitude, MIDDLE.latitude - tall, MIDDLE.latitude + tall),
    },
  };
}

/** One step nearer or further, around the middle. */
export function zoomed({ zoom, at }: MapView, direction: "in" | "out"): MapView {
  return legal(direction === "in" ? zoom * ZOOM_STEP : zoom / ZOOM_STEP, at);
}

/** One step to a side: what lies there comes into view. */
export function panned({ zoom, at }: MapView, side: "north" | "south" | "east" | "west"): MapView {
  const { west, east, south, north } = VIEW_LIMITS.at;
  const [across, along] = [((east - west) / zoom) * PAN_STEP, ((north - south) / zoom) * PAN_STEP];
  return legal(zoom, {
    longitude: at.longitude + (side === "east" ? across : side === "west" ? -across : 0),
    latitude: at.latitude + (side === "north" ? along : side === "south" ? -along : 0),
  });
}

/** The view after a gesture: what was at `from` is at `to`, as far as the limits allow. */
export function moved(view: MapView, { from, to, factor }: Move, box: Box): MapView {
  const held = viewProjection(box, view).invert?.([from.x, from.y]);
  if (held == null) return view;
  const zoom = clamp(view.zoom * factor, VIEW_LIMITS.zoom.min, VIEW_LIMITS.zoom.max);
  const whole = borderProjection(box);
  const middle = project(whole, MIDDLE);
  const place = project(whole, { longitude: held[0], latitude: held[1] });
  const at = whole.invert?.([place.x - (to.x - middle.x) / zoom, place.y - (to.y - middle.y) / zoom]);
  return at == null ? view : legal(zoom, { longitude: at[0], latitude: at[1] });
}

/** The view that brings a place to where it can be seen well; undefined when it is there already. */
export function revealing({ zoom, at }: MapView, place: Place): MapView | undefined {
  const { west, east, south, north } = VIEW_LIMITS.at;
  // Nearly half the window each way: the map may be wider than the window, never narrower.
  const [across, along] = [((east - west) / zoom) * 0.4, ((north - south) / zoom) * 0.4];
  const seen = Math.abs(place.longitude - at.longitude) <= across && Math.abs(place.latitude - at.latitude) <= along;
  return seen ? undefined : legal(zoom, place);
}
