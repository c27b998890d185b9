import { CHART_IDS } from "#charts/chart.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import { ChartPicture } from "./ChartPicture.tsx";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import { ViewPictures } from "./ViewPictures.tsx";
import styles from "./shell.module.css";

/** All charts as small pictures, each with its finding and its views. */
export function ChartsPage() {
  const { locale } = useLanguage();
  const messages = shellMessages[locale];
  useHead({
    title: `${messages.charts.title} · ${messages.siteName}`,
    description: messages.charts.description,
  });
  return (
    <div className={styles.text}>
      <h1>{messages.charts.title}</h1>
      <p className={styles.lead}>{messages.charts.lead}</p>
      <ul className={styles.chartList}>
        {CHART_IDS.map((chart) => (
          <li key={chart}>
            <h2>
              <a href={sitePath(locale, `charts/${chart}/`)}>{messages.chartNames[chart]}</a>
            </h2>
            <ChartPicture chart={chart} />
            <ViewPictures chart={chart} />
          </li>
        ))}
      </ul>
    </div>
  );
}
