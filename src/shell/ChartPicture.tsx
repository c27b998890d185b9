import { useCallback, useMemo } from "react";
import type { AnyChart, ChartId, SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import type { TableRows } from "#data/tables.ts";
import { useLanguage } from "#i18n/language-context.ts";
import type { Language } from "#i18n/language.ts";
import { useLibrary } from "#live/library.ts";
import { StillPicture } from "#live/StillPicture.tsx";
import styles from "./shell.module.css";

/** Size that the small pictures are laid out at, in pixels. */
const SIZE = { width: 420, height: 300 };

/** A chart's opening view as a small still picture with its finding. */
export function ChartPicture({ chart: id }: { readonly chart: ChartId }) {
  const language = useLanguage();
  const library = useLibrary();
  const state = useMemo(() => viewState(CHARTS[id]), [id]);
  const chart: AnyChart | undefined = library.chart(id);
  const tables = chart === undefined ? undefined : library.tables(chart.tables(state));
  const load = useCallback(async () => {
    const loaded = await library.loadChart(id);
    const { tables: rows } = await library.loadTables(loaded.tables(state));
    return <Picture chart={loaded} tables={rows} state={state} language={language} />;
  }, [library, id, state, language]);
  const still =
    chart === undefined || tables === undefined ? undefined : (
      <Picture chart={chart} tables={tables.tables} state={state} language={language} />
    );
  return (
    <div className={styles.picture}>
      <StillPicture id={`picture-${id}`} still={still} load={load} />
    </div>
  );
}

interface PictureProps {
  readonly chart: AnyChart;
  readonly tables: Partial<TableRows>;
  readonly state: SharedState;
  readonly language: Language;
}

function Picture({ chart, tables, state, language }: PictureProps) {
  const model: unknown = chart.model(chart.decode(tables), state);
  const { title, sentence } = chart.describe(model, state, language);
  return (
    <figure>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={sentence}>
        <chart.View
          layout={chart.layout(model, state, SIZE, language)}
          focus=""
          language={language}
          idPrefix={`picture-${chart.id}`}
        />
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}
