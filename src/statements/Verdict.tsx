import type { Verdict as VerdictName } from "#data/verdicts.ts";
import type { Language } from "#i18n/language.ts";
import { statementMessages } from "./statements.messages.ts";
import styles from "./statements.module.css";

/** Outline of each verdict's shape in a box of 16 by 16; what is inside the outline is filled. */
const SHAPES: Readonly<Record<VerdictName, string>> = {
  supported: "M2,8.5 6.2,13 14,4 12.2,2.4 6.1,9.6 3.8,6.9Z",
  "supported with caveat": "M2,8.5 6.2,13 14,4 12.2,2.4 6.1,9.6 3.8,6.9ZM11.5,11.5h3v3h-3Z",
  disputed: "M2,5H8.6L9.9,2.4 11.7,3.3 10.8,5H14V7H9.8L8.8,9H14v2H7.8L6.5,13.6 4.7,12.7 5.6,11H2V9H6.6L7.6,7H2Z",
  outdated: "M8,1.5A6.5,6.5 0 1 0 14.5,8h-2A4.5,4.5 0 1 1 8,3.5V6l4-3.5L8,-1Z",
  "not verifiable": "M8,1.5A6.5,6.5 0 1 1 8,14.5 6.5,6.5 0 0 1 8,1.5ZM8,3.5A4.5,4.5 0 1 0 8,12.5 4.5,4.5 0 0 0 8,3.5Z",
  "opinion or loaded wording": "M2,3h5v5L4,13H2L4,8H2ZM9,3h5v5l-3,5H9l2-5H9Z",
};

interface VerdictProps {
  readonly verdict: VerdictName;
  readonly language: Language;
}

/** A verdict as shape and word. */
export function Verdict({ verdict, language }: VerdictProps) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      {statementMessages[language.locale].verdicts[verdict].word}
    </span>
  );
}

/** The shape alone, beside a word that says the same. */
export function VerdictShape({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg className={styles.shape} viewBox="0 -1 16 17" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[verdict]} fillRule="evenodd" />
    </svg>
  );
}
