import { Suspense, type ReactNode } from "react";
import { dataMessages } from "#data-page/data.messages.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useTables } from "#live/use-tables.ts";
import { VerdictScale } from "#statements/VerdictScale.tsx";
import { HistoryList } from "#data-page/HistoryList.tsx";
import { sitePath } from "#url/site-path.ts";
import { ABOUT, ABOUT_PARTS, type AboutPart } from "./about-content.ts";
import { useHead } from "./head.ts";
import { CONTACT } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** How it was made, its limits, corrections, how to object, embed and link, licences, privacy, browsers. */
export function AboutPage() {
  return (
    <Suspense>
      <About />
    </Suspense>
  );
}

function About() {
  const language = useLanguage();
  const { locale, formats } = language;
  const text = ABOUT[locale];
  const { tables } = useTables(["catalogue", "history"]);
  const catalogue = tables.catalogue ?? [];
  const corrections = (tables.history ?? []).filter((entry) => entry.kind !== "release");
  useHead({ title: `${text.title} · ${shellMessages[locale].siteName}`, description: text.description });
  const rowsOf = (table: string): string => formats.number(catalogue.find((one) => one.id === table)?.rows ?? 0);
  const records = catalogue
    .filter(({ folder }) => folder !== "sources" && folder !== "history")
    .reduce((sum, table) => sum + table.rows, 0);
  const data = sitePath(locale, "data/");
  const parts: Readonly<Record<AboutPart, ReactNode>> = {
    how: text.how({
      statements: rowsOf("statements"),
      events: rowsOf("events"),
      sources: rowsOf("sources"),
      weeks: rowsOf("pandemic-weeks"),
      records: formats.number(records),
    }),
    methods: text.methods(data),
    limits: text.limits,
    verdicts: (
      <>
        {text.verdicts}
        <VerdictScale language={language} />
      </>
    ),
    corrections: (
      <>
        {text.corrections}
        <ul>
          {text.correctionKinds.map(({ kind, meaning }) => (
            <li key={kind}>
              <strong>{dataMessages[locale].historyKinds[kind]}:</strong> {meaning}
            </li>
          ))}
        </ul>
        {corrections.length === 0 ? (
          <p>{text.noCorrections}</p>
        ) : (
          <HistoryList history={corrections} language={language} />
        )}
      </>
    ),
    objections: text.objections(CONTACT),
    embedding: text.embedding({ frame: sitePath(locale, "embed/trade/"), data }),
    licences: text.licences(data),
    privacy: text.privacy,
    browsers: text.browsers,
  };
  return (
    <article className={styles.text}>
      <h1>{text.title}</h1>
      <nav className={styles.parts} aria-label={text.parts}>
        {ABOUT_PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {text.titles[part]}
          </a>
        ))}
      </nav>
      {ABOUT_PARTS.map((part) => (
        <section key={part} className={styles.prose} aria-labelledby={part}>
          <h2 id={part}>{text.titles[part]}</h2>
          {parts[part]}
        </section>
      ))}
    </article>
  );
}
