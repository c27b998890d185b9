/** The HTML document around a rendered page: the built template filled in. */
import { createHash } from "node:crypto";
import type { Direction, Locale } from "#i18n/locale.ts";
import { escapeHtml } from "#lib/escape-html.ts";
import { scriptJson } from "#lib/script-json.ts";
import { CARD } from "./pictures/card.layout.ts";

/** Locales as Open Graph writes them. */
const OPEN_GRAPH_LOCALE: Readonly<Record<string, string>> & Readonly<Record<Locale, string>> = {
  en: "en_GB",
  fa: "fa_IR",
  ar: "ar_IQ",
};

/** A page in another language: a language tag, or `x-default` for readers of none of them. */
export interface Alternate {
  readonly language: string;
  readonly address: string;
}

/** What a document says besides its page. Addresses are absolute. */
export interface DocumentParts {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly title: string;
  readonly description: string;
  /** Name of the site. */
  readonly site: string;
  readonly canonical: string;
  /** The same page in each language it has, itself among them; none for a page that is not listed. */
  readonly alternates: readonly Alternate[];
  /** Absolute address of the share picture; none for a page that is not to be shared. */
  readonly picture: string | undefined;
  /** What the page says of itself to machines, as schema.org things. */
  readonly structured: readonly unknown[];
  /** `data-query` of the root; empty for pages without charts. */
  readonly query: string;
  readonly headScript: string;
  /** Content policy, for hosts that send no headers and for the page of addresses that lead nowhere. */
  readonly policy: string;
  readonly page: string;
  /** Files to fetch with the first paint. */
  readonly fonts: readonly string[];
  /** Files of script that the first ones will ask for at once. */
  readonly scripts: readonly string[];
  /** Address of the oEmbed answer for the page; null for pages that cannot be embedded. */
  readonly oembed: string | null;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** Whether it stands for every address that leads nowhere; the browser then asks no further what page this is. */
  readonly missing: boolean;
}

/** What networks and messengers show of a page where its address is shared; they run no script. */
function previewTags(parts: DocumentParts): string[] {
  const { title, description, canonical, picture, locale, site } = parts;
  const open = (property: string, content: string): string =>
    `<meta property="og:${property}" content="${escapeHtml(content)}" />`;
  const twitter = (name: string, content: string): string =>
    `<meta name="twitter:${name}" content="${escapeHtml(content)}" />`;
  return [
    open("type", "article"),
    open("site_name", site),
    open("title", title),
    open("description", description),
    open("url", canonical),
    open("locale", OPEN_GRAPH_LOCALE[locale]),
    ...parts.alternates
      .filter(({ language }) => language !== locale && language !== "x-default")
      .map(({ language }) => open("locale:alternate", OPEN_GRAPH_LOCALE[language] ?? language)),
    twitter("title", title),
    twitter("description", description),
    ...(picture === undefined
      ? [twitter("card", "summary")]
      : [
          open("image", picture),
          open("image:type", "image/png"),
          open("image:width", String(CARD.width)),
          open("image:height", String(CARD.height)),
          open("image:alt", description),
          twitter("card", "summary_large_image"),
          twitter("image", picture),
          twitter("image:alt", description),
        ]),
  ];
}

/** Fills the template that Vite wrote. Throws when the template lacks one of its places. */
export function fillTemplate(template: string, parts: DocumentParts): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}" />`,
    `<title>${escapeHtml(parts.title)}</title>`,
    // Early: some content systems read no further than the first kilobytes.
    ...(parts.oembed === null ? [] : [oembedLink(parts.oembed, parts.title)]),
    `<meta name="description" content="${escapeHtml(parts.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(parts.canonical)}" />`,
    ...parts.alternates.map(
      ({ language, address }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}" />`,
    ),
    ...(parts.listed ? [] : [`<meta name="robots" content="noindex" />`]),
    ...previewTags(parts),
    // A block of data, not a script: no browser runs it, so the content policy needs no hash for it.
    ...parts.structured.map((thing) => `<script type="application/ld+json">${scriptJson(thing)}</script>`),
    ...parts.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`),
    `<script>${parts.headScript}</script>`,
    // After all that the first paint needs.
    ...parts.scripts.map((file) => `<link rel="modulepreload" href="${file}" fetchpriority="low" crossorigin />`),
  ].join("\n    ");
  const root = `<html lang="${parts.locale}" dir="${parts.direction}" data-query="${escapeHtml(parts.query)}"${parts.missing ? " data-missing" : ""}>`;
  const places: readonly (readonly [RegExp, string])[] = [
    [/<html[^>]*>/, root],
    [/<!--head-->/, head],
    [/<!--page-->/, parts.page],
  ];
  return places.reduce((html, [place, content]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${place.source}`);
    return html.replace(place, () => content);
  }, template);
}

/** The link by which content systems find out how to embed a page. */
export function oembedLink(address: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(address)}" title="${escapeHtml(title)}" />`;
}

/** The hash by which a content policy allows an inline script or style. */
export function inlineHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
