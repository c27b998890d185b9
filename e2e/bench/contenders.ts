/** Pages that draw the trade chart's bars with common chart libraries, to measure ours against. Built for the benchmark only. */
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { decodeTrade } from "#charts/trade/trade.data.ts";
import { exportsModel } from "#charts/trade/trade.exports.model.ts";
import type { TableRows } from "#data/tables.ts";
import type { Bar } from "./contenders/bars.ts";

/** File below `contenders/` and the name that the report prints. */
export const CONTENDERS = [
  { file: "chart-js.ts", name: "Chart.js" },
  { file: "observable-plot.ts", name: "Observable Plot" },
  { file: "recharts.tsx", name: "Recharts" },
  { file: "echarts.ts", name: "ECharts" },
  { file: "vega-lite.ts", name: "Vega-Lite" },
] as const;

/** Folder of the contenders' pages below the measured site. */
export const CONTENDERS_PATH = "contenders";

/** Address of a contender's page below the measured site. */
export function contenderPath(file: string): string {
  return `${CONTENDERS_PATH}/${file.replace(/\.tsx?$/, "")}/`;
}

function pageOf(name: string, bars: readonly Bar[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name}</title>
    <style>body { margin: 0; font-family: sans-serif } #chart { width: 640px; height: 420px }</style>
  </head>
  <body>
    <h1>Iran’s exports to Iraq</h1>
    <div id="chart"></div>
    <script type="application/json" id="bars">${JSON.stringify(bars)}</script>
    <script type="module" src="chart.js"></script>
  </body>
</html>
`;
}

/** Writes every contender's page and script below `folder`. */
export async function writeContenders(folder: string, tables: TableRows): Promise<void> {
  const { years } = exportsModel(decodeTrade(tables), { known: "now" });
  const bars: Bar[] = years.map(({ year, bar }) => ({ year: String(year), value: bar?.value ?? null }));
  for (const { file, name } of CONTENDERS) {
    const outDir = `${folder}/${contenderPath(file)}`;
    mkdirSync(outDir, { recursive: true });
    writeFileSync(`${outDir}index.html`, pageOf(name, bars));
    await build({
      configFile: false,
      logLevel: "error",
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        minify: true,
        lib: { entry: `e2e/bench/contenders/${file}`, formats: ["es"], fileName: () => "chart.js" },
      },
    });
  }
}
