/** The pictures of the site as SVG markup, styled by class: built for Node with the pages, because charts draw them. */
import { renderToStaticMarkup } from "react-dom/server";
import type { AnyChart, ChartId, Description, SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import type { Source } from "#data/record.ts";
import type { TableRows } from "#data/tables.ts";
import { languageOf } from "#i18n/language.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import type { Library } from "#live/library.ts";
import { chartPath } from "#charts/nearest-view.ts";
import { Picture } from "#share/Picture.tsx";
import { sourceLine } from "#share/picture.layout.ts";
import type { Head } from "#shell/head.ts";
import type { Page } from "#shell/pages.ts";
import { statementMessages } from "#statements/statements.messages.ts";
import { sitePath } from "#url/site-path.ts";
import { Card } from "./Card.tsx";
import { CARD } from "./card.layout.ts";
import { MapPicture } from "./MapPicture.tsx";

/** A chart's view with all that a picture of it needs. */
interface ShownView {
  readonly chart: AnyChart;
  readonly state: SharedState;
  readonly tables: Partial<TableRows>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly description: Description;
  readonly model: unknown;
}

function showView(library: Library, page: Page, id: ChartId, view: string | undefined): ShownView {
  const chart = library.chart(id);
  const state = viewState(CHARTS[id], view);
  const loaded = chart === undefined ? undefined : library.tables(chart.tables(state));
  if (chart === undefined || loaded === undefined) throw new Error(`no ${id} to draw`);
  const model: unknown = chart.model(chart.decode(loaded.tables), state);
  const description = chart.describe(model, state, languageOf(page.locale));
  return { chart, state, ...loaded, description, model };
}

/** The whole drawing of a chart's page: title, drawing, notes, sources, address. `site` is the origin of addresses. */
export function drawPicture(library: Library, page: Page & { readonly kind: "chart" }, site: string): string {
  const { chart, state, tables, sources, description } = showView(library, page, page.chart, page.view);
  const address = site + sitePath(page.locale, chartPath(page.chart, page.view));
  const language = languageOf(page.locale);
  return renderToStaticMarkup(<Picture {...{ chart, state, tables, sources, description, language, address }} />);
}

/** Size of the drawings on the page of all charts. */
const SMALL = { width: 340, height: 300 };

/** A view's drawing alone, for a page that shows many. */
export function drawSmall(library: Library, page: Page & { readonly kind: "chart" }): string {
  const { chart, state, model } = showView(library, page, page.chart, page.view);
  const language = languageOf(page.locale);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      fontFamily="var(--font-chart)"
      fontSize={13}
      viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}
      {...SMALL}
    >
      <chart.View
        layout={chart.layout(model, state, SMALL, language)}
        focus={state.focus}
        language={language}
        idPrefix="small"
      />
    </svg>,
  );
}

/** Width of the half that holds a chart, and how much its drawing is enlarged there. */
const CHART_WIDTH = 660;
const SCALE = 1.5;
const INSET = 36;

/** Sources that a card has room to name. */
const NAMED_SOURCES = 2;

/** Width of the map beside pages that show no chart. */
const MAP_WIDTH = 400;

/** The share picture of a page: its finding and what it shows. */
export function drawCard(library: Library, page: Page, head: Head): string {
  const language = languageOf(page.locale);
  const site = siteMessages[page.locale].name;
  if (page.kind === "chart") {
    const { chart, state, sources, description, model } = showView(library, page, page.chart, page.view);
    const size = { width: (CHART_WIDTH - 2 * INSET) / SCALE, height: (CARD.height - 2 * INSET) / SCALE };
    return renderToStaticMarkup(
      <Card
        text={{
          headline: description.title,
          finding: description.sentence,
          source: sourceLine({ description, sources, language }, NAMED_SOURCES),
          site,
        }}
        direction={language.direction}
        drawingWidth={CHART_WIDTH}
        drawing={(box) => (
          <svg
            x={box.x + INSET}
            y={INSET}
            width={box.width - 2 * INSET}
            height={box.height - 2 * INSET}
            viewBox={`0 0 ${size.width} ${size.height}`}
          >
            <chart.View
              layout={chart.layout(model, state, size, language)}
              focus={state.focus}
              language={language}
              idPrefix="card"
            />
          </svg>
        )}
      />,
    );
  }
  const statement =
    page.kind === "statement"
      ? library.tables(["statements"])?.tables.statements?.find(({ id }) => id === page.statement)
      : undefined;
  const verdict =
    statement === undefined
      ? undefined
      : { name: statement.verdict, word: statementMessages[page.locale].verdicts[statement.verdict].word };
  return renderToStaticMarkup(
    <Card
      text={{
        headline: statement?.paraphrase ?? head.title.replace(` · ${site}`, ""),
        finding: statement?.explanation ?? head.description,
        source: "",
        site,
      }}
      direction={language.direction}
      drawingWidth={MAP_WIDTH}
      verdict={verdict}
      drawing={(box) => <MapPicture locale={page.locale} box={box} />}
    />,
  );
}
