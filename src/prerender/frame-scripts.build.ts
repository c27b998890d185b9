/**
 * Builds what frames run: two classic scripts for each chart and language, with their stylesheets, and the boot. The
 * charts' React is Preact here (docs/decisions/006-frames-without-react.md). Node only.
 */
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin } from "vite";
import type { ChartId } from "#charts/chart.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Param } from "#url/params.ts";
import { dataVersionPlugin } from "./data-version.vite.ts";
import { oneLanguage } from "./one-language.vite.ts";
import { openingMode } from "./opening-mode.vite.ts";
import { usedProperties, usedStyles } from "./used-styles.ts";

/** A built script with the styles it needs. */
export interface BuiltScript {
  readonly script: string;
  readonly styles: string;
}

const ENTRY = "virtual:frame-entry";

const LIGHTER = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
  { find: "d3-interpolate", replacement: fileURLToPath(import.meta.resolve("#embed/number-interpolation.ts")) },
  { find: "react-simple-maps/core", replacement: fileURLToPath(import.meta.resolve("#embed/map-parts.tsx")) },
  { find: "./use-dialogs.ts", replacement: fileURLToPath(import.meta.resolve("#embed/dialogs-at-hand.ts")) },
  { find: "d3-format", replacement: fileURLToPath(import.meta.resolve("#embed/number-format.ts")) },
];

function entry(code: string): Plugin {
  return {
    name: "frame-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
}

async function classicScript(root: string, base: string, input: string, plugins: Plugin[]): Promise<BuiltScript> {
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
    if (output.type === "asset") {
      // Others, typefaces for pictures, stand in the site under the same names.
      if (output.fileName.endsWith(".css")) styles += String(output.source);
    } else if (script === undefined) script = output.code;
    else throw new Error(`${input} did not become one script`);
  }
  if (script === undefined) throw new Error(`${input} became no script`);
  return { script: script.trim(), styles };
}

/** Takes the classes of a CSS module one by one, so that those nobody names are left out. */
function singleClasses(): Plugin {
  return {
    name: "single-classes",
    enforce: "pre",
    transform: {
      filter: { id: /\.tsx$/ },
      handler: (code) => code.replaceAll(/import (\w+) from ("[^"]+\.module\.css")/g, "import * as $1 from $2"),
    },
  };
}

/** The opening mode names no views; that does only who shares. */
function withoutViews(chart: ChartId): Plugin {
  return {
    name: "without-views",
    load: (id) => (id.endsWith(`/${chart}.views.ts`) ? `export const ${chart}Views = [];` : undefined),
  };
}

/** Scripts and styles of a chart's frames. */
export interface FrameScripts {
  /** Everything: all modes, sharing, quoted values. Its script brings its styles along, for frames that start with less. */
  readonly whole: BuiltScript;
  /** The opening mode alone, for a quick start. */
  readonly opening: BuiltScript;
}

/** The styles that a script and the page around it name. */
function ownStyles({ script, styles }: BuiltScript): BuiltScript {
  // The page itself places a few parts around the chart; their classes stand in no script.
  const named = new Set(script.match(/[\w-]+-module_[\w-]+/g));
  const isUsed = (name: string): boolean => name.startsWith("frame-page-") || named.has(name);
  return { script, styles: usedProperties(usedStyles(styles, isUsed), script) };
}

/** A script that puts its styles into the page, at once and without a request. */
function withStyles({ script, styles }: BuiltScript): BuiltScript {
  const sheet = `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(styles)});document.adoptedStyleSheets.push(s)}`;
  return { script: `${sheet}\n${script}`, styles };
}

/** The scripts of a chart's frames in one language. `modes` is the chart's word `mode`, if it has one. */
export async function buildFrameScripts(
  root: string,
  base: string,
  chart: ChartId,
  locale: Locale,
  modes: Param<string> | undefined,
): Promise<FrameScripts> {
  const code = (imports: string, rest: string): string => `
    import "#styles/base.css";
    import "#styles/tokens.css";
    import { ${chart}Chart } from "#charts/${chart}/${chart}.chart.ts";
    import { startFrame } from "#embed/start-frame.tsx";
    ${imports}
    void startFrame(${chart}Chart, ${JSON.stringify(locale)}${rest});`;
  const common = [oneLanguage(locale), singleClasses()];
  const whole = await classicScript(root, base, ENTRY, [
    entry(code(`import { wholeScript } from "#embed/whole-script.tsx";`, ", wholeScript")),
    ...common,
    dataVersionPlugin(),
  ]);
  const opening = await classicScript(root, base, ENTRY, [
    entry(code("", "")),
    ...common,
    withoutViews(chart),
    ...(modes === undefined ? [] : [openingMode(chart, modes)]),
  ]);
  return { whole: withStyles(ownStyles(whole)), opening: ownStyles(opening) };
}

/** A script that stands alone, from a file below the root. */
export async function buildPlainScript(root: string, base: string, file: string): Promise<string> {
  return (await classicScript(root, base, `${root}/${file}`, [])).script;
}
