import { useState } from "react";
import { useLanguage } from "#i18n/language-context.ts";
import { Button } from "#ui/Button.tsx";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** Copies the address of the chart as it stands; where copying is refused, shows it to be copied by hand. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const messages = shellMessages[useLanguage().locale].chart;
  const [result, setResult] = useState<{ copied: boolean; link: string }>();
  const copy = async () => {
    const address = link();
    try {
      await navigator.clipboard.writeText(address);
      setResult({ copied: true, link: address });
    } catch {
      setResult({ copied: false, link: address });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{result?.copied === true ? messages.copied : messages.copy}</Button>
      {result?.copied === false && (
        <label className={styles.byHand}>
          {messages.copyFailed}
          <input readOnly value={result.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
