import { useEffect, useId, useState } from "react";
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
  // What is being typed may end in a space that the value lacks; only another value replaces it.
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        className={styles.input}
        type="search"
        autoComplete="off"
        maxLength={60}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(event.currentTarget.value.trim());
        }}
      />
    </Field>
  );
}
