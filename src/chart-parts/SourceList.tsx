import { memo } from "react";
import type { Description } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { countCitations } from "./count-citations.ts";
import { frameMessages } from "./frame.messages.ts";
import { SourceLink } from "./SourceLink.tsx";
import styles from "./frame.module.css";

interface SourceListProps {
  readonly table: Description["table"];
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
}

/** The sources of what is shown, each with how many rows rest on it. */
export const SourceList = memo(function SourceList({ table, sources, language }: SourceListProps) {
  const messages = frameMessages[language.locale];
  return (
    <ul className={styles.sourceList}>
      {countCitations(table.rows).flatMap(([id, count]) => {
        const source = sources.get(id);
        return source === undefined
          ? []
          : [
              <li key={id}>
                <SourceLink source={source} language={language} />{" "}
                <span className={styles.count}>
                  {messages.recordsOn(language.formats.number(count), language.formats.plural(count))}
                </span>
              </li>,
            ];
      })}
    </ul>
  );
});
