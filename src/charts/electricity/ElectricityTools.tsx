import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { ElectricityEstimatesControls } from "./ElectricityEstimatesControls.tsx";
import { ElectricityGasControls } from "./ElectricityGasControls.tsx";
import { ElectricitySupplyControls } from "./ElectricitySupplyControls.tsx";

/** Right under the drawing: what it leaves out, or how much gas is lost. */
export function ElectricityTools(props: ControlsProps<ElectricityState, ElectricityModel>) {
  const { mode } = props.state;
  if (mode === "as-reported" || mode === "generation") return null;
  return (
    <Controls>
      {mode === "estimates" && <ElectricityEstimatesControls {...props} />}
      {mode === "supply" && <ElectricitySupplyControls {...props} />}
      {mode === "if-gas-stops" && <ElectricityGasControls {...props} />}
    </Controls>
  );
}
