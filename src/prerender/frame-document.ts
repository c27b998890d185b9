/** The HTML document of a frame. */
import type { Direction, Locale } from "#i18n/locale.ts";
import { escapeHtml } from "#lib/escape-html.ts";
import { oembedLink } from "./document.ts";

/** What a frame's document says. Addresses are absolute, save those of its own files. */
export interface FrameDocument {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly chart: string;
  readonly title: string;
  readonly description: string;
  /** The chart's own page. */
  readonly canonical: string;
  /** Query of the state that is drawn. */
  readonly base: string;
  readonly html: string;
  readonly boot: string;
  /** Relative, so that a frame works from any folder, also without a server. */
  readonly script: string;
  /** Stands in the page: the drawing is painted without a second request. */
  readonly styles: string;
  readonly oembed: string;
  /** What the script takes from the page. */
  readonly payload: unknown;
}

/** JSON that can stand in a script element. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** The whole document. Complete without its script: that only brings it to life. */
export function frameDocument(frame: FrameDocument): string {
  const attributes = [
    `lang="${frame.locale}"`,
    `dir="${frame.direction}"`,
    `data-chart="${frame.chart}"`,
    `data-base="${escapeHtml(frame.base)}"`,
    `data-script="${escapeHtml(frame.script)}"`,
  ].join(" ");
  return `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(frame.title)}</title>
<meta name="description" content="${escapeHtml(frame.description)}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escapeHtml(frame.canonical)}">
${oembedLink(frame.oembed, frame.title)}
<script>${frame.boot}</script>
<style>${frame.styles}</style>
</head>
<body>
${frame.html}
<script type="application/json" id="data">${inlineJson(frame.payload)}</script>
</body>
</html>
`;
}
