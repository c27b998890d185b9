/** What keys, gestures and the list of marks do to the part of the map that shows. */
import type { Move } from "#charts/chart.ts";
import type { BorderLayout } from "./border.layout.ts";
import type { BorderModel } from "./border.model.ts";
import type { BorderState } from "./border.params.ts";
import { moved, panned, revealing, zoomed } from "./map-view.ts";
import { WHOLE, type MapView } from "./map-window.ts";

const SIDES = {
  "Shift+ArrowUp": "north",
  "Shift+ArrowDown": "south",
  "Shift+ArrowLeft": "west",
  "Shift+ArrowRight": "east",
} as const;

/** The map's own keys: `+`, `-`, `0`, and arrows held with Shift. The straightened border has none. */
export function onBorderKey(key: string, state: BorderState): MapView | undefined {
  if (state.mode === "unrolled") return undefined;
  if (key === "+" || key === "=") return zoomed(state, "in");
  if (key === "-" || key === "−") return zoomed(state, "out");
  if (key === "0") return WHOLE;
  const side = Object.entries(SIDES).find(([name]) => name === key)?.[1];
  return side === undefined ? undefined : panned(state, side);
}

/** Two fingers, ctrl-wheel or a dragging mouse on one of the maps that can be moved. */
export function onBorderMove({ mode, ground }: BorderLayout, state: BorderState, move: Move): MapView | undefined {
  return mode === "unrolled" ? undefined : moved(state, move, ground.box);
}

/** Brings a mark that a key or the list led to into the part that shows. */
export function revealMark(model: BorderModel, state: BorderState, key: string): MapView | undefined {
  if (model.mode === "crossings") {
    const gate = model.gates.find((one) => one.gate.id === key)?.gate;
    return gate === undefined ? undefined : revealing(state, gate);
  }
  if (model.mode === "gas-power") {
    const plant = model.placed.find((one) => one.plant.id === key)?.plant;
    const start = model.lines.find((line) => line.id === key)?.points[0];
    const { longitude = null, latitude = null } = plant ?? start ?? {};
    return longitude === null || latitude === null ? undefined : revealing(state, { longitude, latitude });
  }
  return undefined;
}
