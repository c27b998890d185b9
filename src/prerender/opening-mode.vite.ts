/**
 * Leaves the other modes of a chart out of a frame's first script. Files of one mode are named after it
 * (`trade.promise.layout.ts`, `TradePromiseView.tsx`); here their exports are nothing, which the first script never
 * reaches: asked for another mode it loads the whole one.
 */
import { basename, dirname } from "node:path";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { ChartId } from "#charts/chart.ts";
import type { Param } from "#url/params.ts";

/** Files that are not named after their mode's own word. */
const OTHER_NAMES: Partial<Record<ChartId, Readonly<Record<string, string>>>> = {
  border: { energy: "gas-power", lengths: "how-long" },
  electricity: { reported: "as-reported", gas: "if-gas-stops" },
};

const OF_MODE = /\/([\w-]+)\.([\w-]+)\.(?:model|layout|describe|table|words)\.ts$/;
const VIEW = /\/(\w+?)(?:View|Controls)\.tsx$/;

function kebab(name: string): string {
  return name.replaceAll(/\B[A-Z]/g, "-$&").toLowerCase();
}

/** The mode that a file belongs to alone; undefined for all others. */
function modeOf(file: string, id: ChartId, mode: Param<string>): string | undefined {
  if (basename(dirname(file)) !== id) return undefined;
  const named = OF_MODE.exec(file)?.[2] ?? kebab(VIEW.exec(file)?.[1] ?? "").replace(`${id}-`, "");
  return mode.parse(OTHER_NAMES[id]?.[named] ?? named);
}

/** For a chart with the modes that its query word `mode` knows. */
export function openingMode(chart: ChartId, mode: Param<string>): Plugin {
  return {
    name: "opening-mode",
    load(file) {
      const own = modeOf(file, chart, mode);
      if (own === undefined || own === mode.default) return undefined;
      const names = [...readFileSync(file, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)];
      const code = names.map(([, name]) => `export const ${String(name)} = undefined;`).join("\n");
      return { code, moduleSideEffects: false };
    },
  };
}
