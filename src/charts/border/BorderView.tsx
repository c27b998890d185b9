import { MapProvider, Marker } from "react-simple-maps/core";
import type { ViewProps } from "#charts/chart.ts";
import { Label } from "#chart-parts/Label.tsx";
import type { BorderLayout } from "./border.layout.ts";
import { GateMark } from "./GateMark.tsx";
import { Land } from "./Land.tsx";
import styles from "./BorderView.module.css";

/** The map: land, line, crossings as rings, names. */
export function BorderView({ layout, cursor, focus, idPrefix }: ViewProps<BorderLayout>) {
  const clip = `${idPrefix}-clip`;
  return (
    <MapProvider width={layout.width} height={layout.height} projection={layout.projection}>
      <clipPath id={clip}>
        <rect width={layout.width} height={layout.height} rx={4} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={styles.sea} width={layout.width} height={layout.height} />
        <Land land={layout.land} />
      </g>
      {layout.areas.map((area) => (
        <text
          key={area.key}
          className={styles.area}
          data-area={area.key}
          x={area.x}
          y={area.y}
          textAnchor={area.anchor}
        >
          {area.text}
        </text>
      ))}
      {layout.cities.map((city) => (
        <Marker key={city.key} coordinates={city.coordinates} tabIndex={-1}>
          <circle className={styles.city} r={2} />
        </Marker>
      ))}
      {layout.cityNames.map((name) => (
        <Label
          key={name.text}
          x={name.x}
          y={name.y}
          text={name.text}
          anchor={name.anchor}
          className={styles.cityName}
        />
      ))}
      {layout.gates.map((gate) => (
        <g key={gate.key}>
          {gate.vague && <circle className={styles.vague} cx={gate.x} cy={gate.y} r={gate.radius + 5} />}
          <GateMark x={gate.x} y={gate.y} radius={gate.radius} passage={gate.passage} pointed={gate.key === cursor} />
          {gate.key === focus && <circle className={styles.ring} cx={gate.x} cy={gate.y} r={gate.radius + 8} />}
        </g>
      ))}
      {layout.names.map((name) => (
        <Label
          key={name.text}
          x={name.x}
          y={name.y}
          text={name.text}
          anchor={name.anchor}
          className={styles.gateName}
        />
      ))}
      {layout.legend.map((entry) => (
        <g key={entry.passage}>
          <GateMark x={entry.x} y={entry.y} radius={6} passage={entry.passage} pointed={false} />
          <Label x={entry.x + 14} y={entry.y + 4.5} text={entry.label} anchor="start" className={styles.legend} />
        </g>
      ))}
      <path
        className={styles.scaleBar}
        d={`M${layout.scaleBar.x},${layout.scaleBar.y - 5}v5h${layout.scaleBar.width}v-5`}
      />
      <Label
        x={layout.scaleBar.x + layout.scaleBar.width + 8}
        y={layout.scaleBar.y + 1}
        text={layout.scaleBar.label}
        anchor="start"
        className={styles.legend}
      />
    </MapProvider>
  );
}
