/**
 * Few files of script instead of one for every set of pages that happens to share a module: a page asks for its own,
 * and for those that all pages, several pages or several charts need.
 */
import type { Rolldown } from "vite";

type Groups = NonNullable<Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined>["groups"]>;

/** The modules by whose wish a module is loaded: the entry, and what is imported on demand. */
function rootsOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const seen = new Set<string>();
  const roots: string[] = [];
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const info = context.getModuleInfo(next);
    if (info === null) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.push(next);
    waiting.push(...info.importers);
  }
  return roots;
}

function isChart(root: string): boolean {
  return root.endsWith(".chart.ts");
}

/** The chunks of a client; their names are those that the size budgets know. */
export const clientChunks: Groups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 4 },
  {
    debugName: "site",
    name: (id, context) => {
      const roots = rootsOf(id, context);
      return roots.some((root) => context.getModuleInfo(root)?.isEntry === true) ? "site" : null;
    },
    priority: 3,
  },
  {
    debugName: "pages",
    // A chart is always on a page; what both need comes with the page.
    name: (id, context) => {
      const roots = rootsOf(id, context);
      const pages = roots.filter((root) => root.endsWith("Page.tsx"));
      // The bundler may order two chunks anew in each language; with the shared styles in one, every client writes the
      // same style sheet.
      const sharedStyle = id.endsWith(".css") && roots.filter(isChart).length > 1;
      return sharedStyle || pages.length > 1 || (pages.length === 1 && roots.some(isChart)) ? "pages" : null;
    },
    priority: 2,
  },
  {
    debugName: "charts",
    name: (id, context) => (rootsOf(id, context).filter(isChart).length > 1 ? "charts" : null),
    priority: 1,
  },
];
