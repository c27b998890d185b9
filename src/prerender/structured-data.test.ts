import Validator from "@adobe/structured-data-validator";
import { describe, expect, it } from "vitest";
import { TABLES } from "#data/dataset.build.ts";
import { loadDataset } from "#data/load.build.ts";
import { DEFAULT_LOCALE } from "#i18n/locale.ts";
import { scriptJson } from "#lib/script-json.ts";
import { pagesOf, type Page } from "#shell/pages.ts";
import { fillTemplate } from "./document.ts";
import { isCheckable, structuredData } from "./structured-data.ts";

const ORIGIN = "https://example.org";
const tables = loadDataset();
const pages = pagesOf(
  DEFAULT_LOCALE,
  tables.statements.map((statement) => statement.id),
);
const head = {
  title: "A finding · Across the border",
  description: "A description that is long enough to say what stands on the page, in a sentence.",
};
const thingsOf = (page: Page) =>
  structuredData({ page, head, origin: ORIGIN, picture: `${ORIGIN}/cards/report.png`, tables });
const pageOf = (kind: Page["kind"]): Page => {
  const page = pages.find((one) => one.kind === kind);
  if (page === undefined) throw new Error(`no page of kind ${kind}`);
  return page;
};

/** Every address anywhere in a thing. */
function addressesIn(value: unknown): string[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

describe(structuredData.name, () => {
  it("has nothing that an independent validator objects to, but that verdicts are words and no numbers", async () => {
    for (const page of pages) {
      const byType = Object.fromEntries(thingsOf(page).map((thing) => [thing["@type"], [thing]]));
      const issues = await new Validator().validate({ jsonld: byType, errors: [] });
      const errors = issues.filter((issue) => issue.severity === "ERROR");
      expect(
        errors.filter((issue) => !issue.fieldNames?.includes("ratingValue")),
        page.path,
      ).toEqual([]);
    }
  });

  it("would not pass that validator with a step that leads nowhere or a picture without an address", async () => {
    const wrong = {
      BreadcrumbList: [{ "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1 }] }],
      ImageObject: [{ "@type": "ImageObject", name: "no address" }],
    };
    const issues = await new Validator().validate({ jsonld: wrong, errors: [] });
    expect(new Set(issues.filter((issue) => issue.severity === "ERROR").map((issue) => issue.rootType))).toEqual(
      new Set(["BreadcrumbList", "ImageObject"]),
    );
  });

  it("gives only absolute addresses, ours all on the site", () => {
    const own = new Set(pages.map((page) => `${ORIGIN}/${page.path}`));
    for (const page of pages) {
      for (const address of addressesIn(thingsOf(page)).filter((one) => one.startsWith(ORIGIN))) {
        const plain = address.split("#", 1)[0] ?? "";
        expect(own.has(plain) || /\/(pictures|cards|data)\/[a-z0-9/.-]+\.[a-z]+$/.test(plain), address).toBe(true);
      }
    }
  });

  it("reviews the checkable statements and no others", () => {
    const reviewed = pages
      .filter((page) => page.kind === "statement")
      .filter((page) => thingsOf(page).some((thing) => thing["@type"] === "ClaimReview"));
    expect(reviewed.length).toBe(tables.statements.filter(isCheckable).length);
    expect(reviewed.length).toBe(45);
  });

  it("bases the article on the report, and the dataset on its files", () => {
    expect(thingsOf(pageOf("report"))).toMatchObject([
      {
        "@type": "AnalysisNewsArticle",
        isBasedOn: { url: "http://kayhan.ir/en/news/83280/iran-iraq-to-boost-trade-other-cooperation" },
      },
    ]);
    expect(thingsOf(pageOf("data"))[1]).toMatchObject({
      "@type": "Dataset",
      temporalCoverage: "2000/2026",
      hasPart: TABLES.map((table) => ({
        name: table.title,
        distribution: [
          { contentUrl: `${ORIGIN}/data/${table.name}.csv`, encodingFormat: "text/csv" },
          { contentUrl: `${ORIGIN}/data/${table.name}.json`, encodingFormat: "application/json" },
        ],
      })),
    });
  });
});

describe(scriptJson.name, () => {
  it("lets no text out of its script, and reads back as it was", () => {
    const hostile = {
      title: '</script><script>alert(1)</script><!-- " \u2028 \u2029 & \u202E',
      word: "x".repeat(5000),
    };
    const template = "<html><head><!--head--></head><body><!--page--></body></html>";
    const html = fillTemplate(template, {
      locale: DEFAULT_LOCALE,
      direction: "ltr",
      title: hostile.title,
      description: hostile.title,
      site: hostile.title,
      canonical: `${ORIGIN}/`,
      alternates: [],
      picture: undefined,
      structured: [hostile],
      query: "",
      headScript: "",
      policy: "",
      page: "",
      fonts: [],
      scripts: [],
      oembed: null,
      listed: true,
      missing: false,
    });
    expect(html.match(/<script/g)?.length).toBe(2);
    expect(html).not.toContain("<!-- ");
    const written = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(JSON.parse(written)).toEqual(hostile);
  });
});
