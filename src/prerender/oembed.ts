/** oEmbed answers (oembed.com, version 1.0) as static files: one for each frame. */
import type { FrameChrome } from "#embed/options.ts";
import { escapeHtml } from "#lib/escape-html.ts";
import { frameHeight, frameHeightTable, type FrameShape } from "#embed/frame-height.ts";

/** Width that an answer declares: a static file cannot honour `maxwidth`, so it names a modest one. */
const WIDTH = 600;

/** What an answer tells. */
export interface OEmbedSubject {
  readonly title: string;
  /** What is shown, in a sentence. */
  readonly sentence: string;
  readonly siteName: string;
  readonly site: string;
  /** Absolute address of the frame. */
  readonly address: string;
  /** Absolute address of the share picture, 1200 × 630. */
  readonly thumbnail: string;
  readonly shape: FrameShape;
  readonly locale: string;
  readonly version: string;
}

/** Heights by width, for each amount of chrome: [width, height] in pixels. */
export function heightTables(shape: FrameShape): Record<FrameChrome, [number, number][]> {
  const table = (chrome: FrameChrome) => frameHeightTable(shape, chrome);
  return { full: table("full"), min: table("min"), none: table("none") };
}

/** The answer. Its HTML is one closed iframe with a title: no script, nothing that a filter could break. */
export function oembedAnswer(subject: OEmbedSubject): Record<string, unknown> {
  const height = frameHeight(subject.shape, "full", WIDTH);
  const title = escapeHtml(subject.title);
  return {
    version: "1.0",
    type: "rich",
    title: subject.title,
    provider_name: subject.siteName,
    provider_url: subject.site,
    author_name: subject.siteName,
    author_url: subject.site,
    cache_age: 86_400,
    width: WIDTH,
    height,
    html: `<iframe src="${escapeHtml(subject.address)}" title="${title}" width="${WIDTH}" height="${height}" frameborder="0"></iframe>`,
    thumbnail_url: subject.thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    border_description: subject.sentence,
    border_language: subject.locale,
    border_data_version: subject.version,
    border_heights: heightTables(subject.shape),
  };
}
