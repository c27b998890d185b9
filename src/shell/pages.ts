/** Every page of the site: which addresses the build writes, and what an address means to the browser. */
import { CHART_IDS, type ChartId } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { LOCALES, type Locale } from "#i18n/locale.ts";
import { sitePath, splitPath } from "#url/site-path.ts";

/** What a page is. `path` is below language and base: `charts/trade/`. */
export type Page = { readonly locale: Locale; readonly path: string } & (
  | { readonly kind: "report" | "charts" | "check" | "timeline" | "data" | "about" | "workshop" | "missing" }
  | { readonly kind: "chart"; readonly chart: ChartId; readonly view?: string }
  | { readonly kind: "statement"; readonly statement: string }
);

export type PageKind = Page["kind"];

/** Pages of their own, named in the address as here. */
const PLAIN_PAGES = ["timeline", "data", "about", "workshop"] as const;

/** All pages of one language that the build writes, given the ids of the fact check's statements. */
export function pagesOf(locale: Locale, statements: readonly string[]): Page[] {
  return [
    { kind: "report", locale, path: "" },
    { kind: "charts", locale, path: "charts/" },
    ...CHART_IDS.flatMap((chart): Page[] => [
      { kind: "chart", locale, path: `charts/${chart}/`, chart },
      ...CHARTS[chart].views.map((view): Page => ({
        kind: "chart",
        locale,
        path: `charts/${chart}/${view.id}/`,
        chart,
        view: view.id,
      })),
    ]),
    { kind: "check", locale, path: "check/" },
    ...statements.map((statement): Page => ({ kind: "statement", locale, path: `check/${statement}/`, statement })),
    ...PLAIN_PAGES.map((kind): Page => ({ kind, locale, path: `${kind}/` })),
  ];
}

/** All pages in all languages. */
export function allPages(statements: readonly string[]): Page[] {
  return LOCALES.flatMap((locale) => pagesOf(locale, statements));
}

/** The page at an address of this host; `missing` when there is none. */
export function pageAt(pathname: string): Page {
  const { locale, path } = splitPath(pathname) ?? { locale: LOCALES[0], path: pathname };
  const [first = "", second = "", third = "", ...rest] = path.replace(/\/$/, "").split("/");
  const missing: Page = { kind: "missing", locale, path };
  if (rest.length > 0) return missing;
  if (path === "" || path === "index.html") return { kind: "report", locale, path: "" };
  if (first === "charts") {
    if (second === "") return { kind: "charts", locale, path: "charts/" };
    const chart = CHART_IDS.find((id) => id === second);
    if (chart === undefined) return missing;
    if (third === "") return { kind: "chart", locale, path: `charts/${chart}/`, chart };
    return CHARTS[chart].views.some((view) => view.id === third)
      ? { kind: "chart", locale, path: `charts/${chart}/${third}/`, chart, view: third }
      : missing;
  }
  if (third !== "") return missing;
  if (first === "check") {
    return second === ""
      ? { kind: "check", locale, path: "check/" }
      : { kind: "statement", locale, path: `check/${second}/`, statement: second };
  }
  const plain = PLAIN_PAGES.find((kind) => kind === first);
  return plain !== undefined && second === "" ? { kind: plain, locale, path: `${plain}/` } : missing;
}

/** Address of a page on this host. */
export function pagePath(page: Page): string {
  return sitePath(page.locale, page.path);
}
