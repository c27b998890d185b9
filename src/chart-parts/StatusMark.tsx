import type { Status } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { frameMessages } from "./frame.messages.ts";
import styles from "./frame.module.css";

/** A value's status as a swatch and a word: the same everywhere, and never colour alone. */
export function StatusMark({ status, language }: { readonly status: Status; readonly language: Language }) {
  return (
    <span className={styles.status} data-status={status}>
      {frameMessages[language.locale].status[status]}
    </span>
  );
}
