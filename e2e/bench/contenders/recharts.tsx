import { createRoot } from "react-dom/client";
import { Bar, CartesianGrid, ComposedChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { BAR_COLOUR, barsOfPage, chartPlace, GOAL, GOAL_COLOUR } from "./bars.ts";

const place = chartPlace();
createRoot(place).render(
  <ComposedChart width={place.clientWidth} height={place.clientHeight} data={barsOfPage()}>
    <CartesianGrid vertical={false} />
    <XAxis dataKey="year" />
    <YAxis domain={[0, GOAL]} />
    <Tooltip />
    <Bar dataKey="value" fill={BAR_COLOUR} isAnimationActive={false} />
    <ReferenceLine y={GOAL} stroke={GOAL_COLOUR} />
  </ComposedChart>,
);
