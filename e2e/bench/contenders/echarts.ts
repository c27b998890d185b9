import { BarChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { BAR_COLOUR, barsOfPage, chartPlace, GOAL, GOAL_COLOUR } from "./bars.ts";

use([BarChart, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const bars = barsOfPage();
init(chartPlace()).setOption({
  animation: false,
  tooltip: { trigger: "axis" },
  xAxis: { type: "category", data: bars.map((bar) => bar.year) },
  yAxis: { type: "value", max: GOAL },
  series: [
    {
      type: "bar",
      data: bars.map((bar) => bar.value),
      itemStyle: { color: BAR_COLOUR },
      markLine: { data: [{ yAxis: GOAL }], lineStyle: { color: GOAL_COLOUR } },
    },
  ],
});
