import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import type { QueryProblem } from "#url/codec.ts";
import { frameMessages } from "./frame.messages.ts";
import { ProblemLine } from "./ProblemLine.tsx";

interface QueryProblemsProps {
  readonly problems: readonly QueryProblem[];
  readonly language: Language;
  /** Puts the plain state into the address. */
  readonly onClean: () => void;
}

/** Says in one line which words of the link were not understood; nothing where all were. */
export function QueryProblems({ problems, language, onClean }: QueryProblemsProps) {
  const messages = frameMessages[language.locale];
  if (problems.length === 0) return null;
  return (
    <ProblemLine>
      {messages.problem(problems.map(({ word, value }) => `${word}=${value}`).join(", "))}{" "}
      <Button onClick={onClean}>{messages.cleanLink}</Button>
    </ProblemLine>
  );
}
