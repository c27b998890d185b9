/** Where the browser starts: hydrates the pre-rendered page, or draws it where there is none (development). */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { networkLibrary } from "#live/network-library.ts";
import { isTranslated, tolerateTranslation } from "#live/translation.ts";
import { browserAddress } from "#url/browser-address.ts";
import { loadPage } from "./page-components.ts";
import { pageAt } from "./pages.ts";
import { keepScroll } from "./keep-scroll.ts";
import { Site } from "./Site.tsx";
import "#styles/site.css";

const client = new QueryClient();
const root = document.getElementById("root");
const { pathname } = window.location;
const missingAt = document.documentElement.dataset["missing"] === undefined ? undefined : pathname;
const site = (
  <QueryClientProvider client={client}>
    <Site library={networkLibrary(client)} address={browserAddress} missingAt={missingAt} />
  </QueryClientProvider>
);

/** A page's code imports from this very file's chunk, so nothing here may wait at the top level for it. */
async function start(target: HTMLElement): Promise<void> {
  await loadPage(missingAt === undefined ? pageAt(pathname).kind : "missing");
  if (target.firstElementChild === null || isTranslated()) {
    // Without a pre-rendered page there was no head script either.
    document.documentElement.dataset["script"] = "";
    createRoot(target).render(site);
  } else hydrateRoot(target, site);
}

keepScroll();
tolerateTranslation();
if (root !== null) void start(root);
