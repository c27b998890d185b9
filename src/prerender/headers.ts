/**
 * HTTP headers, in the `_headers` form that several static hosts read; the project's own server reads it too. Some of
 * them join the values of all rules that match, so no header is named by two rules that may match the same address.
 */
import { LOCALE_SETTINGS, LOCALES } from "#i18n/locale.ts";

/** What stands in the policy of every document; `script` is the hash of its one inline script. */
function policy(script: string, ancestors: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    "style-src 'self'",
    // Drawings carry a few attribute styles.
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

interface HeadersOptions {
  /** Path the site lives at, with slashes at both ends. */
  readonly base: string;
  /** Paths of all pages. */
  readonly pages: readonly string[];
  /** Hash of the inline script of pages, and of frames. */
  readonly pageScript: string;
  readonly frameScript: string;
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}

/** The first folders that pages stand in: each gets one rule. Languages' own first pages get one of their own. */
function pageRules(base: string, pages: readonly string[]): string[] {
  const roots = LOCALES.map((locale) => `${base}${LOCALE_SETTINGS[locale].pathPrefix}`.replace(/([^/])$/, "$1/"));
  const patterns = pages.map((path) => {
    const root = roots.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? base;
    const folder = path.slice(root.length).split("/", 1)[0] ?? "";
    return folder === "" ? root : `${root}${folder}/*`;
  });
  return [...new Set(patterns)];
}

/** The whole file. Hashed files never change; all else is asked for anew. */
export function headersFile({ base, pages, pageScript, frameScript }: HeadersOptions): string {
  const forPages: [string, string][] = [
    ["Content-Security-Policy", policy(pageScript, "'self'")],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cache-Control", "no-cache"],
  ];
  const open: [string, string][] = [
    ["Access-Control-Allow-Origin", "*"],
    ["Cross-Origin-Resource-Policy", "cross-origin"],
  ];
  const forFrames: [string, string][] = [
    ["Content-Security-Policy", policy(frameScript, "*")],
    ["Referrer-Policy", "no-referrer"],
    ["Cache-Control", "no-cache"],
    ...open,
  ];
  const folders = LOCALES.map((locale) => LOCALE_SETTINGS[locale].pathPrefix).map((prefix) =>
    prefix === "" ? base : `${base}${prefix}/`,
  );
  const rules = [
    rule(`${base}*`, [
      ["X-Content-Type-Options", "nosniff"],
      [
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
      ],
    ]),
    ...pageRules(base, pages).map((path) => rule(path, forPages)),
    rule(`${base}404.html`, forPages),
    ...folders.map((folder) => rule(`${folder}embed/*`, forFrames)),
    rule(`${base}assets/*`, [["Cache-Control", "public, max-age=31536000, immutable"], ...open]),
    ...["embed.js", "data/*", "pictures/*", "cards/*"].map((file) => rule(`${base}${file}`, open)),
    ...folders.map((folder) => rule(`${folder}oembed/*`, open)),
  ];
  return `${rules.join("\n\n")}\n`;
}
