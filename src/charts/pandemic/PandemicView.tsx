import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import type { BorderEffect } from "#data/border/border-timeline.table.ts";
import type { Country } from "./pandemic.data.ts";
import type { PandemicLayout } from "./pandemic.layout.ts";
import { COUNTRIES } from "./pandemic.model.ts";
import styles from "./PandemicView.module.css";

/** Two panels of weekly bars, the border's records between them. */
export function PandemicView({ layout, focus }: ViewProps<PandemicLayout>) {
  const { plot, lane } = layout;
  return (
    <>
      {layout.bands
        .filter((band) => band.kind === "closing")
        .map((band) => (
          <rect
            key={band.x}
            className={styles.shade}
            x={band.x}
            y={plot.top}
            width={band.width}
            height={plot.bottom - plot.top}
          />
        ))}
      <GridLines lines={layout.grid} width={layout.width} />
      {COUNTRIES.map((country) => (
        <g key={country} className={styles.bars} data-country={country}>
          <path d={barsOf(layout.weeks, country)} />
          <path
            className={styles.strongBar}
            d={barsOf(
              layout.weeks.filter((week) => week.report),
              country,
            )}
          />
        </g>
      ))}
      {layout.panels.map((panel) => (
        <line key={panel.country} className={styles.base} x1={0} x2={layout.width} y1={panel.base} y2={panel.base} />
      ))}
      {/* Leaves out the line of the key, whose words it would strike through. */}
      <path
        className={styles.report}
        d={`M${layout.report},4V${layout.panels[0]?.base ?? 4}M${layout.report},${lane.top}V${plot.bottom}`}
      />
      {layout.bands.map((band) => (
        <rect
          key={`${band.kind} ${band.x}`}
          className={styles.band}
          data-kind={band.kind}
          x={band.x}
          y={lane.top}
          width={band.width}
          height={lane.bottom - lane.top}
        />
      ))}
      {layout.records.map((record) => (
        <g
          key={record.key}
          className={styles.record}
          data-effect={record.effect}
          data-mark={record.key}
          data-cursor={record.key === focus ? "" : undefined}
        >
          {record.to - record.from > 3 && <line x1={record.from} x2={record.to} y1={record.y} y2={record.y} />}
          <path d={recordShape(record.effect, record.x, record.y, layout.mark)} />
        </g>
      ))}
      <Ring layout={layout} mark={focus} chosen />
      {layout.key.map((item) => (
        <g key={item.effect}>
          <g className={styles.record} data-effect={item.effect}>
            <path d={recordShape(item.effect, item.x, item.y, 5)} />
          </g>
          <text
            className={styles.soft}
            x={item.wordX}
            y={item.y + 4}
            textAnchor={item.anchor === "end" ? "end" : undefined}
          >
            {item.text}
          </text>
        </g>
      ))}
      {layout.trade.map((year) => (
        <g key={year.key}>
          <rect
            className={styles.trade}
            data-mark={year.key}
            data-cursor={year.key === focus ? "" : undefined}
            x={year.x}
            y={year.y}
            width={year.width}
            height={year.height}
          />
          <text className={styles.iran} x={year.x + year.width / 2} y={year.y + 15} textAnchor="middle">
            {year.text}
          </text>
        </g>
      ))}
      <TimeAxis ticks={layout.ticks} base={plot.bottom} width={layout.width} />
      {layout.texts.map((text) => (
        <Label key={`${text.text} ${text.y}`} {...text} className={styles[text.tone]} />
      ))}
    </>
  );
}

/** What is drawn for the pointed mark alone: its bars stronger, a thin ring. */
export function PandemicCursorView({ layout, cursor, focus }: CursorViewProps<PandemicLayout>) {
  if (cursor === focus) return null;
  const weeks = layout.weeks.filter((week) => week.key === cursor);
  return (
    <>
      {COUNTRIES.map((country) => (
        <g key={country} className={styles.bars} data-country={country}>
          <path className={styles.strongBar} d={barsOf(weeks, country)} />
        </g>
      ))}
      <Ring layout={layout} mark={cursor} />
    </>
  );
}

interface RingProps {
  readonly layout: PandemicLayout;
  readonly mark: string;
  readonly chosen?: boolean;
}

/** A ring around a week's bars or a record of the border. */
function Ring({ layout, mark, chosen = false }: RingProps) {
  const look = { className: styles.ring, "data-focus": chosen ? "" : undefined };
  const week = layout.weeks.find(({ key }) => key === mark);
  const record = layout.records.find(({ key }) => key === mark);
  const { top, bottom } = layout.plot;
  return (
    <>
      {week && <rect {...look} x={week.x - 2} y={top} width={week.width + 4} height={bottom - top} rx={2} />}
      {record && <circle {...look} cx={record.x} cy={record.y} r={9} />}
    </>
  );
}

/** Bars of a country as one path, so that a hundred of them cost one element. */
function barsOf(weeks: PandemicLayout["weeks"], country: Country): string {
  return weeks
    .map(({ x, width, bars }) => {
      const { y, height } = bars[country];
      return `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
    })
    .join("");
}

/** A filled triangle down for a closing, a hollow one up for a reopening, a small disc for how things stood. */
function recordShape(effect: BorderEffect, x: number, y: number, size: number): string {
  const [half, disc] = [size * 0.85, size / 2];
  switch (effect) {
    case "closing":
      return `M${x - size},${y - half}h${size * 2}l${-size},${half * 2}z`;
    case "reopening":
      return `M${x - size},${y + half}h${size * 2}l${-size},${-half * 2}z`;
    case "standing":
      return `M${x - disc},${y}a${disc},${disc} 0 1 1 ${size},0a${disc},${disc} 0 1 1 ${-size},0z`;
  }
}
