/**
 * What a page says of itself to machines, as schema.org things. Only what stands on the page is said; only dates that
 * are in the data are given. Types are checked against the vocabulary while compiling.
 */
import { workshopLink } from "#embed/workshop/workshop-link.messages.ts";
import type {
  AnalysisNewsArticle,
  BreadcrumbList,
  Claim,
  ClaimReview,
  CorrectionComment,
  DataDownload,
  Dataset,
  ImageObject,
  NewsArticle,
  Organization,
  WithContext,
} from "schema-dts";
import { publicFilePath, type CatalogueRow } from "#data/files/catalogue.ts";
import { dataVersion } from "#data/history/data-version.ts";
import type { StatementRow } from "#data/statements/statements.table.ts";
import type { TableRows } from "#data/tables.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import { CHARTS } from "#charts/registry.ts";
import type { Head } from "#shell/head.ts";
import type { Page } from "#shell/pages.ts";
import { shellMessages } from "#shell/shell.messages.ts";
import { picturePath } from "#share/addresses.ts";
import { statementMessages } from "#statements/statements.messages.ts";
import { BASE_PATH, sitePath } from "#url/site-path.ts";

/** One thing with its vocabulary. */
export type StructuredThing = WithContext<AnalysisNewsArticle | BreadcrumbList | ClaimReview | Dataset | ImageObject>;

/** What the things are made from. */
export interface StructuredFacts {
  readonly page: Page;
  readonly head: Pick<Head, "title" | "description">;
  /** Origin of the site, without a slash at its end: `https://example.org`. */
  readonly origin: string;
  /** Absolute address of the page's share picture. */
  readonly picture: string | undefined;
  /** The dataset in the page's language. */
  readonly tables: TableRows;
}

const CONTEXT = "https://schema.org";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Id of the report in the table of sources. */
const REPORT_SOURCE = "kayhan";

/** Longest headline that search engines take. */
const LONGEST_HEADLINE = 110;

/** All things of a page; none for the page that stands for no address. */
export function structuredData(facts: StructuredFacts): StructuredThing[] {
  const { page } = facts;
  switch (page.kind) {
    case "missing":
      return [];
    case "report":
      return [article(facts)];
    case "chart":
      return [breadcrumbs(facts), picture(facts, page)];
    case "statement": {
      const statement = facts.tables.statements.find((row) => row.id === page.statement);
      const trail = breadcrumbs(facts);
      return statement !== undefined && isCheckable(statement) ? [trail, claimReview(facts, statement)] : [trail];
    }
    case "data":
      return [breadcrumbs(facts), dataset(facts)];
    case "charts":
    case "check":
    case "timeline":
    case "about":
    case "workshop":
      return [breadcrumbs(facts)];
  }
}

/** Whether a statement can be found right or wrong: judgements and charged words cannot. */
export function isCheckable({ verdict }: Pick<StatementRow, "verdict">): boolean {
  return verdict !== "opinion or loaded wording";
}

function address({ origin, page }: StructuredFacts, path: string): string {
  return origin + sitePath(page.locale, path);
}

function publisher(facts: StructuredFacts): Organization {
  return {
    "@type": "Organization",
    name: siteMessages[facts.page.locale].name,
    url: address(facts, ""),
    correctionsPolicy: address(facts, "about/#corrections"),
  };
}

/** The report that everything here is about, as the table of sources has it. Throws when it is not there. */
function report({ tables }: StructuredFacts) {
  const source = tables.sources.find((one) => one.id === REPORT_SOURCE);
  if (source === undefined || source.url === null || source.published === null) {
    throw new Error(`the sources lack the report (${REPORT_SOURCE})`);
  }
  const newspaper: Organization = { "@type": "Organization", name: source.publisher };
  const printed: NewsArticle = {
    "@type": "NewsArticle",
    headline: source.title,
    url: source.url,
    datePublished: source.published,
    publisher: newspaper,
  };
  return { newspaper, printed, published: source.published };
}

function article(facts: StructuredFacts): WithContext<AnalysisNewsArticle> {
  const { head, page, tables, picture: image } = facts;
  const newest = dataVersion(tables.history);
  const first = tables.history.at(-1) ?? newest;
  const corrections = tables.history.filter((entry) => entry.kind !== "release");
  return {
    "@context": CONTEXT,
    "@type": "AnalysisNewsArticle",
    "@id": `${address(facts, "")}#article`,
    headline: headline(head.title),
    description: head.description,
    url: address(facts, ""),
    inLanguage: page.locale,
    datePublished: first.date,
    dateModified: newest.date,
    author: publisher(facts),
    publisher: publisher(facts),
    isBasedOn: report(facts).printed,
    isAccessibleForFree: true,
    license: LICENCE,
    ...(image === undefined ? {} : { image }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ what, date }): CorrectionComment => ({
            "@type": "CorrectionComment",
            text: what,
            datePublished: date,
          })),
        }),
  };
}

/** A page's title without the site's name, at most as long as a headline may be. */
function headline(title: string): string {
  const own = title.split(" · ")[0] ?? title;
  return own.length <= LONGEST_HEADLINE ? own : `${own.slice(0, LONGEST_HEADLINE - 1).trimEnd()}…`;
}

