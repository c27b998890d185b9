import { useState } from "react";
import { Button } from "./Button.tsx";
import { CopyField } from "./CopyField.tsx";
import { copyText } from "./copy-text.ts";
import type { CopyWords } from "./copy-words.ts";

interface CopyButtonProps {
  /** Makes the text when it is wanted. */
  readonly text: () => string;
  readonly words: CopyWords;
}

/** Copies a text that does not stand on the page; where copying is refused it is shown, to be copied by hand. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const [result, setResult] = useState<{ readonly text: string; readonly done: boolean }>();
  const copy = async () => {
    const made = text();
    setResult({ text: made, done: await copyText(made) });
  };
  if (result?.done === false) return <CopyField label={words.byHand} text={result.text} words={words} lines={6} />;
  return (
    <>
      <Button onClick={() => void copy()}>{result === undefined ? words.copy : words.copied}</Button>
      <span className="visually-hidden" role="status">
        {result !== undefined && words.copied}
      </span>
    </>
  );
}
