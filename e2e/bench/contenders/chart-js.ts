import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { BAR_COLOUR, barsOfPage, chartPlace, GOAL, GOAL_COLOUR } from "./bars.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const bars = barsOfPage();
const canvas = document.createElement("canvas");
chartPlace().append(canvas);
const chart = new Chart(canvas, {
  type: "bar",
  data: {
    labels: bars.map((bar) => bar.year),
    datasets: [
      { type: "bar", label: "Exports", data: bars.map((bar) => bar.value), backgroundColor: BAR_COLOUR },
      { type: "line", label: "Goal", data: bars.map(() => GOAL), borderColor: GOAL_COLOUR, pointRadius: 0 },
    ],
  },
  options: { animation: false, maintainAspectRatio: false },
});
chart.update();
