import { Report } from "#article/Report.tsx";
import { articleMessages } from "#article/article.messages.ts";
import { REPORT } from "#article/report-content.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** The annotated report next to its charts, and where to go from its end. */
export function ReportPage() {
  const language = useLanguage();
  const { locale } = language;
  const content = REPORT[locale];
  const end = articleMessages[locale].end;
  useHead({ title: `${content.headline} · ${shellMessages[locale].siteName}`, description: content.description });
  return (
    <>
      <Report language={language} />
      <nav className={styles.onward} aria-labelledby="onward">
        <h2 id="onward">{end.title}</h2>
        <ul>
          <li>
            <a href={sitePath(locale, "check/")}>{end.check}</a>
          </li>
          <li>
            <a href={sitePath(locale, "charts/")}>{end.charts}</a>
          </li>
          <li>
            <a href={sitePath(locale, "about/")}>{end.about}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}
