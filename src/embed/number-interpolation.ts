/**
 * In the place of d3-interpolate in frames: charts there scale numbers only, and what reads colours and transforms
 * would weigh more than a chart's own code.
 */

/** A number between `from` and `to`, by a fraction. */
export function interpolateNumber(from: number, to: number): (fraction: number) => number {
  return (fraction) => from * (1 - fraction) + to * fraction;
}

/** What d3-scale takes as its general interpolator. */
export const interpolate = interpolateNumber;

/** A whole number between `from` and `to`, by a fraction. */
export function interpolateRound(from: number, to: number): (fraction: number) => number {
  return (fraction) => Math.round(from * (1 - fraction) + to * fraction);
}

/** Scales of colour in several pieces: no frame has one. */
export function piecewise(): never {
  throw new Error("a frame's scales are of one piece");
}
