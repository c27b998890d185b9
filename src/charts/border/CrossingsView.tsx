import type { ViewProps } from "#charts/chart.ts";
import { MapProvider } from "react-simple-maps/core";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { CrossingsLayout } from "./border.crossings.layout.ts";
import { GateMark } from "./GateMark.tsx";
import { Cities, MapGroundView, Names } from "./MapGroundView.tsx";
import styles from "./BorderView.module.css";

/** The map of the crossings: rings on the line, their sizes on request, names. */
export function CrossingsView({ layout, focus, language, idPrefix }: ViewProps<CrossingsLayout>) {
  return (
    <MapProvider width={layout.width} height={layout.height} projection={layout.ground.projection}>
      <MapGroundView ground={layout.ground} idPrefix={idPrefix} />
      {layout.gates.map(
        (gate) =>
          gate.sizeRadius > 0 && (
            <circle key={gate.key} className={styles.size} cx={gate.x} cy={gate.y} r={gate.sizeRadius} />
          ),
      )}
      <Cities cities={layout.cities} names={layout.cityNames} language={language} />
      {layout.gates.map((gate) => (
        <g key={gate.key}>
          {gate.rim > 0 && <circle className={styles.rim} cx={gate.x} cy={gate.y} r={gate.rim} />}
          <GateMark x={gate.x} y={gate.y} radius={gate.radius} passage={gate.passage} mark={gate.key} />
          {gate.key === focus && (
            <circle
              className={marks.ring}
              cx={gate.x}
              cy={gate.y}
              r={Math.max(gate.radius + 5, gate.rim + 3, gate.sizeRadius + 2)}
            />
          )}
        </g>
      ))}
      <Names names={layout.names} className={styles.gateName} language={language} />
      {layout.legend.entries.map((entry) => (
        <g key={entry.key}>
          {entry.key === "rim" && <circle className={styles.rim} cx={entry.x} cy={entry.y} r={7} />}
          {entry.key === "size" && <circle className={styles.size} cx={entry.x} cy={entry.y} r={8} />}
          {entry.key !== "rim" && entry.key !== "size" && (
            <GateMark x={entry.x} y={entry.y} radius={6} passage={entry.key} />
          )}
          <Label x={entry.textX} y={entry.textY} text={entry.label} anchor={entry.anchor} className={styles.legend} />
        </g>
      ))}
    </MapProvider>
  );
}
