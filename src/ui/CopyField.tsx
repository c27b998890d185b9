import { useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { copyText } from "./copy-text.ts";
import type { CopyWords } from "./copy-words.ts";
import styles from "./ui.module.css";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly words: CopyWords;
  /** Lines of the field. Default: one. */
  readonly lines?: number;
  /** Direction of the text where it is not the page's: addresses and code. */
  readonly direction?: "ltr";
}

/** A text with a button that copies it; where copying is refused it stands selected, to be copied by hand. */
export function CopyField({ label, text, words, lines = 1, direction }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const result = copied?.text === text ? copied.done : undefined;
  const copy = async () => {
    const done = await copyText(text);
    setCopied({ text, done });
    if (!done) field.current?.select();
  };
  return (
    <div className={styles.copyField}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.copyLine}>
        <textarea
          ref={field}
          id={id}
          className={styles.copyText}
          readOnly
          rows={lines}
          value={text}
          dir={direction}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button label={`${words.copy}: ${label}`} onClick={() => void copy()}>
          {result === true ? words.copied : words.copy}
        </Button>
      </div>
      <p className={styles.copySaid} role="status">
        {result === true ? <span className="visually-hidden">{words.copied}</span> : result === false && words.byHand}
      </p>
    </div>
  );
}
