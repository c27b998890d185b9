import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import { GridLines } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import { Legend } from "#chart-parts/Legend.tsx";
import marks from "#chart-parts/marks.module.css";
import type { BarPart, GenerationLayout, PlacedPanel } from "./electricity.generation.layout.ts";
import styles from "./ElectricityView.module.css";

function swatch(part: BarPart, x: number, y: number) {
  return <rect className={styles.source} data-part={part} x={x - 6} y={y - 6} width={12} height={12} />;
}

/** A bar a year, sources stacked, net imports on top; one panel a country. */
export function ElectricityGenerationView({ layout, focus }: ViewProps<GenerationLayout>) {
  return (
    <>
      <Legend items={layout.legend} swatch={swatch} />
      {layout.panels.map((panel) => (
        <Panel key={panel.country} panel={panel} named={layout.panels.length > 1} focus={focus} />
      ))}
    </>
  );
}

/** A thin frame around the year that is pointed at. */
export function GenerationCursorView({ layout, cursor, focus }: CursorViewProps<GenerationLayout>) {
  return layout.panels
    .flatMap((panel) => panel.years)
    .filter((year) => year.key === cursor && year.key !== focus)
    .map((year) => <Around key={year.key} year={year} className={styles.pointed} />);
}

interface AroundProps {
  readonly year: PlacedPanel["years"][number];
  readonly className: string | undefined;
}

function Around({ year, className }: AroundProps) {
  return (
    <rect
      className={className}
      x={year.x - 3}
      y={year.top - 3}
      width={year.width + 6}
      height={year.bottom - year.top + 6}
      rx={2}
    />
  );
}

interface PanelProps {
  readonly panel: PlacedPanel;
  readonly named: boolean;
  readonly focus: string;
}

function Panel({ panel, named, focus }: PanelProps) {
  return (
    <g>
      <GridLines lines={panel.grid} x={panel.x} width={panel.width} />
      {panel.years.map((year) => (
        <g key={year.key}>
          {year.parts.map((part) => (
            <rect
              key={part.part}
              className={styles.source}
              data-part={part.part}
              x={year.x}
              y={part.y}
              width={year.width}
              height={part.height}
            />
          ))}
          {year.key === focus && <Around year={year} className={marks.ring} />}
        </g>
      ))}
      <line className={styles.base} x1={panel.x} x2={panel.x + panel.width} y1={panel.base} y2={panel.base} />
      {panel.ticks.map((tick) => (
        <Label key={tick.label} {...tick} text={tick.label} anchor="middle" className={styles.words} />
      ))}
      {named && <Label x={panel.x} y={panel.y + 18} text={panel.name} anchor="start" className={styles.strong} />}
      {panel.last !== undefined && <Label {...panel.last} anchor="end" className={styles.strong} />}
    </g>
  );
}
