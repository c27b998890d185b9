import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Field } from "./Field.tsx";
import styles from "./ui.module.css";

interface SearchFieldProps {
  readonly label: string;
  /** What is searched for now. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to search for; takes effect while they are typed. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const change = (typed: string) => {
    setText(typed);
    onChange(typed.trim());
  };
  // What was typed before the page was alive stands in the field alone, and the next render would clear it.
  useLayoutEffect(() => {
    const early = input.current?.value ?? "";
    if (early !== value) change(early);
    // Once, when the field comes alive.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  // What is being typed may end in a space that the value lacks; only another value replaces it.
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        ref={input}
        className={styles.input}
        type="search"
        autoComplete="off"
        maxLength={60}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </Field>
  );
}
