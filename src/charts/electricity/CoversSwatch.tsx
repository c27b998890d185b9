import { coversShape } from "./covers-shape.ts";
import type { Covers } from "./electricity.params.ts";
import styles from "./ElectricityView.module.css";

/** The mark of a kind of share, beside the control that shows or hides it. */
export function CoversSwatch({ word }: { readonly word: Covers }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path className={styles.dot} data-covers={word} data-origin="own" d={coversShape(word, 7, 7, 5)} />
    </svg>
  );
}
