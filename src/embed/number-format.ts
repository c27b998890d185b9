/** In the place of d3-format in frames: charts write numbers by their language's own formats, never by a scale's. */

function refuse(): never {
  throw new Error("a frame's scales format no numbers");
}

export const format = refuse;
export const formatPrefix = refuse;
export const formatSpecifier = refuse;
export const precisionFixed = refuse;
export const precisionPrefix = refuse;
export const precisionRound = refuse;
