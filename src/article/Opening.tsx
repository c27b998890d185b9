import { useCallback, type MouseEvent } from "react";
import { REPORT_FACTS } from "virtual:report-facts";
import { StillPicture } from "#live/StillPicture.tsx";
import { useStillPictures } from "#live/still-pictures.ts";
import { statementMessages } from "#statements/statements.messages.ts";
import { VerdictShape } from "#statements/Verdict.tsx";
import { sitePath } from "#url/site-path.ts";
import { articleMessages } from "./article.messages.ts";
import { useReport } from "./report-context.ts";
import styles from "./article.module.css";

/** The opening: the border drawn large, with three figures of the report and what became of them. */
export function Opening() {
  const { language, onShow } = useReport();
  const Still = useStillPictures().get("opening-map");
  const load = useCallback(async () => {
    const { OpeningMap } = await import("#charts/border/OpeningMap.tsx");
    return <OpeningMap language={language} />;
  }, [language]);
  const messages = articleMessages[language.locale].opening;
  const figures = REPORT_FACTS.figures[language.locale];
  const entries = [
    { statement: "exports-nearly-9bn", chart: "trade", value: figures["report-exports"], text: messages.exports },
    { statement: "gas-share-45-percent", chart: "electricity", value: figures["report-share"], text: messages.share },
    {
      statement: "border-1400-km",
      chart: "border",
      value: messages.kilometres(figures["report-border"]),
      text: messages.border,
    },
  ] as const;
  const show = (statement: string, chart: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onShow(statement);
    document.getElementById(`chart-${chart}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className={styles.opening} data-place="opening">
      <ul className={styles.three} aria-label={messages.label}>
        {entries.map(({ statement, chart, value, text }) => {
          const verdict = REPORT_FACTS.verdicts[statement];
          if (verdict === undefined) throw new Error(`the opening shows ${statement}, which is no statement`);
          return (
            <li key={statement} data-chart={chart}>
              <a href={sitePath(language.locale, `charts/${chart}/`)} onClick={show(statement, chart)}>
                <strong>{value}</strong>
                <span>{text.what}</span>
                <span className={styles.finding}>
                  <VerdictShape verdict={verdict} />{" "}
                  {messages.finding(statementMessages[language.locale].verdicts[verdict].word, text.why)}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <StillPicture id="opening-map" still={Still && <Still language={language} />} load={load} />
    </div>
  );
}
