import { statementMessages } from "#statements/statements.messages.ts";
import { articleMessages } from "./article.messages.ts";
import { useReport } from "./report-context.ts";
import { useLoadedTables } from "#live/use-loaded-tables.ts";
import styles from "./article.module.css";

/** What the newspaper changed in a paragraph of agency copy; nothing where it changed nothing. */
export function ChangesNote({ paragraph }: { readonly paragraph: number }) {
  const { language } = useReport();
  const { loaded } = useLoadedTables(["wording-changes"]);
  const messages = statementMessages[language.locale];
  const changes = (loaded?.tables["wording-changes"] ?? []).filter((row) => row.paragraphs.includes(paragraph));
  if (changes.length === 0) return null;
  return (
    <div className={styles.changes} role="note">
      {changes.map((change) => (
        <div key={change.id}>
          <strong>{articleMessages[language.locale].changesOf}.</strong>{" "}
          {change.paragraphs[0] === paragraph ? (
            <>
              {change.change}{" "}
              <span className={styles.soft}>
                {change.agency}: {change.agencyFragment === null ? messages.added : `“${change.agencyFragment}”`}.{" "}
                {messages.reportHas}: {change.reportFragment === null ? messages.leftOut : `“${change.reportFragment}”`}
                . {change.effect}
              </span>
            </>
          ) : (
            articleMessages[language.locale].changesAbove(language.formats.number(change.paragraphs[0] ?? paragraph))
          )}
        </div>
      ))}
    </div>
  );
}
