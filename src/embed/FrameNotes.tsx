import type { Description } from "#charts/chart.ts";
import styles from "./frame-page.module.css";

interface FrameNotesProps {
  readonly description: Description;
  /** Of the sentence, where a drawing refers to it. */
  readonly id?: string;
}

/** The sentence of what is shown, and its caveats. */
export function FrameNotes({ description, id }: FrameNotesProps) {
  return (
    <>
      <p id={id} className={styles.sentence}>
        {description.sentence}
      </p>
      {description.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}
