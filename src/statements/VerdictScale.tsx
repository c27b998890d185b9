import { VERDICTS, type Verdict as VerdictName } from "#data/verdicts.ts";
import type { Language } from "#i18n/language.ts";
import { statementMessages } from "./statements.messages.ts";
import { Verdict } from "./Verdict.tsx";
import styles from "./statements.module.css";

interface VerdictScaleProps {
  readonly language: Language;
  /** How many statements have each verdict. */
  readonly counts?: Readonly<Record<VerdictName, number>>;
  /** The step that the statement beside the scale stands on. */
  readonly current?: VerdictName;
  /** Makes each step a choice of what is shown. */
  readonly choice?: { readonly chosen: readonly VerdictName[]; readonly onChoose: (verdict: VerdictName) => void };
}

/** The six steps, each with its meaning; beside every verdict, so that nobody has to guess at a word. */
export function VerdictScale({ language, counts, current, choice }: VerdictScaleProps) {
  const messages = statementMessages[language.locale];
  return (
    <ul className={styles.scale}>
      {VERDICTS.map((verdict) => {
        const step = (
          <>
            <Verdict verdict={verdict} language={language} />
            {counts !== undefined && <span className={styles.count}>{language.formats.number(counts[verdict])}</span>}
          </>
        );
        return (
          <li key={verdict} className={styles.step} aria-current={verdict === current ? "true" : undefined}>
            {choice === undefined ? (
              <span className={styles.stepHead}>{step}</span>
            ) : (
              <label className={styles.stepHead}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={choice.chosen.includes(verdict)}
                  onChange={() => choice.onChoose(verdict)}
                />
                {step}
              </label>
            )}
            <span className={styles.meaning}>{messages.verdicts[verdict].meaning}</span>
          </li>
        );
      })}
    </ul>
  );
}
