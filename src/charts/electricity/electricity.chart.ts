import { defineChart } from "#charts/chart.ts";
import { decodeElectricity } from "./electricity.data.ts";
import { describeElectricity } from "./electricity.describe.ts";
import { electricityHeight, electricityLayout } from "./electricity.layout.ts";
import { electricityMessages } from "./electricity.messages.ts";
import { electricityModel } from "./electricity.model.ts";
import { electricityParams } from "./electricity.params.ts";
import { electricityViews } from "./electricity.views.ts";
import { ElectricityControls } from "./ElectricityControls.tsx";
import { ElectricityView } from "./ElectricityView.tsx";

/** How much of Iraq's power hangs on Iran. */
export const electricityChart = defineChart({
  id: "electricity",
  params: electricityParams,
  views: electricityViews,
  tables: (state) =>
    state.mode === "as-reported"
      ? ["share-estimates", "power-balance", "direct-power", "power-tied-to-iran"]
      : ["share-estimates", "computed-shares"],
  decode: decodeElectricity,
  model: electricityModel,
  describe: describeElectricity,
  height: electricityHeight,
  layout: electricityLayout,
  undatedReason: (state, { locale }) =>
    state.mode === "as-reported" ? electricityMessages[locale].reportedVintage : null,
  View: ElectricityView,
  Controls: ElectricityControls,
});
