import type { AnyChart } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { ChartQuery } from "#live/chart-query.ts";
import { useLibrary } from "#live/library.ts";
import type { Head } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";

/**
 * Title and description of a chart's page: the finding and the sentence of its view, with the view's name. Where the chart is not loaded yet
 * (after a navigation) the chart's name stands in until it is.
 */
export function useChartHead(chart: ChartQuery, language: Language, view?: string): Head {
  const library = useLibrary();
  const messages = shellMessages[language.locale];
  const loaded: AnyChart | undefined = library.chart(chart.id);
  const tables = loaded === undefined ? undefined : library.tables(loaded.tables(chart.base));
  if (loaded === undefined || tables === undefined) {
    const title = `${messages.chartNames[chart.id]} · ${messages.siteName}`;
    return { title, description: messages.charts.description };
  }
  const model: unknown = loaded.model(loaded.decode(tables.tables), chart.base);
  const { title, sentence } = loaded.describe(model, chart.base, language);
  // A named view may make the same finding as its chart's opening one; its name tells the two pages apart.
  return view === undefined
    ? { title: `${title} · ${messages.siteName}`, description: sentence }
    : { title: `${title} (${view}) · ${messages.siteName}`, description: `${view}. ${sentence}` };
}
