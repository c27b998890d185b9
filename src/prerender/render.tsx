/** One page → HTML, without a browser. Built for Node by the site's own build. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import { CHART_IDS } from "#charts/chart.ts";
import { OpeningMap } from "#charts/border/OpeningMap.tsx";
import { CHARTS } from "#charts/registry.ts";
import type { TableRows } from "#data/tables.ts";
import { IslandProvider, type RenderIsland } from "#live/island.ts";
import type { Library } from "#live/library.ts";
import { memoryLibrary } from "#live/memory-library.ts";
import { StillPicturesProvider } from "#live/still-pictures.ts";
import { HeadProvider, type Head } from "#shell/head.ts";
import { HEAD_SCRIPT } from "#shell/head-script.ts";
import { loadPage } from "#shell/page-components.ts";
import { pageQuery } from "#shell/page-query.ts";
import { allPages, pagePath, type Page } from "#shell/pages.ts";
import { Site } from "#shell/Site.tsx";
import { cardPath, picturePath, smallPicturePath } from "#share/addresses.ts";
import { stillAddress } from "#url/address.ts";
import { structuredData } from "./structured-data.ts";
import { sitePath } from "#url/site-path.ts";
import { drawCard, drawPicture, drawSmall } from "./pictures/draw-pictures.tsx";
import { chartModes, framesOf, renderFrame, type FrameSubject } from "./render-frame.tsx";

export {
  allPages,
  cardPath,
  chartModes,
  drawCard,
  drawPicture,
  drawSmall,
  framesOf,
  structuredData,
  HEAD_SCRIPT,
  pagePath,
  pageQuery,
  picturePath,
  renderFrame,
  sitePath,
  smallPicturePath,
};
export type { FrameSubject, Page };

/** Pictures that pages place by name. */
const STILL_PICTURES = new Map([["opening-map", OpeningMap]]);

const renderIsland: RenderIsland = (island, identifierPrefix) => renderToString(island, { identifierPrefix });

/** A pre-rendered page. */
export interface RenderedPage {
  readonly html: string;
  readonly head: Head;
}

/** All charts with their code, over the given tables. */
export async function fullLibrary(tables: TableRows): Promise<Library> {
  const charts = await Promise.all(CHART_IDS.map(async (id) => [id, await CHARTS[id].load()] as const));
  return memoryLibrary(new Map(charts), tables);
}

/** Renders a page whole. Throws when anything in it throws: a page is never written in part. */
export async function renderPage(page: Page, library: Library): Promise<RenderedPage> {
  await loadPage(page.kind);
  let head: Head | undefined;
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <QueryClientProvider client={new QueryClient()}>
      <HeadProvider
        value={(collected) => {
          head = collected;
        }}
      >
        <IslandProvider value={renderIsland}>
          <StillPicturesProvider value={STILL_PICTURES}>
            <Site library={library} address={stillAddress()} ssrPath={pagePath(page)} />
          </StillPicturesProvider>
        </IslandProvider>
      </HeadProvider>
    </QueryClientProvider>,
    {
      // Large parts must stay in place: moved out, they would need inline scripts to come back.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        errors.push(error);
      },
    },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new Error(`${pagePath(page)} did not render`, { cause: errors[0] });
  if (head === undefined) throw new Error(`${pagePath(page)} has no title`);
  return { html, head };
}
