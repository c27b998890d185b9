import type { Description } from "#charts/chart.ts";
import styles from "./frame-page.module.css";

/** The sentence of what is shown, and its caveats. */
export function FrameNotes({ description }: { readonly description: Description }) {
  return (
    <>
      <p className={styles.sentence}>{description.sentence}</p>
      {description.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}
