import { defineChart } from "#charts/chart.ts";
import { decodeBorder } from "./border.data.ts";
import { describeBorder } from "./border.describe.ts";
import { borderHeight, borderLayout } from "./border.layout.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModel } from "./border.model.ts";
import { borderParams } from "./border.params.ts";
import { borderViews } from "./border.views.ts";
import { BorderControls } from "./BorderControls.tsx";
import { BorderView } from "./BorderView.tsx";

/** The border between Iran and Iraq and its crossings. */
export const borderChart = defineChart({
  id: "border",
  params: borderParams,
  views: borderViews,
  tables: () => ["gates", "gate-states", "gate-reports", "cities", "geometry"],
  decode: decodeBorder,
  model: borderModel,
  describe: describeBorder,
  height: borderHeight,
  layout: borderLayout,
  undatedReason: (_state, { locale }) => borderMessages[locale].undated,
  View: BorderView,
  Controls: BorderControls,
});