function claimReview(facts: StructuredFacts, statement: StatementRow): WithContext<ClaimReview> {
  const { page, tables } = facts;
  const { newspaper, printed, published } = report(facts);
  const claim: Claim = {
    "@type": "Claim",
    // The verdict is about the report's wording, so the report's publisher is whose claim it is.
    author: newspaper,
    appearance: printed,
    datePublished: published,
  };
  return {
    "@context": CONTEXT,
    "@type": "ClaimReview",
    "@id": address(facts, `check/${statement.id}/#review`),
    url: address(facts, `check/${statement.id}/`),
    inLanguage: page.locale,
    claimReviewed: statement.paraphrase,
    datePublished: dataVersion(tables.history).date,
    author: publisher(facts),
    itemReviewed: claim,
    reviewRating: {
      "@type": "Rating",
      // A word and no number: outdated and not verifiable are no points on a line.
      alternateName: statementMessages[page.locale].verdicts[statement.verdict].word,
      ratingExplanation: statement.explanation,
    },
  };
}

function picture(facts: StructuredFacts, page: Page & { readonly kind: "chart" }): WithContext<ImageObject> {
  const { head, origin, picture: thumbnail } = facts;
  return {
    "@context": CONTEXT,
    "@type": "ImageObject",
    "@id": `${address(facts, page.path)}#picture`,
    name: headline(head.title),
    caption: head.description,
    contentUrl: origin + sitePath(page.locale, picturePath(page.chart, page.view)),
    encodingFormat: "image/svg+xml",
    ...(thumbnail === undefined ? {} : { thumbnailUrl: thumbnail }),
    creator: publisher(facts),
    creditText: siteMessages[page.locale].name,
    copyrightNotice: siteMessages[page.locale].name,
    license: LICENCE,
    acquireLicensePage: address(facts, "about/#licences"),
    isBasedOn: {
      "@type": "Dataset",
      "@id": datasetId(facts),
      name: siteMessages[page.locale].name,
      url: datasetUrl(facts),
    },
  };
}

function datasetUrl(facts: StructuredFacts): string {
  return address(facts, "data/");
}

function datasetId(facts: StructuredFacts): string {
  return `${datasetUrl(facts)}#dataset`;
}

function downloads(facts: StructuredFacts, table: CatalogueRow): DataDownload[] {
  const formats = [
    ["csv", "text/csv"],
    ["json", "application/json"],
  ] as const;
  return formats.map(([format, encodingFormat]) => ({
    "@type": "DataDownload",
    name: `${table.id}.${format}`,
    encodingFormat,
    contentUrl: facts.origin + BASE_PATH + publicFilePath(table.id, format),
    contentSize: `${table.bytes[format]} B`,
  }));
}

/** First and last year that the figures and events are about. */
function yearsCovered({ tables }: StructuredFacts): string {
  const years = [
    ...tables.generation.map((row) => row.year),
    ...tables.exports.map((row) => Number(row.period.start.slice(0, 4))),
    ...tables.events.map((row) => Number(row.date.slice(0, 4))),
  ];
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

function dataset(facts: StructuredFacts): WithContext<Dataset> {
  const { head, tables } = facts;
  const { version, date } = dataVersion(tables.history);
  const shared = {
    creator: publisher(facts),
    license: LICENCE,
    isAccessibleForFree: true,
    version,
    dateModified: date,
  };
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    "@id": datasetId(facts),
    name: `${siteMessages[facts.page.locale].name}: ${headline(head.title)}`,
    description: head.description,
    url: datasetUrl(facts),
    ...shared,
    inLanguage: "en",
    temporalCoverage: yearsCovered(facts),
    spatialCoverage: [
      { "@type": "Country", name: "Iran" },
      { "@type": "Country", name: "Iraq" },
    ],
    variableMeasured: tables.catalogue.map((table) => table.title),
    distribution: [
      {
        "@type": "DataDownload",
        name: "datapackage.json",
        encodingFormat: "application/json",
        contentUrl: `${facts.origin}${BASE_PATH}data/datapackage.json`,
      },
      ...tables.catalogue.flatMap((table) => downloads(facts, table)),
    ],
    hasPart: tables.catalogue.map((table): Dataset => ({
      "@type": "Dataset",
      "@id": `${datasetUrl(facts)}#${table.id}`,
      name: table.title,
      description: table.description,
      url: `${datasetUrl(facts)}#${table.id}`,
      ...shared,
      creditText: table.licence.credit,
      distribution: downloads(facts, table),
    })),
  };
}

function breadcrumbs(facts: StructuredFacts): WithContext<BreadcrumbList> {
  const steps: readonly (readonly [name: string, path: string])[] = [
    [siteMessages[facts.page.locale].name, ""],
    ...trail(facts),
  ];
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address(facts, path),
    })),
  };
}

/** The pages between the first one and this, this one last. */
function trail({ page, tables }: StructuredFacts): (readonly [name: string, path: string])[] {
  const messages = shellMessages[page.locale];
  switch (page.kind) {
    case "report":
    case "missing":
      return [];
    case "charts":
    case "check":
    case "timeline":
    case "data":
    case "about":
      return [[messages.nav[page.kind], page.path]];
    case "workshop":
      return [[workshopLink[page.locale], page.path]];
    case "chart": {
      const view = CHARTS[page.chart].views.find((one) => one.id === page.view);
      return [
        [messages.nav.charts, "charts/"],
        [messages.chartNames[page.chart], `charts/${page.chart}/`],
        ...(view === undefined ? [] : [[view.name[page.locale], page.path] as const]),
      ];
    }
    case "statement":
      return [
        [messages.nav.check, "check/"],
        [tables.statements.find((row) => row.id === page.statement)?.paraphrase ?? page.statement, page.path],
      ];
  }
}
