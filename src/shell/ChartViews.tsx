import type { ChartId } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import styles from "./shell.module.css";

/** Links to a chart's opening view and its named ones. */
export function ChartViews({ chart, current }: { readonly chart: ChartId; readonly current?: string | undefined }) {
  const { locale } = useLanguage();
  return (
    <ul className={styles.viewList}>
      {CHARTS[chart].views.map((view) => (
        <li key={view.id}>
          <a
            href={sitePath(locale, `charts/${chart}/${view.id}/`)}
            aria-current={view.id === current ? "page" : undefined}
          >
            {view.name[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
