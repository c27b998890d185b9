import type { MarkIconProps } from "#charts/chart.ts";
import type { BorderModel } from "./border.model.ts";
import { EnergySwatch } from "./EnergySwatch.tsx";
import { GateMark } from "./GateMark.tsx";

/** A crossing, line or plant as the map draws it. */
export function BorderMarkIcon({ model, markKey }: MarkIconProps<BorderModel>) {
  if (model.mode === "crossings") {
    const gate = model.gates.find((one) => one.gate.id === markKey);
    return gate === undefined ? null : <GateMark x={0} y={0} radius={6.5} passage={gate.passage} />;
  }
  if (model.mode === "gas-power") {
    const line = model.lines.find((one) => one.id === markKey);
    const plant = [...model.placed, ...model.unplaced].find((one) => one.plant.id === markKey);
    const layer = line?.kind ?? plant?.plant.iranianGas;
    return layer === undefined ? null : <EnergySwatch layer={layer} />;
  }
  return null;
}
