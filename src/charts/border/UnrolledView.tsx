import { MapProvider } from "react-simple-maps/core";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import type { UnrolledBar, UnrolledLayout } from "./border.unrolled.layout.ts";
import { MapGroundView } from "./MapGroundView.tsx";
import styles from "./BorderView.module.css";

/** The straightened border beside the map: each crossing at its kilometre, joined to its place. */
export function UnrolledView({ layout, focus, language, idPrefix }: ViewProps<UnrolledLayout>) {
  const { axis, rows, textX } = layout;
  return (
    <MapProvider width={layout.width} height={layout.height} projection={layout.ground.projection}>
      <MapGroundView ground={layout.ground} idPrefix={idPrefix} />
      {rows.map((row) => (
        <path
          key={row.key}
          className={styles.join}
          data-mark={row.key}
          data-cursor={row.key === focus ? "" : undefined}
          d={`M${row.onMap.x.toFixed(1)},${row.onMap.y.toFixed(1)}L${axis.x},${row.axisY.toFixed(1)}`}
        />
      ))}
      <line className={styles.strongLine} x1={axis.x} x2={axis.x} y1={axis.top} y2={axis.bottom} />
      {layout.ticks.map((y) => (
        <line key={y} className={styles.thinLine} x1={axis.x - 4} x2={axis.x + 4} y1={y} y2={y} />
      ))}
      {layout.ends.map((end) => (
        <Label key={end.text} x={axis.x - 6} y={end.y} text={end.text} anchor="start" className={styles.legend} />
      ))}
      {layout.headings.map((heading) => (
        <Label key={heading.text} {...heading} y={14} className={styles.heading} />
      ))}
      {rows.map((row) => {
        return (
          <g key={row.key}>
            {row.key === focus && (
              <rect
                className={marks.ring}
                x={textX - 6}
                y={row.y - layout.ring.above}
                width={layout.width - textX + 4}
                height={layout.ring.height}
                rx={3}
              />
            )}
            <path
              className={styles.join}
              data-mark={row.key}
              data-cursor={row.key === focus ? "" : undefined}
              d={`M${axis.x},${row.axisY.toFixed(1)}L${textX - 8},${(row.y - 5).toFixed(1)}`}
            />
            <circle className={styles.dot} cx={row.onMap.x} cy={row.onMap.y} r={3.5} />
            {row.key === focus && <circle className={marks.ring} cx={row.onMap.x} cy={row.onMap.y} r={9} />}
            <circle className={styles.gate} data-mark={row.key} cx={axis.x} cy={row.axisY} r={5} />
            <g lang={row.name.lang === language.locale ? undefined : row.name.lang} className={styles.placeName}>
              <Label x={textX} y={row.y} text={row.name.text} anchor="start" className={styles.gateName} />
            </g>
            <Label
              x={row.name.kilometreX}
              y={row.y}
              text={row.name.kilometre}
              anchor="start"
              className={styles.legend}
            />
            <Bar bar={row.tradeBar} kind="trade" />
            <Bar bar={row.pilgrimsBar} kind="pilgrims" />
          </g>
        );
      })}
    </MapProvider>
  );
}

/** A ring around the place of the crossing that is pointed at. */
export function UnrolledCursorView({ layout, cursor, focus }: CursorViewProps<UnrolledLayout>) {
  const row = layout.rows.find(({ key }) => key === cursor && key !== focus);
  return row && <circle className={marks.ring} cx={row.onMap.x} cy={row.onMap.y} r={9} />;
}

function Bar({ bar, kind }: { readonly bar: UnrolledBar; readonly kind: "trade" | "pilgrims" }) {
  return (
    <>
      {bar.width > 0 && (
        <rect className={styles.bar} data-kind={kind} x={bar.x} y={bar.y} width={bar.width} height={9} />
      )}
      <Label
        x={bar.textX}
        y={bar.textY}
        text={bar.text}
        anchor="start"
        className={bar.width > 0 ? styles.name : styles.missing}
      />
    </>
  );
}
