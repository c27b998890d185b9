import { describe, expect, it } from "vitest";
import type { AnyChart } from "#charts/chart.ts";
import { electricityChart } from "#charts/electricity/electricity.chart.ts";
import { viewState } from "#charts/view-state.ts";
import { loadDataset } from "#data/load.build.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import { languageOf } from "#i18n/language.ts";
import { keptChart, workAhead } from "./work-ahead.ts";

const loaded: LoadedTables = { tables: loadDataset(), sources: new Map() };
const language = languageOf("en");
const state = viewState(electricityChart);

/** The chart, and the steps that were taken in it, in their order. */
function counted(): { readonly chart: AnyChart; readonly steps: string[] } {
  const steps: string[] = [];
  const chart: AnyChart = electricityChart;
  const counting =
    <Asked extends unknown[], Answer>(name: string, step: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      steps.push(name);
      return step(...asked);
    };
  return {
    chart: keptChart({
      ...chart,
      decode: counting("decode", chart.decode),
      model: counting("model", chart.model),
      describe: counting("describe", chart.describe),
      layout: counting("layout", chart.layout),
    }),
    steps,
  };
}

/** What the components of a frame ask for when they are first rendered. */
function render(chart: AnyChart, size: { readonly width: number; readonly height: number }): void {
  const model: unknown = chart.model(chart.decode(loaded.tables), state);
  chart.describe(model, state, language);
  chart.layout(model, state, { ...size }, language);
}

describe(workAhead, () => {
  it("leaves nothing to work out when the frame comes alive in the room that was measured", async () => {
    const { chart, steps } = counted();
    await workAhead(chart, loaded, state, { width: 640, height: 420 }, language);
    render(chart, { width: 640, height: 420 });
    expect(steps).toEqual(["decode", "model", "describe", "layout"]);
  });

  it("lets the browser do something else between the steps", async () => {
    const { chart, steps } = counted();
    const seen: string[][] = [];
    const timer = setInterval(() => seen.push([...steps]));
    await workAhead(chart, loaded, state, { width: 640, height: 420 }, language);
    clearInterval(timer);
    expect(seen).toContainEqual(["decode", "model"]);
    expect(seen).toContainEqual(["decode", "model", "describe"]);
  });

  it("places the marks anew in another room", async () => {
    const { chart, steps } = counted();
    await workAhead(chart, loaded, state, { width: 640, height: 420 }, language);
    render(chart, { width: 640, height: 300 });
    expect(steps).toEqual(["decode", "model", "describe", "layout", "layout"]);
  });
});
