import { defineChart } from "#charts/chart.ts";
import type { TableName } from "#data/tables.ts";
import { decodeElectricity } from "./electricity.data.ts";
import { describeElectricity } from "./electricity.describe.ts";
import { electricityHeight, electricityLayout } from "./electricity.layout.ts";
import { electricityModel } from "./electricity.model.ts";
import { electricityParams, type ElectricityMode } from "./electricity.params.ts";
import { electricityReportedMessages } from "./electricity.reported.messages.ts";
import { readByReported } from "./electricity.reported.model.ts";
import { electricityViews } from "./electricity.views.ts";
import { ElectricityControls } from "./ElectricityControls.tsx";
import { ElectricityTools } from "./ElectricityTools.tsx";
import { ElectricityCursorView, ElectricityView } from "./ElectricityView.tsx";

/** Tables that each mode shows. */
const TABLES: Readonly<Record<ElectricityMode, readonly TableName[]>> = {
  "as-reported": ["share-estimates", "power-balance", "direct-power", "power-tied-to-iran", "computed-shares"],
  estimates: ["share-estimates", "computed-shares"],
  generation: ["generation"],
  "if-gas-stops": ["conversions", "supply-cuts", "power-balance"],
  supply: ["power-balance", "generation"],
};

/** How much of Iraq's power hangs on Iran. */
export const electricityChart = defineChart({
  id: "electricity",
  params: electricityParams,
  views: electricityViews,
  tables: (state) => TABLES[state.mode],
  reads: {
    "share-estimates": readByReported,
    "power-balance": readByReported,
    "direct-power": readByReported,
    "power-tied-to-iran": readByReported,
    "computed-shares": readByReported,
  },
  decode: decodeElectricity,
  model: electricityModel,
  describe: describeElectricity,
  height: electricityHeight,
  layout: electricityLayout,
  undatedReason: (state, { locale }) =>
    state.mode === "as-reported" ? electricityReportedMessages[locale].vintage : null,
  View: ElectricityView,
  CursorView: ElectricityCursorView,
  Controls: ElectricityControls,
  Tools: ElectricityTools,
});
