import { Label } from "#chart-parts/Label.tsx";
import type { YearLabel } from "./trade.year-labels.ts";
import styles from "./TradeView.module.css";

/** Years under the bars, the report's in bold. */
export function YearLabels({ years }: { readonly years: readonly YearLabel[] }) {
  return (
    <>
      {years.map((year) => (
        <Label key={year.text} {...year} className={year.strong ? styles.yearStrong : styles.year} />
      ))}
    </>
  );
}

interface YearSlotProps {
  readonly mark: string;
  readonly x: number;
  readonly width: number;
  readonly base: number;
}

/** Height of the place of a year without a bar, in pixels: room for the words that may stand in it. */
const SLOT = 100;

/** The place of a year without a bar: seen only while the year is pointed at. */
export function YearSlot({ mark, x, width, base }: YearSlotProps) {
  return <rect className={styles.slot} data-mark={mark} x={x} y={base - SLOT} width={width} height={SLOT} />;
}
