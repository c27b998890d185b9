import * as Plot from "@observablehq/plot";
import { BAR_COLOUR, barsOfPage, chartPlace, GOAL, GOAL_COLOUR } from "./bars.ts";

const bars = barsOfPage().filter((bar) => bar.value !== null);
const place = chartPlace();
place.append(
  Plot.plot({
    width: place.clientWidth,
    height: place.clientHeight,
    x: { type: "band" },
    marks: [
      Plot.barY(bars, { x: "year", y: "value", fill: BAR_COLOUR, tip: true }),
      Plot.ruleY([GOAL], { stroke: GOAL_COLOUR }),
    ],
  }),
);
