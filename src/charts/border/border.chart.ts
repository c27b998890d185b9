import { defineChart } from "#charts/chart.ts";
import { borderTables, decodeBorder } from "./border.data.ts";
import { describeBorder } from "./border.describe.ts";
import { borderHeight, borderLayout } from "./border.layout.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModel } from "./border.model.ts";
import { onBorderKey, onBorderMove, revealMark } from "./border.moves.ts";
import { borderParams } from "./border.params.ts";
import { borderViews } from "./border.views.ts";
import { BorderControls } from "./BorderControls.tsx";
import { BorderMarkIcon } from "./BorderMarkIcon.tsx";
import { BorderCursorView, BorderView } from "./BorderView.tsx";
import { readByCrossings } from "./gate-sizes.ts";
import { MapTools } from "./MapTools.tsx";

/** The border between Iran and Iraq: its crossings, what crosses it, where they lie along it, and its length. */
export const borderChart = defineChart({
  id: "border",
  params: borderParams,
  views: borderViews,
  tables: ({ mode }) => borderTables(mode),
  reads: { "crossing-trade": readByCrossings },
  decode: decodeBorder,
  model: borderModel,
  describe: describeBorder,
  height: borderHeight,
  layout: borderLayout,
  onKey: onBorderKey,
  keysHelp: ({ mode }, { locale }) => (mode === "unrolled" ? "" : borderMessages[locale].keys),
  onMove: onBorderMove,
  reveal: revealMark,
  listTitle: ({ mode }, { locale }) =>
    mode === "crossings" || mode === "gas-power" ? borderMessages[locale].listTitle[mode] : undefined,
  undatedReason: ({ mode }, { locale }) => borderMessages[locale].undated[mode],
  View: BorderView,
  CursorView: BorderCursorView,
  Controls: BorderControls,
  MarkIcon: BorderMarkIcon,
  Tools: MapTools,
});
