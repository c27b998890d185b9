import type { ReactNode } from "react";
import type { Datum } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { languageOfText } from "#i18n/text-language.ts";
import { frameMessages } from "./frame.messages.ts";
import { SourceLink } from "./SourceLink.tsx";
import { StatusMark } from "./StatusMark.tsx";
import styles from "./frame.module.css";

interface ReadoutProps {
  readonly datum: Datum;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** Draws a competing figure instead; absent where a chart does not offer it. */
  readonly onBelieve?: ((mark: string, record: string) => void) | undefined;
  /** What can be done with the mark, besides. */
  readonly actions?: ReactNode;
}

/** What one mark says, always with its sources. */
export function Readout({ datum, sources, language, onBelieve, actions }: ReadoutProps) {
  const messages = frameMessages[language.locale];
  return (
    <div className={styles.readout}>
      <p className={styles.readoutHead}>
        <span>{datum.label}</span> <strong className={styles.readoutValue}>{datum.value}</strong>
        {datum.status !== null && (
          <>
            {" "}
            <StatusMark status={datum.status} language={language} />
          </>
        )}
      </p>
      {datum.believed === true && onBelieve !== undefined && (
        <p className={styles.details}>
          {messages.believed}{" "}
          <button type="button" className={styles.believe} onClick={() => onBelieve(datum.key, "")}>
            {messages.ours}
          </button>
        </p>
      )}
      {datum.details.length > 0 && <p className={styles.details}>{datum.details.join(" ")}</p>}
      {datum.records === undefined || datum.records.length === 0 ? (
        <Citations datum={datum} sources={sources} language={language} />
      ) : (
        <ul className={styles.records} aria-label={messages.records}>
          {datum.records.map((record) => (
            <li key={record.key}>
              <span className={styles.recordDate}>{record.date}</span>{" "}
              <bdi lang={languageOfText(record.text, language.locale)}>{record.text}</bdi>
              <Citations datum={record} sources={sources} language={language} />
            </li>
          ))}
        </ul>
      )}
      {(datum.competing ?? []).length > 0 && (
        <details className={styles.competing}>
          <summary>
            {messages.competing}: {language.formats.number((datum.competing ?? []).length)}
          </summary>
          <ul>
            {(datum.competing ?? []).map((other) => (
              <li key={other.key}>
                <strong>{other.value}</strong> {other.label}
                {other.status !== null && (
                  <>
                    {" "}
                    <StatusMark status={other.status} language={language} />
                  </>
                )}
                {onBelieve !== undefined && (
                  <>
                    {" "}
                    <button type="button" className={styles.believe} onClick={() => onBelieve(datum.key, other.key)}>
                      {messages.believe}
                    </button>
                  </>
                )}
                <Citations datum={other} sources={sources} language={language} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {notesOf(datum).map((text) => (
        <Note key={text} text={text} language={language} />
      ))}
      {actions}
    </div>
  );
}

function notesOf({ sourceNote }: Datum): readonly string[] {
  return [sourceNote ?? []].flat().filter((text) => text !== "");
}

/** A note in the page's language or, where it has not been put into that, in English and from the left. */
function Note({ text, language }: { readonly text: string; readonly language: Language }) {
  const lang = languageOfText(text, language.locale);
  return (
    <p className={styles.sourceNote} lang={lang} dir={lang === undefined ? undefined : "ltr"}>
      {text}
    </p>
  );
}

interface CitationsProps extends Omit<ReadoutProps, "datum" | "onBelieve" | "actions"> {
  readonly datum: Pick<Datum, "citations">;
}

function Citations({ datum, sources, language }: CitationsProps) {
  const messages = frameMessages[language.locale];
  const cited = datum.citations.flatMap((citation) => {
    const source = sources.get(citation.source);
    return source === undefined ? [] : [{ citation, source }];
  });
  if (cited.length === 0) return null;
  return (
    <p className={styles.citation}>
      {messages.source}:{" "}
      {cited.map(({ citation, source }, index) => (
        <span key={`${citation.source}-${String(index)}`}>
          {index > 0 && language.formats.semicolon}
          <SourceLink source={source} language={language} />
        </span>
      ))}
    </p>
  );
}
