import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import { reloadPage } from "./reload-page.ts";
import styles from "./live.module.css";

/** One line on a chart whose code did not come, as after a new deployment, and the way on. */
export function CodeProblem({ language }: { readonly language: Language }) {
  const messages = frameMessages[language.locale];
  return (
    <p className={styles.problem} role="alert">
      {messages.codeFailed} <Button onClick={() => void reloadPage()}>{messages.reload}</Button>
    </p>
  );
}
