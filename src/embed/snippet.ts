/** The code that an editor pastes: a frame that needs no script on its host's page. Pure text. */
import type { AnyChart, SharedState } from "#charts/chart.ts";
import { viewState } from "#charts/view-state.ts";
import { escapeHtml } from "#lib/escape-html.ts";
import { LOCALE_SETTINGS, type Locale } from "#i18n/locale.ts";
import { formatQuery } from "#url/codec.ts";
import { frameHeight, frameHeightCss, frameShape } from "./frame-height.ts";
import { OPTION_WORDS, type FrameOptions } from "./options.ts";

/** A chart in a state, as it is to stand in somebody's page. */
export interface EmbedSubject {
  /** Address of the site with its base path, ending in a slash: `https://example.org/stories/border/`. */
  readonly site: string;
  readonly locale: Locale;
  readonly chart: AnyChart;
  /** Named view whose address is used; the chart's opening one when left out. */
  readonly view?: string | undefined;
  /** What is to be seen; the view's own state when left out. Written in full, so that the frame never changes with our defaults. */
  readonly state?: SharedState | undefined;
  readonly options?: FrameOptions;
}

/** Permissions that a frame asks of its host: to copy and to fill the screen. */
export const PERMISSIONS = ["clipboard-write", "fullscreen"];

/** What the sandbox of a frame lets through. */
const SANDBOX = ["scripts", "same-origin", "popups", "popups-to-escape-sandbox", "downloads"];

/** Width that the plain `height` attribute is for, where a host strips styles: a text column. */
const USUAL_WIDTH = 600;

/** Address of a frame: view, full state, options. */
export function embedAddress({ site, locale, chart, view, state, options = {} }: EmbedSubject): string {
  const prefix = LOCALE_SETTINGS[locale].pathPrefix;
  const { params, migrations } = chart;
  const query = formatQuery<SharedState>(params, state ?? viewState(chart, view), { migrations });
  const chosen = OPTION_WORDS.flatMap((word) => {
    const value = options[word];
    return value === undefined ? [] : [`&${word}=${encodeURIComponent(value)}`];
  }).join("");
  return `${site}${prefix === "" ? "" : `${prefix}/`}embed/${chart.id}/${view === undefined ? "" : `${view}/`}${query}${chosen}`;
}

/** An iframe that reserves its height at every width. `title` names the frame: the chart's finding. */
export function embedSnippet(subject: EmbedSubject, title: string): string {
  const { chart, view, options } = subject;
  const shape = frameShape(chart, viewState(chart, view));
  const chrome = options?.chrome ?? "full";
  const attributes = [
    `src="${escapeHtml(embedAddress(subject))}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%"`,
    `height="${frameHeight(shape, chrome, USUAL_WIDTH)}"`,
    `loading="lazy"`,
    `allow="${PERMISSIONS.join("; ")}"`,
    `sandbox="${SANDBOX.map((right) => `allow-${right}`).join(" ")}"`,
    `referrerpolicy="no-referrer"`,
    `style="display:block;width:100%;border:0;height:${frameHeightCss(shape, chrome)}"`,
  ];
  return `<div style="container-type:inline-size;width:100%"><iframe ${attributes.join(" ")}></iframe></div>`;
}

/** A Markdown picture that leads to the chart's page. Addresses are absolute. */
export function markdownPicture({
  picture,
  page,
  text,
}: {
  readonly picture: string;
  readonly page: string;
  readonly text: string;
}): string {
  const escaped = text.replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
  return `[![${escaped}](${picture})](${page})`;
}
