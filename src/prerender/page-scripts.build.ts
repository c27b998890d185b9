/** Which files of script a page will ask for after its first ones, so that it can fetch them at the same time. */
import type { Manifest } from "vite";
import type { Page } from "#shell/pages.ts";

/** The modules that a page imports on demand as soon as it runs. */
function modulesOf(page: Page): string[] {
  if (page.kind === "missing") return [];
  const kind = `${page.kind.charAt(0).toUpperCase()}${page.kind.slice(1)}`;
  const own = `src/shell/${kind}Page.tsx`;
  return page.kind === "chart" ? [own, `src/charts/${page.chart}/${page.chart}.chart.ts`] : [own];
}

/**
 * Addresses of those files below the site's, without the ones that `html` names already. Throws when the build has no
 * file for the page's code.
 */
export function laterScripts(manifest: Manifest, page: Page, html: string): string[] {
  const files = modulesOf(page).flatMap((module) => {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`the build has no file of ${module}`);
    return [chunk.file, ...(chunk.imports ?? []).flatMap((key) => manifest[key]?.file ?? [])];
  });
  return [...new Set(files)].filter((file) => !html.includes(file));
}
