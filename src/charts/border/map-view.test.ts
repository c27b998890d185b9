import { describe, expect, it } from "vitest";
import { project, viewProjection } from "./border.projection.ts";
import { moved, panned, revealing, zoomed } from "./map-view.ts";
import { MIDDLE, VIEW_LIMITS, WHOLE } from "./map-window.ts";

const BOX = { x: 0, y: 0, width: 700, height: 600 };
const MEHRAN = { longitude: 46.0867, latitude: 33.11551 };

describe("zooming", () => {
  it("goes in and out by the same step and stops at the whole border and at eightfold", () => {
    expect(zoomed(zoomed(WHOLE, "in"), "out").zoom).toBeCloseTo(1);
    expect(zoomed(WHOLE, "out")).toEqual(WHOLE);
    let view = WHOLE;
    for (let step = 0; step < 20; step += 1) view = zoomed(view, "in");
    expect(view.zoom).toBe(VIEW_LIMITS.zoom.max);
  });

  it("comes back to the middle when it comes back to the whole border", () => {
    const south = panned(panned(zoomed(WHOLE, "in"), "south"), "east");
    expect(south.at.latitude).toBeLessThan(MIDDLE.latitude);
    expect(zoomed(zoomed(south, "out"), "out")).toEqual(WHOLE);
  });
});

describe(moved.name, () => {
  it("keeps what is under two fingers under them", () => {
    const start = { zoom: 2, at: MIDDLE };
    const from = { x: 380, y: 310 };
    const to = { x: 400, y: 290 };
    const held = viewProjection(BOX, start).invert?.([from.x, from.y]);
    const view = moved(start, { from, to, factor: 1.5 }, BOX);
    expect(view.zoom).toBe(3);
    const [longitude, latitude] = held ?? [0, 0];
    const now = project(viewProjection(BOX, view), { longitude, latitude });
    expect(now.x).toBeCloseTo(to.x, 3);
    expect(now.y).toBeCloseTo(to.y, 3);
  });

  it("does not move the whole border, and never leaves its edge", () => {
    expect(moved(WHOLE, { from: { x: 300, y: 300 }, to: { x: 500, y: 100 }, factor: 1 }, BOX)).toEqual(WHOLE);
    const far = moved({ zoom: 2, at: MIDDLE }, { from: { x: 0, y: 0 }, to: { x: 9000, y: 9000 }, factor: 1 }, BOX);
    expect(far.at.longitude).toBeGreaterThan(VIEW_LIMITS.at.west);
    expect(far.at.latitude).toBeLessThan(VIEW_LIMITS.at.north);
  });
});

describe(revealing.name, () => {
  it("moves only where a place is out of sight", () => {
    expect(revealing(WHOLE, MEHRAN)).toBeUndefined();
    expect(revealing({ zoom: 4, at: { longitude: 47.8, latitude: 31 } }, MEHRAN)).toEqual({ zoom: 4, at: MEHRAN });
  });
});
