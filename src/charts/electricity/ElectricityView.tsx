import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import { ElectricityEstimatesView } from "./ElectricityEstimatesView.tsx";
import { ElectricityGasView } from "./ElectricityGasView.tsx";
import { ElectricityGenerationView, GenerationCursorView } from "./ElectricityGenerationView.tsx";
import { ElectricityReportedView } from "./ElectricityReportedView.tsx";
import { ElectricitySupplyView } from "./ElectricitySupplyView.tsx";
import type { ElectricityLayout } from "./electricity.layout.ts";

/** The electricity chart's drawing. */
export function ElectricityView({ layout, ...props }: ViewProps<ElectricityLayout>) {
  switch (layout.mode) {
    case "as-reported":
      return <ElectricityReportedView layout={layout} {...props} />;
    case "estimates":
      return <ElectricityEstimatesView layout={layout} {...props} />;
    case "generation":
      return <ElectricityGenerationView layout={layout} {...props} />;
    case "if-gas-stops":
      return <ElectricityGasView layout={layout} {...props} />;
    case "supply":
      return <ElectricitySupplyView layout={layout} {...props} />;
  }
}

/** What it draws for the pointed mark alone. */
export function ElectricityCursorView({ layout, ...props }: CursorViewProps<ElectricityLayout>) {
  return layout.mode === "generation" && <GenerationCursorView layout={layout} {...props} />;
}
