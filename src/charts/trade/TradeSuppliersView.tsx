import type { ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { SuppliersLayout } from "./trade.suppliers.layout.ts";
import type { Supplier } from "./trade.suppliers.model.ts";
import styles from "./TradeView.module.css";

/** Outline of a seller's mark: a disc, a square for China, a diamond for the Emirates. */
function saleShape(supplier: Supplier, x: number, y: number, radius: number): string {
  if (supplier === "china") return `M${x - radius},${y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}z`;
  if (supplier === "uae") {
    const reach = radius * 1.3;
    return `M${x},${y - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}z`;
  }
  return `M${x - radius},${y}a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0z`;
}

/** Sellers to Iraq: series as lines, single figures as hollow dots. */
export function TradeSuppliersView({ layout, focus }: ViewProps<SuppliersLayout>) {
  return (
    <>
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.lines.map((line) => (
        <path key={line.supplier} className={styles.seller} data-seller={line.supplier} d={line.path} />
      ))}
      {layout.sales.map((sale) => (
        <g key={sale.key}>
          <path
            className={styles.sale}
            data-seller={sale.supplier}
            data-series={sale.series ? "" : undefined}
            data-mark={sale.key}
            d={saleShape(sale.supplier, sale.x, sale.y, sale.series ? 2.75 : 4.5)}
          />
          {sale.key === focus && <circle className={marks.ring} cx={sale.x} cy={sale.y} r={10} />}
        </g>
      ))}
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {layout.warning.map((line) => (
        <Label key={line.text} {...line} className={styles.annotation} />
      ))}
      {layout.names.map((name) => (
        <g key={name.supplier} data-seller={name.supplier} className={styles.sellerName}>
          <Label x={name.x} y={name.y} text={name.text} anchor={name.anchor} className={undefined} />
        </g>
      ))}
    </>
  );
}
