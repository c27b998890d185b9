import { STATEMENT_KINDS } from "#data/statement-kinds.ts";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Select } from "#ui/Select.tsx";
import { ToggleList } from "#ui/ToggleList.tsx";
import { VERDICTS } from "#data/verdicts.ts";
import { VERDICT_WORDS, type CheckState } from "./check-params.ts";
import type { FilteredStatements } from "./filter-statements.ts";
import { statementMessages } from "./statements.messages.ts";
import { VerdictScale } from "./VerdictScale.tsx";
import styles from "./statements.module.css";

interface CheckFilterProps {
  readonly state: CheckState;
  readonly filtered: FilteredStatements;
  /** Number of all statements. */
  readonly all: number;
  readonly language: Language;
  readonly onChange: (change: Partial<CheckState>) => void;
  readonly onReset: () => void;
}

/** A list with one item more or less. */
function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
}

/** The scale as the choice of verdicts, and the choices of kind and paragraph, each with its count. */
export function CheckFilter({ state, filtered, all, language, onChange, onReset }: CheckFilterProps) {
  const { check: messages, kinds } = statementMessages[language.locale];
  const { formats } = language;
  return (
    <>
      <VerdictScale
        language={language}
        counts={filtered.verdicts}
        choice={{
          chosen: VERDICTS.filter((verdict) => state.verdict.includes(VERDICT_WORDS[verdict])),
          onChoose: (verdict) => onChange({ verdict: toggled(state.verdict, VERDICT_WORDS[verdict]) }),
        }}
      />
      <div className={styles.filters}>
        <Disclosure summary={messages.narrow} open={state.kind.length > 0 || state.paragraph !== "all"}>
          <fieldset className={styles.kinds}>
            <legend>{messages.kind}</legend>
            <ToggleList
              words={STATEMENT_KINDS}
              chosen={state.kind}
              labelOf={(word) => `${kinds[word]} (${formats.number(filtered.kinds[word])})`}
              onChange={(kind) => onChange({ kind })}
            />
          </fieldset>
          <Select
            label={messages.paragraphFilter}
            value={state.paragraph}
            options={[
              { value: "all", label: messages.allParagraphs },
              ...filtered.paragraphs.map(({ paragraph, count }) => ({
                value: paragraph,
                label: messages.paragraphOption(formats.number(Number(paragraph)), formats.number(count)),
              })),
            ]}
            onChange={(paragraph) => onChange({ paragraph })}
          />
        </Disclosure>
        <p className={styles.shown} role="status">
          {filtered.shown.size === 0
            ? messages.none
            : messages.shown(formats.number(filtered.shown.size), formats.number(all))}
        </p>
        {filtered.shown.size < all && <Button onClick={onReset}>{messages.showAll}</Button>}
      </div>
    </>
  );
}
