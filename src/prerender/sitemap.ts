/** What search engines are told: every page, and where the list is. */
import { escapeHtml } from "#lib/escape-html.ts";
import type { Alternate } from "./document.ts";

/** A page in the sitemap: its absolute address, and the same page in each language. */
export interface SitemapEntry {
  readonly address: string;
  readonly alternates: readonly Alternate[];
}

/** `sitemap.xml`. */
export function sitemapFile(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, alternates }) => {
    const links = alternates.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${escapeHtml(one.address)}"/>`,
    );
    return `  <url><loc>${escapeHtml(address)}</loc>${links.join("")}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

/** `robots.txt`: everything may be read. */
export function robotsFile(sitemap: string): string {
  return `User-agent: *
Allow: /

Sitemap: ${sitemap}
`;
}
