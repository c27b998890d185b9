/**
 * HTTP headers, in the `_headers` form that several static hosts read; the project's own server reads it too. Some of
 * them join the values of all rules that match, so no header is named by two rules that may match the same address.
 */
import { LOCALE_SETTINGS, LOCALES } from "#i18n/locale.ts";

/** The content policy of a document; `script` is the hash of its one inline script, `styles` those of its inline styles. */
export function contentPolicy(script: string, styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    ["style-src 'self'", ...styles].join(" "),
    // Drawings carry a few attribute styles.
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The policy as a header, which alone may say who frames the document. */
function policy(script: string, styles: readonly string[], ancestors: string): string {
  return `${contentPolicy(script, styles)}; frame-ancestors ${ancestors}`;
}

interface HeadersOptions {
  /** Path the site lives at, with slashes at both ends. */
  readonly base: string;
  /** Paths of all pages. */
  readonly pages: readonly string[];
  /** Hash of the inline script of pages, and of frames. */
  readonly pageScript: string;
  readonly frameScript: string;
  /** Hashes of the inline styles of each chart's frames. */
  readonly frameStyles: ReadonlyMap<string, readonly string[]>;
}

type Rule = readonly [path: string, headers: readonly (readonly [string, string])[]];

/** The rules as text, those for one path as one: some hosts take a path's second rule for a mistake. */
function textOf(rules: readonly Rule[]): string {
  const blocks = new Map<string, string[]>();
  for (const [path, headers] of rules) {
    const lines = blocks.get(path) ?? [path];
    blocks.set(path, lines);
    const more = headers.map(([name, value]) => `  ${name}: ${value}`);
    lines.push(...more.filter((line) => !lines.includes(line)));
  }
  return `${[...blocks.values()].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/**
 * The first folders that pages stand in: each gets one rule. Languages' own first pages get one of their own, and one
 * for their file, which some hosts look at instead.
 */
function pageRules(base: string, pages: readonly string[]): string[] {
  const roots = LOCALES.map((locale) => `${base}${LOCALE_SETTINGS[locale].pathPrefix}`.replace(/([^/])$/, "$1/"));
  const patterns = pages.flatMap((path) => {
    const root = roots.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? base;
    const folder = path.slice(root.length).split("/", 1)[0] ?? "";
    return folder === "" ? [root, `${root}index.html`] : [`${root}${folder}/*`];
  });
  return [...new Set(patterns)];
}

/** The whole file. Hashed files never change; all else is asked for anew. */
export function headersFile({ base, pages, pageScript, frameScript, frameStyles }: HeadersOptions): string {
  const fresh: [string, string] = ["Cache-Control", "no-cache"];
  const unneeded: [string, string] = [
    "Permissions-Policy",
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  ];
  const forPages: [string, string][] = [
    ["Content-Security-Policy", policy(pageScript, [], "'self'")],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    unneeded,
    fresh,
  ];
  const open: [string, string][] = [
    ["Access-Control-Allow-Origin", "*"],
    ["Cross-Origin-Resource-Policy", "cross-origin"],
  ];
  const forFrames = (styles: readonly string[]): [string, string][] => [
    ["Content-Security-Policy", policy(frameScript, styles, "*")],
    ["Referrer-Policy", "no-referrer"],
    unneeded,
    fresh,
    ...open,
  ];
  const folders = LOCALES.map((locale) => LOCALE_SETTINGS[locale].pathPrefix).map((prefix) =>
    prefix === "" ? base : `${base}${prefix}/`,
  );
  const rules: Rule[] = [
    [`${base}*`, [["X-Content-Type-Options", "nosniff"]]],
    ...pageRules(base, pages).map((path): Rule => [path, forPages]),
    [`${base}404.html`, forPages],
    ...folders.flatMap((folder) =>
      [...frameStyles].map(([chart, styles]): Rule => [`${folder}embed/${chart}/*`, forFrames(styles)]),
    ),
    [`${base}embed/labels.json`, [fresh, ...open]],
    [`${base}assets/*`, [["Cache-Control", "public, max-age=31536000, immutable"], ...open]],
    ...["embed.js", "data/*"].map((file): Rule => [`${base}${file}`, [fresh, ...open]]),
    ...folders.flatMap((folder) =>
      ["oembed/*", "pictures/*", "cards/*"].map((files): Rule => [`${folder}${files}`, [fresh, ...open]]),
    ),
  ];
  return textOf(rules);
}
