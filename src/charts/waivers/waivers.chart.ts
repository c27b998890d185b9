import { defineChart } from "#charts/chart.ts";
import { decodeWaivers } from "./waivers.data.ts";
import { describeWaivers } from "./waivers.describe.ts";
import { waiversHeight, waiversLayout } from "./waivers.layout.ts";
import { waiversModel } from "./waivers.model.ts";
import { waiversParams } from "./waivers.params.ts";
import { waiversViews } from "./waivers.views.ts";
import { WaiversControls } from "./WaiversControls.tsx";
import { WaiversTools } from "./WaiversTools.tsx";
import { WaiversCursorView, WaiversView } from "./WaiversView.tsx";

/** United States waivers for Iraq's purchases from Iran: how long at a time. */
export const waiversChart = defineChart({
  id: "waivers",
  params: waiversParams,
  views: waiversViews,
  tables: () => ["waivers", "waivers-after"],
  decode: decodeWaivers,
  model: waiversModel,
  describe: describeWaivers,
  height: waiversHeight,
  layout: waiversLayout,
  View: WaiversView,
  CursorView: WaiversCursorView,
  Controls: WaiversControls,
  Tools: WaiversTools,
});
