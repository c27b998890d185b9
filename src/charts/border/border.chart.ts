import { defineChart } from "#charts/chart.ts";
import { borderTables, decodeBorder } from "./border.data.ts";
import { describeBorder } from "./border.describe.ts";
import { borderHeight, borderLayout } from "./border.layout.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModel } from "./border.model.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import { onBorderKey, onBorderMove, revealMark } from "./border.moves.ts";
import { borderParams } from "./border.params.ts";
import { borderViews } from "./border.views.ts";
import { BorderControls } from "./BorderControls.tsx";
import { BorderMarkIcon } from "./BorderMarkIcon.tsx";
import { BorderView } from "./BorderView.tsx";
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
    mode === "crossings"
      ? borderMessages[locale].listTitle
      : mode === "gas-power"
        ? borderModesMessages[locale].energy.listTitle
        : undefined,
  undatedReason: ({ mode }, { locale }) => {
    const modes = borderModesMessages[locale];
    return {
      crossings: borderMessages[locale].undated,
      "gas-power": modes.energy.undated,
      unrolled: modes.unrolled.undated,
      "how-long": modes.lengths.undated,
    }[mode];
  },
  View: BorderView,
  Controls: BorderControls,
  MarkIcon: BorderMarkIcon,
  Tools: MapTools,
});
