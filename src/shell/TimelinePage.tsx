import { Suspense } from "react";
import { QueryProblems } from "#chart-parts/QueryProblems.tsx";
import { chartTargetPath } from "#charts/chart-target.ts";
import { publicFilePath } from "#data/files/catalogue.ts";
import type { EventRow } from "#data/events/events.table.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useQuery } from "#live/use-query.ts";
import { useTables } from "#live/use-tables.ts";
import { EVENT_TARGETS } from "#timeline/event-targets.ts";
import { byYear, filterEvents } from "#timeline/filter-events.ts";
import { timelineParams } from "#timeline/timeline-params.ts";
import { TimelineEvent } from "#timeline/TimelineEvent.tsx";
import { TimelineFilter } from "#timeline/TimelineFilter.tsx";
import { timelineMessages } from "#timeline/timeline.messages.ts";
import { BASE_PATH, sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./timeline.module.css";
import page from "./shell.module.css";

/** What happened between the two countries since 2003. */
export function TimelinePage() {
  return (
    <Suspense>
      <Timeline />
    </Suspense>
  );
}

function Timeline() {
  const language = useLanguage();
  const { locale, formats } = language;
  const messages = timelineMessages[locale];
  const { tables, sources } = useTables(["events"]);
  const { state, problems, set, reset } = useQuery(timelineParams, "timeline");
  const events = tables.events ?? [];
  useHead({
    title: `${messages.title} · ${shellMessages[locale].siteName}`,
    description: messages.description(formats.number(events.length)),
  });
  const textOf = (row: EventRow): string =>
    [
      row.title,
      row.description,
      row.note ?? "",
      messages.categories[row.category],
      formats.date(row.date, row.precision),
      ...row.citations.flatMap((citation) => [sources.get(citation.source)?.publisher ?? "", citation.says]),
    ].join(" ");
  const filtered = filterEvents(events, state, textOf);
  const years = byYear(events);
  return (
    <div className={page.text}>
      <h1>{messages.title}</h1>
      <p className={page.lead}>{messages.lead}</p>
      <TimelineFilter
        state={state}
        filtered={filtered}
        all={events.length}
        language={language}
        onChange={set}
        onReset={reset}
      />
      <div data-part="timeline" className={styles.timeline}>
        <QueryProblems problems={problems} language={language} onClean={reset} />
        <nav className={styles.years} aria-label={messages.years}>
          {years.map(({ year, events: own }) => (
            <a
              key={year}
              href={`#year-${year}`}
              data-out={own.some((row) => filtered.shown.has(row.id)) ? undefined : ""}
            >
              {formats.year(Number(year))}
            </a>
          ))}
        </nav>
        {years.map(({ year, events: own }) => (
          <section
            key={year}
            aria-labelledby={`year-${year}`}
            data-out={own.some((row) => filtered.shown.has(row.id)) ? undefined : ""}
          >
            <h2 id={`year-${year}`}>{formats.year(Number(year))}</h2>
            <ol className={styles.list}>
              {own.map((event) => {
                const target = EVENT_TARGETS[event.id];
                return (
                  <TimelineEvent
                    key={event.id}
                    event={event}
                    sources={sources}
                    language={language}
                    chart={
                      target && {
                        name: shellMessages[locale].chartNames[target.chart],
                        href: sitePath(locale, chartTargetPath(target)),
                      }
                    }
                    out={!filtered.shown.has(event.id)}
                  />
                );
              })}
            </ol>
          </section>
        ))}
        <p className={styles.file}>
          <a href={BASE_PATH + publicFilePath("events", "csv")}>{messages.file}</a>
        </p>
      </div>
    </div>
  );
}
