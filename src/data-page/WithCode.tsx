import { Fragment } from "react";
import styles from "./data-page.module.css";

/** A description in which names of columns and values stand between backticks, as the data package has it too. */
export function WithCode({ text }: { readonly text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // Parts never move: their place is their identity.
      // oxlint-disable-next-line react/no-array-index-key
      <code key={index} lang="en" className={styles.code}>
        {part}
      </code>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
