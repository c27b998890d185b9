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
