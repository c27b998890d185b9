/** Draws a chart's state to SVG text, for tests that keep drawings as files and look for collisions. */
import { renderToStaticMarkup } from "react-dom/server";
import type { AnyChart, Layout, SharedState, Size } from "#charts/chart.ts";
import type { TableRows } from "#data/tables.ts";
import { escapeHtml } from "#lib/escape-html.ts";
import { languageOf } from "#i18n/language.ts";
import type { Locale } from "#i18n/locale.ts";

/** What a chart makes of a state at a width. */
export interface Drawn {
  readonly layout: Layout;
  readonly svg: string;
  /** Whether something in it tells that the mark is pointed at. */
  readonly shows: (key: string) => boolean;
}

/** Size that the frame would give a drawing of this width. */
export function sizeAt(chart: AnyChart, state: SharedState, width: number): Size {
  return { width, height: chart.height(width, state) };
}

/**
 * Draws a state. Coordinates are rounded to a tenth of a pixel and marks' keys left out, so that files change only when
 * drawings do.
 */
export function draw(chart: AnyChart, tables: TableRows, state: SharedState, width: number, locale: Locale): Drawn {
  const language = languageOf(locale);
  const size = sizeAt(chart, state, width);
  const model: unknown = chart.model(chart.decode(tables), state);
  const layout: Layout = chart.layout(model, state, size, language);
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size.width} ${size.height}`}>
      <chart.View layout={layout} focus={state.focus} language={language} idPrefix="drawing" />
    </svg>,
  );
  const { CursorView } = chart;
  const shows = (key: string): boolean =>
    markup.includes(`data-mark="${escapeHtml(key)}"`) ||
    (CursorView !== undefined &&
      renderToStaticMarkup(<CursorView layout={layout} cursor={key} focus="" />).includes("<"));
  const svg = markup
    .replaceAll(/ data-mark="[^"]*"/g, "")
    .replaceAll(/="[^"]*"/g, (attribute) =>
      attribute.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
  return { layout, shows, svg: `${svg.replaceAll("><", ">\n<")}\n` };
}
