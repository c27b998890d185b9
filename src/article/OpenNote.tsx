import { Button } from "#ui/Button.tsx";
import { StatementNote } from "#statements/StatementNote.tsx";
import { sitePath } from "#url/site-path.ts";
import { articleMessages } from "./article.messages.ts";
import { PHRASE_TARGETS } from "./phrase-targets.ts";
import { useReport } from "./report-context.ts";
import { useLoadedTables } from "#live/use-loaded-tables.ts";
import styles from "./article.module.css";

/** The check of one statement, opened below its paragraph. */
export function OpenNote({ statement: id }: { readonly statement: string }) {
  const { language, onOpen, onShow } = useReport();
  const messages = articleMessages[language.locale];
  const { loaded, problem, retry } = useLoadedTables(["statements"]);
  const statement = loaded?.tables.statements?.find((row) => row.id === id);
  const target = PHRASE_TARGETS[id];
  return (
    <div
      role="note"
      className={styles.note}
      data-note={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        onOpen("");
        document.getElementById(id)?.focus();
      }}
    >
      {loaded !== undefined && statement !== undefined && (
        <StatementNote statement={statement} sources={loaded.sources} language={language} />
      )}
      {loaded === undefined && problem === undefined && <p>{messages.loading}</p>}
      {problem !== undefined && (
        <p role="alert">
          {messages.failed(problem)} <Button onClick={retry}>{messages.retry}</Button>
        </p>
      )}
      <p className={styles.noteActions}>
        {target !== undefined && (
          <a
            href={`#chart-${target.chart}`}
            onClick={(event) => {
              event.preventDefault();
              onShow(id);
              document.getElementById(`chart-${target.chart}`)?.scrollIntoView({ block: "nearest" });
            }}
          >
            {messages.seeChart(messages.chartNames[target.chart])}
          </a>
        )}
        <a href={sitePath(language.locale, `check/${id}/`)}>{messages.fullPage}</a>
        <Button onClick={() => onOpen("")}>{messages.close}</Button>
      </p>
    </div>
  );
}
