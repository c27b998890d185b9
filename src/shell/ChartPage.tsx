import { useMemo } from "react";
import { CHARTS } from "#charts/registry.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useAddress } from "#live/address-context.ts";
import { chartQuery } from "#live/chart-query.ts";
import { ChartSlot } from "#live/ChartSlot.tsx";
import { embedCode } from "#embed/embed-code.ts";
import { shareSlots } from "#share/share-slots.tsx";
import { sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import type { PageProps } from "./page-components.ts";
import { useChartHead } from "./use-chart-head.ts";
import { ViewPictures } from "./ViewPictures.tsx";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** Width that a chart page's drawing is pre-rendered at, in pixels: that of a desktop's column. */
const WIDE = 960;

const SLOTS = shareSlots({ embedCode });

/** One chart with all its controls, and the ways to its named views. */
export function ChartPage({ page }: PageProps) {
  if (page.kind !== "chart") throw new Error(`not a chart's page: ${page.path}`);
  const language = useLanguage();
  const address = useAddress();
  const { chart: id, view } = page;
  const chart = useMemo(() => chartQuery(id, address, { view }), [id, view, address]);
  const name = CHARTS[id].views.find((one) => one.id === view)?.name[language.locale];
  useHead(useChartHead(chart, language, name));
  const messages = shellMessages[language.locale];
  return (
    <div className={styles.chartPage}>
      <ChartSlot chart={chart} language={language} heading="h1" wideWidth={WIDE} slots={SLOTS} />
      {CHARTS[id].views.length > 0 && (
        <section className={styles.views}>
          <h2>{messages.chart.otherViews}</h2>
          <ViewPictures chart={id} current={view} />
        </section>
      )}
      <p className={styles.back}>
        <a href={sitePath(language.locale, `?stage=${id}`)}>{messages.chart.back}</a>
      </p>
    </div>
  );
}
