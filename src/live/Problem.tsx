import { frameMessages } from "#chart-parts/frame.messages.ts";
import { ProblemLine } from "#chart-parts/ProblemLine.tsx";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";

interface ProblemProps {
  /** Which file, and what went wrong. */
  readonly problem: string;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** One line on what did not load, and a way to try again. */
export function Problem({ problem, language, onRetry }: ProblemProps) {
  const messages = frameMessages[language.locale];
  return (
    <ProblemLine role="alert">
      {messages.failed(problem)} <Button onClick={onRetry}>{messages.retry}</Button>
    </ProblemLine>
  );
}
