import { Fragment } from "react";
import styles from "./data-page.module.css";

/** What is the same in every language: names of columns and values between backticks, and other names set apart by isolates. */
const SAME_IN_ALL = /(`[^`]*`|\u2066[^\u2069]*\u2069)/;

/** A text with such names in it, as the data package and the files of words have it too. */
export function WithCode({ text }: { readonly text: string }) {
  // Parts never move: their place is their identity.
  return text.split(SAME_IN_ALL).map((part, index) => {
    const name = part.slice(1, -1);
    if (part.startsWith("`")) {
      return (
        // oxlint-disable-next-line react/no-array-index-key
        <code key={index} lang="en" dir="ltr" className={styles.code}>
          {name}
        </code>
      );
    }
    if (part.startsWith("\u2066")) {
      return (
        // oxlint-disable-next-line react/no-array-index-key
        <bdi key={index} lang="en">
          <WithCode text={name} />
        </bdi>
      );
    }
    // oxlint-disable-next-line react/no-array-index-key
    return <Fragment key={index}>{part}</Fragment>;
  });
}
