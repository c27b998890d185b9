/**
 * Builds what frames run: one classic script for each chart and language, with its stylesheet, and the boot. The
 * charts' React is Preact here (docs/decisions/006-frames-without-react.md). Node only.
 */
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin } from "vite";
import type { ChartId } from "#charts/chart.ts";
import type { Locale } from "#i18n/locale.ts";
import { oneLanguage } from "./one-language.vite.ts";

/** A built script with the styles it needs. */
export interface FrameScript {
  readonly script: string;
  readonly styles: string;
}

const ENTRY = "virtual:frame-entry";

const LIGHTER = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
  { find: "d3-interpolate", replacement: fileURLToPath(import.meta.resolve("#embed/number-interpolation.ts")) },
  { find: "d3-format", replacement: fileURLToPath(import.meta.resolve("#embed/number-format.ts")) },
];

function entry(code: string): Plugin {
  return {
    name: "frame-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
}

async function classicScript(root: string, base: string, input: string, plugins: Plugin[]): Promise<FrameScript> {
  const config: InlineConfig = {
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins,
    resolve: { alias: LIGHTER },
    css: { modules: { generateScopedName: "[name]_[local]" } },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: "iife" } },
    },
  };
  const built = await build(config);
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  let script: string | undefined;
  let styles = "";
  for (const output of outputs) {
    if (output.type === "asset") styles += String(output.source);
    else if (script === undefined) script = output.code;
    else throw new Error(`${input} did not become one script`);
  }
  if (script === undefined) throw new Error(`${input} became no script`);
  return { script: script.trim(), styles };
}

/** The script of a chart's frames in one language. */
export async function buildFrameScript(
  root: string,
  base: string,
  chart: ChartId,
  locale: Locale,
): Promise<FrameScript> {
  const code = `
    import "#styles/base.css";
    import "#styles/tokens.css";
    import { ${chart}Chart } from "#charts/${chart}/${chart}.chart.ts";
    import { startFrame } from "#embed/start-frame.tsx";
    void startFrame(${chart}Chart, ${JSON.stringify(locale)});`;
  return classicScript(root, base, ENTRY, [entry(code), oneLanguage(locale)]);
}

/** A script that stands alone, from a file below the root. */
export async function buildPlainScript(root: string, base: string, file: string): Promise<string> {
  return (await classicScript(root, base, `${root}/${file}`, [])).script;
}
