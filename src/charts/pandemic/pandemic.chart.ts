import { defineChart } from "#charts/chart.ts";
import { decodePandemic, readByPandemic } from "./pandemic.data.ts";
import { describePandemic } from "./pandemic.describe.ts";
import { pandemicHeight, pandemicLayout } from "./pandemic.layout.ts";
import { pandemicMessages } from "./pandemic.messages.ts";
import { pandemicModel } from "./pandemic.model.ts";
import { pandemicParams } from "./pandemic.params.ts";
import { pandemicViews } from "./pandemic.views.ts";
import { PandemicControls, PandemicTools } from "./PandemicControls.tsx";
import { PandemicCursorView, PandemicView } from "./PandemicView.tsx";

/** Weekly new cases of both countries beside the border's closures and reopenings. */
export const pandemicChart = defineChart({
  id: "pandemic",
  params: pandemicParams,
  views: pandemicViews,
  tables: (state) => [
    "pandemic-weeks",
    "border-timeline",
    "exports",
    ...(state.unit === "per-million" ? (["population"] as const) : []),
  ],
  reads: { exports: readByPandemic },
  decode: decodePandemic,
  model: pandemicModel,
  describe: describePandemic,
  height: pandemicHeight,
  layout: pandemicLayout,
  undatedReason: (_state, { locale }) => pandemicMessages[locale].undated,
  View: PandemicView,
  CursorView: PandemicCursorView,
  Controls: PandemicControls,
  Tools: PandemicTools,
});
