/** Provides `virtual:report-facts`, and stops the build when the prose and the dataset disagree. */
import type { Plugin } from "vite";
import { checkFigures } from "#article/figures.ts";
import { reportFacts } from "#article/report-facts.ts";
import { describeFaults } from "#data/load.build.ts";
import { builtDataset } from "./built-dataset.build.ts";
import { languagesOfBuild } from "./one-language.vite.ts";

const MODULE = "virtual:report-facts";

export function reportFactsPlugin(): Plugin {
  return {
    name: "report-facts",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const tables = builtDataset();
      const faults = checkFigures(tables);
      if (faults.length > 0) throw new Error(`Prose and data disagree:\n${describeFaults(faults)}`);
      return `export const REPORT_FACTS = ${JSON.stringify(reportFacts(tables, languagesOfBuild(this.environment)))};`;
    },
  };
}
