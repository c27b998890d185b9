import type { Source } from "#data/record.ts";
import { sourceNames } from "#data/source-names.ts";
import type { Language } from "#i18n/language.ts";
import { frameMessages } from "./frame.messages.ts";
import { sourceDate } from "./source-date.ts";
import styles from "./frame.module.css";

/**
 * One source: publisher, title with its link where there is one, and date. Titles are shown as their page has them;
 * a publisher that stands in the title is not said twice.
 */
export function SourceLink({ source, language }: { readonly source: Source; readonly language: Language }) {
  const messages = frameMessages[language.locale];
  const { comma } = language.formats;
  return (
    <span className={styles.sourceLink}>
      {sourceNames(source).length > 1 && (
        <>
          <bdi lang="en">{source.publisher}</bdi>
          {comma}
        </>
      )}
      {source.url === null ? (
        <bdi lang="en">{source.title}</bdi>
      ) : (
        <a href={source.url} rel="noopener" target="_blank">
          <bdi lang="en">{source.title}</bdi>
        </a>
      )}
      {comma}
      {source.published === null ? messages.undatedSource : sourceDate(source.published, language.formats)}
      {source.url === null && ` (${messages.noAddress})`}
    </span>
  );
}
