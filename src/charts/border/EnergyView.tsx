import { MapProvider } from "react-simple-maps/core";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { ViewProps } from "#charts/chart.ts";
import type { EnergyLayout } from "./border.energy.layout.ts";
import { EnergySwatch } from "./EnergySwatch.tsx";
import { Cities, MapGroundView } from "./MapGroundView.tsx";
import { PlantMark } from "./PlantMark.tsx";
import styles from "./BorderView.module.css";

/** The map of gas and power: dashed lines, plants by capacity. */
export function EnergyView({ layout, focus, language, idPrefix }: ViewProps<EnergyLayout>) {
  const clip = `${idPrefix}-clip`;
  return (
    <MapProvider width={layout.width} height={layout.height} projection={layout.ground.projection}>
      <MapGroundView ground={layout.ground} idPrefix={idPrefix} />
      <g clipPath={`url(#${clip})`}>
        {layout.lines.map(({ key, path, line }) => (
          <path
            key={key}
            className={styles.course}
            data-kind={line.kind}
            data-mark={key}
            data-cursor={key === focus ? "" : undefined}
            d={path}
          />
        ))}
        {layout.plants.map((plant) => (
          <g key={plant.key}>
            <PlantMark
              x={plant.x}
              y={plant.y}
              radius={plant.radius}
              gas={plant.plant.iranianGas}
              certain={plant.certain}
              mark={plant.key}
            />
            {plant.key === focus && <circle className={marks.ring} cx={plant.x} cy={plant.y} r={plant.radius + 6} />}
          </g>
        ))}
      </g>
      <Cities cities={layout.cities} names={layout.cityNames} language={language} />
      {layout.lineNames.map((name) => (
        <Label
          key={name.key}
          x={name.x}
          y={name.y}
          text={name.text}
          anchor={name.anchor}
          className={
            layout.lines.find(({ key }) => key === name.key)?.line.kind === "gas" ? styles.gasName : styles.powerName
          }
        />
      ))}
      {layout.plantNames.map((name) => (
        <Label
          key={name.key}
          x={name.x}
          y={name.y}
          text={name.text}
          anchor={name.anchor}
          className={
            layout.plants.find(({ key }) => key === name.key)?.plant.iranianGas === "no-evidence"
              ? styles.softName
              : styles.name
          }
        />
      ))}
      {layout.unplacedTitle !== undefined && <Label {...layout.unplacedTitle} className={styles.legend} />}
      {layout.unplaced.map((plant) => (
        <g key={plant.key}>
          <PlantMark
            x={plant.x}
            y={plant.y}
            radius={plant.radius}
            gas={plant.plant.iranianGas}
            certain
            mark={plant.key}
          />
          {plant.key === focus && <circle className={marks.ring} cx={plant.x} cy={plant.y} r={plant.radius + 4} />}
          <Label x={plant.textX} y={plant.y + 4} text={plant.label} anchor={plant.anchor} className={styles.legend} />
        </g>
      ))}
      {layout.legend.entries.map((entry) => (
        <g key={entry.key}>
          <g transform={`translate(${entry.x},${entry.y})`}>
            <EnergySwatch layer={entry.key} />
          </g>
          <Label x={entry.textX} y={entry.textY} text={entry.label} anchor={entry.anchor} className={styles.legend} />
        </g>
      ))}
    </MapProvider>
  );
}
