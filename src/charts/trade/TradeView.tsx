import type { ViewProps } from "#charts/chart.ts";
import { TradeBothWaysView } from "./TradeBothWaysView.tsx";
import { TradeCrossingsView } from "./TradeCrossingsView.tsx";
import { TradeExportsView } from "./TradeExportsView.tsx";
import { TradeNeededView } from "./TradeNeededView.tsx";
import { TradePromiseView } from "./TradePromiseView.tsx";
import { TradeSuppliersView } from "./TradeSuppliersView.tsx";
import type { TradeLayout } from "./trade.layout.ts";

/** The trade chart's drawing. */
export function TradeView({ layout, ...props }: ViewProps<TradeLayout>) {
  switch (layout.mode) {
    case "exports":
      return <TradeExportsView layout={layout} {...props} />;
    case "promise":
      return <TradePromiseView layout={layout} {...props} />;
    case "both-ways":
      return <TradeBothWaysView layout={layout} {...props} />;
    case "crossings":
      return <TradeCrossingsView layout={layout} {...props} />;
    case "suppliers":
      return <TradeSuppliersView layout={layout} {...props} />;
    case "needed":
      return <TradeNeededView layout={layout} {...props} />;
  }
}
