/** A chart's frame → the parts of its page, without a browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartId, RowFilter, SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import type { TableName } from "#data/tables.ts";
import { frameShape, shapeStyle, type FrameShape } from "#embed/frame-height.ts";
import { FrameView } from "#embed/FrameView.tsx";
import { embedMessages } from "#embed/embed.messages.ts";
import styles from "#embed/frame-page.module.css";
import { languageOf } from "#i18n/language.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Library } from "#live/library.ts";
import { formatQuery } from "#url/codec.ts";
import type { Param } from "#url/params.ts";
import { relativePath } from "./relative-path.ts";

/** A chart's opening view or a named one, in a language. */
export interface FrameSubject {
  readonly chart: ChartId;
  readonly view?: string | undefined;
  readonly locale: Locale;
}

/** A frame as the build writes it. */
export interface RenderedFrame {
  readonly html: string;
  readonly title: string;
  readonly sentence: string;
  /** Query of the state that is drawn, in full, without its `?`. */
  readonly base: string;
  readonly shape: FrameShape;
  /** Tables of the state that is drawn. */
  readonly tables: readonly TableName[];
  /** Whether it opens in the mode that the chart opens in. */
  readonly opening: boolean;
  /** Rows that the opening mode reads; nothing where it reads all, or where the frame opens in another mode. */
  readonly reads: RowFilter;
}

/** All frames of one language. */
export function framesOf(locale: Locale): FrameSubject[] {
  return Object.values(CHARTS).flatMap(({ id, views }): FrameSubject[] => [
    { chart: id, locale },
    ...views.map((view): FrameSubject => ({ chart: id, view: view.id, locale })),
  ]);
}

/** A chart's word `mode`; undefined for a chart of one mode. */
export function chartModes(chart: ChartId): Param<string> | undefined {
  const params: Readonly<Record<string, Param<string>>> = CHARTS[chart].params;
  return params["mode"];
}

/** Attributes of drawings that hold pixels. */
const COORDINATES = / (d|x|y|x1|x2|y1|y2|cx|cy|width|height|points|transform)="([^"]*)"/g;

/** Tenths of a pixel are all that can be seen, and a third of a drawing's weight. */
function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** Renders a frame's page. `page` is the absolute address of the chart's own page. */
export async function renderFrame(
  { chart: id, view, locale }: FrameSubject,
  library: Library,
  page: string,
): Promise<RenderedFrame> {
  const chart = await library.loadChart(id);
  const state = viewState(CHARTS[id], view);
  const tables = chart.tables(state);
  const loaded = await library.loadTables(tables);
  const language = languageOf(locale);
  const shape = frameShape(chart, state);
  const { title, sentence } = chart.describe(chart.model(chart.decode(loaded.tables), state), state, language);
  const messages = embedMessages[locale];
  const html = renderToStaticMarkup(
    <div className={styles.body}>
      <main id="frame" aria-labelledby="finding" className={styles.frame} style={shapeStyle(shape)}>
        <FrameView
          chart={chart}
          loaded={loaded}
          state={state}
          asked={state}
          shape={shape}
          page={page}
          language={language}
          live={null}
        />
      </main>
      <div id="natural" className={styles.natural} style={shapeStyle(shape)} />
      <p id="failed" className={styles.failed} role="status" hidden>
        {messages.failed}{" "}
        <button id="retry" type="button">
          {messages.retry}
        </button>
      </p>
    </div>,
  );
  const light = html.replaceAll(
    COORDINATES,
    (_, name: string, value: string) => ` ${name}="${rounded(name === "d" ? relativePath(value) : value)}"`,
  );
  const base = formatQuery<SharedState>(chart.params, state, { migrations: chart.migrations }).slice(1);
  const modeOf = (one: SharedState) => ("mode" in one ? one.mode : undefined);
  const opening = modeOf(state) === modeOf(viewState(CHARTS[id]));
  return { html: light, title, sentence, base, shape, tables, opening, reads: (opening && chart.reads) || {} };
}
