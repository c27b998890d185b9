import type { ViewProps } from "#charts/chart.ts";
import { ElectricityEstimatesView } from "./ElectricityEstimatesView.tsx";
import { ElectricityReportedView } from "./ElectricityReportedView.tsx";
import type { ElectricityLayout } from "./electricity.layout.ts";

/** The electricity chart's drawing. */
export function ElectricityView({ layout, ...props }: ViewProps<ElectricityLayout>) {
  return layout.mode === "as-reported" ? (
    <ElectricityReportedView layout={layout} {...props} />
  ) : (
    <ElectricityEstimatesView layout={layout} {...props} />
  );
}
