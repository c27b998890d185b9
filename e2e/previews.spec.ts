/** What a crawler that runs no script finds on every page: it is told all of it in the HTML. */
import { expect, test } from "@playwright/test";
import { DEFAULT_LOCALE, LOCALES } from "#i18n/locale.ts";
import { siteMessages } from "#i18n/site.messages.ts";

const MOST_BYTES = 150_000;

interface Found {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly of: (name: string) => string | undefined;
  readonly canonical: string | undefined;
  readonly alternates: readonly string[];
}

function unescape(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** Reads a page's head as text. */
function readHead(address: string, html: string): Found {
  const head = html.slice(0, html.indexOf("</head>"));
  const metas = new Map(
    [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name = "", content = ""]) => [name, unescape(content)] as const,
    ),
  );
  return {
    address,
    title: unescape(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ""),
    description: metas.get("description") ?? "",
    of: (name) => metas.get(name),
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1],
    alternates: [...head.matchAll(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g)].map(([, to]) =>
      String(to),
    ),
  };
}

/** The site's name in the language of an address. */
function siteNameAt(address: string): string {
  const first = new URL(address).pathname.split("/")[1];
  return siteMessages[LOCALES.find((locale) => locale === first) ?? DEFAULT_LOCALE].name;
}

test("every page names itself, its picture and its address, and the picture is there", async ({ request }) => {
  test.setTimeout(180_000);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => String(address));
  expect(addresses.length).toBeGreaterThan(80);
  const listed = new Set(addresses);
  const seen = new Map<string, string>();
  for (const address of addresses) {
    const found = readHead(address, await (await request.get(new URL(address).pathname)).text());
    const image = found.of("og:image") ?? "";
    expect
      .soft(
        {
          titled: found.title.length > 10,
          described: found.description.length > 20,
          canonical: found.canonical,
          url: found.of("og:url"),
          open: [found.of("og:title"), found.of("og:description"), found.of("og:type"), found.of("og:site_name")],
          size: [found.of("og:image:width"), found.of("og:image:height"), found.of("og:image:type")],
          alt: (found.of("og:image:alt") ?? "").length > 20,
          twitter: [found.of("twitter:card"), found.of("twitter:image"), found.of("twitter:image:alt")],
          locale: /^[a-z]{2}_[A-Z]{2}$/.test(found.of("og:locale") ?? ""),
          alternatesListed: found.alternates.filter((one) => !listed.has(one)),
        },
        address,
      )
      .toEqual({
        titled: true,
        described: true,
        canonical: address,
        url: address,
        open: [found.title, found.description, "article", siteNameAt(address)],
        size: ["1200", "630", "image/png"],
        alt: true,
        twitter: ["summary_large_image", image, found.of("og:image:alt")],
        locale: true,
        alternatesListed: [],
      });
    const key = `${found.title}\n${found.description}`;
    expect.soft(seen.get(key), `${address} says the same of itself`).toBeUndefined();
    seen.set(key, address);
    expect.soft(image, address).toMatch(/^https?:\/\//);
    const picture = await request.get(new URL(image).pathname);
    const bytes = await picture.body();
    expect
      .soft(
        [picture.status(), bytes.subarray(1, 4).toString("latin1"), bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
        image,
      )
      .toEqual([200, "PNG", 1200, 630]);
    expect.soft(bytes.length, image).toBeLessThanOrEqual(MOST_BYTES);
  }
});

test("every view's whole drawing stands on its own", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const views = [...sitemap.matchAll(/<loc>[^<]*?\/(charts\/[a-z]+(?:\/[a-z0-9-]+)?)\/<\/loc>/g)];
  expect(views.length).toBeGreaterThan(20);
  for (const [, view = ""] of views) {
    const address = `/${view.replace("charts", "pictures")}.svg`;
    const svg = await (await request.get(address)).text();
    expect.soft(svg, address).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>/);
    expect.soft(svg, address).toContain("<title>");
    expect.soft(svg, address).toContain("Sources: ");
    expect.soft(svg, address).toContain(`/${view}/`);
    expect.soft(/class=|var\(|light-dark|<style|href="http/.exec(svg)?.[0], address).toBeUndefined();
  }
});
