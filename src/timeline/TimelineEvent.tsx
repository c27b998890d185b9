import { SourceLink } from "#chart-parts/SourceLink.tsx";
import type { EventRow } from "#data/events/events.table.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { languageOfText } from "#i18n/text-language.ts";
import { timelineMessages } from "./timeline.messages.ts";
import styles from "./timeline.module.css";

interface TimelineEventProps {
  readonly event: EventRow;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** The chart that shows it: its name and address. */
  readonly chart: { readonly name: string; readonly href: string } | undefined;
  /** Whether a filter leaves it out; it is printed all the same. */
  readonly out: boolean;
}

/** One event: its date as exact as it is known, what happened, and the sources. */
export function TimelineEvent({ event, sources, language, chart, out }: TimelineEventProps) {
  const messages = timelineMessages[language.locale];
  return (
    <li id={event.id} className={styles.event} data-category={event.category} data-out={out ? "" : undefined}>
      <p className={styles.date}>
        <time dateTime={event.date}>{language.formats.dateShort(event.date, event.precision)}</time>
        <span className={styles.category}>{messages.categories[event.category]}</span>
      </p>
      <div className={styles.what}>
        <h3>{event.title}</h3>
        <p>{event.description}</p>
        {event.note !== null && (
          <p className={styles.soft}>
            {messages.note}: <bdi lang={languageOfText(event.note, language.locale)}>{event.note}</bdi>
          </p>
        )}
        {chart !== undefined && (
          <p className={styles.chart}>
            <a href={chart.href}>{messages.chart(chart.name)}</a>
          </p>
        )}
        <ul className={styles.sources}>
          {event.citations.map((citation, index) => {
            const source = sources.get(citation.source);
            return source === undefined ? null : (
              <li key={`${citation.source}-${String(index)}`}>
                {citation.says !== "" && (
                  <>
                    <bdi lang="en">{citation.says}</bdi>{" "}
                  </>
                )}
                <SourceLink source={source} language={language} />
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}
