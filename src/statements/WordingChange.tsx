import { SourceLink } from "#chart-parts/SourceLink.tsx";
import type { Source } from "#data/record.ts";
import type { WordingChangeRow } from "#data/statements/wording-changes.table.ts";
import type { Language } from "#i18n/language.ts";
import { statementMessages } from "./statements.messages.ts";
import styles from "./statements.module.css";

interface WordingChangeProps {
  readonly change: WordingChangeRow;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
}

/** One change between an agency's copy and the report: what, with what effect, in whose words, on what basis. */
export function WordingChange({ change, sources, language }: WordingChangeProps) {
  const messages = statementMessages[language.locale];
  const { formats } = language;
  return (
    <div className={styles.change}>
      <p>{change.change}</p>
      <p className={styles.soft}>{change.effect}</p>
      <dl className={styles.fragments}>
        <div>
          <dt>
            <bdi>{change.agency}</bdi>
          </dt>
          <dd>{change.agencyFragment === null ? messages.added : <Quoted text={change.agencyFragment} />}</dd>
        </div>
        <div>
          <dt>{messages.reportHas}</dt>
          <dd>{change.reportFragment === null ? messages.leftOut : <Quoted text={change.reportFragment} />}</dd>
        </div>
      </dl>
      <p className={styles.source}>
        {messages.paragraphs(
          formats.list(change.paragraphs.map((paragraph) => formats.number(paragraph))),
          formats.plural(change.paragraphs.length),
        )}{" "}
        · {messages.basis}: {change.basis}
      </p>
      {change.citations.map(({ source: id }) => {
        const source = sources.get(id);
        return source === undefined ? null : (
          <p key={id} className={styles.source}>
            <SourceLink source={source} language={language} />
          </p>
        );
      })}
    </div>
  );
}

function Quoted({ text }: { readonly text: string }) {
  return (
    <q lang="en" dir="ltr">
      {text}
    </q>
  );
}
