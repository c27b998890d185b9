/** The HTML document around a rendered page: the built template filled in. */
import { createHash } from "node:crypto";
import type { Direction, Locale } from "#i18n/locale.ts";
import { escapeHtml } from "#lib/escape-html.ts";

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
  readonly canonical: string;
  /** The same page in each language it has, itself among them; none for a page that is not listed. */
  readonly alternates: readonly Alternate[];
  /** `data-query` of the root; empty for pages without charts. */
  readonly query: string;
  readonly headScript: string;
  readonly page: string;
  /** Files to fetch with the first paint. */
  readonly fonts: readonly string[];
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** Whether it stands for every address that leads nowhere; the browser then asks no further what page this is. */
  readonly missing: boolean;
}

/** Fills the template that Vite wrote. Throws when the template lacks one of its places. */
export function fillTemplate(template: string, parts: DocumentParts): string {
  const head = [
    `<title>${escapeHtml(parts.title)}</title>`,
    `<meta name="description" content="${escapeHtml(parts.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(parts.canonical)}" />`,
    ...parts.alternates.map(
      ({ language, address }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}" />`,
    ),
    ...(parts.listed ? [] : [`<meta name="robots" content="noindex" />`]),
    `<meta property="og:title" content="${escapeHtml(parts.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(parts.description)}" />`,
    `<meta property="og:url" content="${escapeHtml(parts.canonical)}" />`,
    `<meta property="og:type" content="article" />`,
    ...parts.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`),
    `<script>${parts.headScript}</script>`,
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

/** The hash by which a content policy allows an inline script. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
