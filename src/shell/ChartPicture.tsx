import { useMemo } from "react";
import type { AnyChart, ChartId } from "#charts/chart.ts";
import { CHARTS, viewState } from "#charts/registry.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useLibrary } from "#live/library.ts";
import styles from "./shell.module.css";

/** Size that the small pictures are laid out at, in pixels. */
const SIZE = { width: 420, height: 300 };

/** A chart's opening view as a small still picture with its finding; nothing until its code is there. */
export function ChartPicture({ chart: id }: { readonly chart: ChartId }) {
  const language = useLanguage();
  const library = useLibrary();
  const chart: AnyChart | undefined = library.chart(id);
  const state = useMemo(() => viewState(CHARTS[id]), [id]);
  const tables = chart === undefined ? undefined : library.tables(chart.tables(state));
  if (chart === undefined || tables === undefined) return null;
  const model: unknown = chart.model(chart.decode(tables.tables), state);
  const { title, sentence } = chart.describe(model, state, language);
  const layout = chart.layout(model, state, SIZE, language);
  return (
    <figure className={styles.picture}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={sentence}>
        <chart.View layout={layout} cursor="" focus="" language={language} idPrefix={`picture-${id}`} />
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}
