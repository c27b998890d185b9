import type { ViewProps } from "#charts/chart.ts";
import { TradeExportsView } from "./TradeExportsView.tsx";
import { TradePromiseView } from "./TradePromiseView.tsx";
import type { TradeLayout } from "./trade.layout.ts";

/** The trade chart's drawing. */
export function TradeView({ layout, ...props }: ViewProps<TradeLayout>) {
  return layout.mode === "exports" ? (
    <TradeExportsView layout={layout} {...props} />
  ) : (
    <TradePromiseView layout={layout} {...props} />
  );
}
