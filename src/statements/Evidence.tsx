import { SourceLink } from "#chart-parts/SourceLink.tsx";
import type { Citation, Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import styles from "./statements.module.css";

interface EvidenceProps {
  readonly citations: readonly Citation[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
}

/** What each source says, in our words, with the way to it. */
export function Evidence({ citations, sources, language }: EvidenceProps) {
  return (
    <ul className={styles.evidence}>
      {citations.map((citation, index) => {
        const source = sources.get(citation.source);
        return source === undefined ? null : (
          <li key={`${citation.source}-${String(index)}`}>
            {citation.says !== "" && (
              <bdi lang="en" className={styles.says}>
                {citation.says}
              </bdi>
            )}{" "}
            <span className={styles.source}>
              <SourceLink source={source} language={language} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
