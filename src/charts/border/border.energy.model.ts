/** Gas and power across the border: schematic lines, and Iraq's thermal plants by their tie to Iranian gas. */
import type { EnergyLineRow } from "#data/border/energy-lines.table.ts";
import type { PlantRow } from "#data/border/plants.table.ts";
import type { BorderData, BorderGeometry } from "./border.data.ts";
import type { BorderState } from "./border.params.ts";

export interface EnergyPlant {
  readonly plant: PlantRow;
  /** Whether its point is the plant's own, as published; else it must look doubtful. */
  readonly certain: boolean;
}

export interface EnergyModel {
  readonly mode: "gas-power";
  readonly lines: readonly EnergyLineRow[];
  /** Shown plants with a point on the map, largest first within each kind. */
  readonly placed: readonly EnergyPlant[];
  /** Shown plants whose place is not published. */
  readonly unplaced: readonly EnergyPlant[];
  /** All plants and lines of the tables by kind, shown or not. */
  readonly count: Readonly<Record<PlantRow["iranianGas"] | EnergyLineRow["kind"], number>>;
  readonly cities: BorderData["cities"];
  readonly geometry: BorderGeometry;
}

/** How the table says that a point is the data set's own, without reservation. */
const OWN_POINT = "published by the World Resources Institute";

const KINDS = ["documented", "planned", "no-evidence"] as const;

export function energyModel(data: BorderData, state: BorderState): EnergyModel {
  const plants = data.plants
    .filter((plant) => state.layers.includes(plant.iranianGas))
    .map((plant): EnergyPlant => ({ plant, certain: plant.position === OWN_POINT && plant.positionConflict === null }))
    .toSorted(
      (a, b) =>
        KINDS.indexOf(a.plant.iranianGas) - KINDS.indexOf(b.plant.iranianGas) || b.plant.megawatts - a.plant.megawatts,
    );
  const hasPoint = ({ plant }: EnergyPlant): boolean => plant.longitude !== null && plant.latitude !== null;
  const count = { documented: 0, planned: 0, "no-evidence": 0, gas: 0, power: 0 };
  for (const { iranianGas } of data.plants) count[iranianGas] += 1;
  for (const { kind } of data.lines) count[kind] += 1;
  return {
    mode: "gas-power",
    lines: data.lines.filter((line) => state.layers.includes(line.kind)),
    placed: plants.filter(hasPoint),
    unplaced: plants.filter((plant) => !hasPoint(plant)),
    count,
    cities: data.cities,
    geometry: data.geometry,
  };
}
