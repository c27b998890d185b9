import embed from "vega-embed";
import { BAR_COLOUR, barsOfPage, chartPlace, GOAL, GOAL_COLOUR } from "./bars.ts";

const place = chartPlace();
await embed(
  place,
  {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: place.clientWidth - 60,
    height: place.clientHeight - 60,
    data: { values: barsOfPage() },
    layer: [
      {
        mark: { type: "bar", color: BAR_COLOUR, tooltip: true },
        encoding: { x: { field: "year", type: "ordinal" }, y: { field: "value", type: "quantitative" } },
      },
      { mark: { type: "rule", color: GOAL_COLOUR }, encoding: { y: { datum: GOAL } } },
    ],
  },
  { actions: false },
);
