/** Provides `virtual:data-version`: which state of the dataset the site is built from, for files and citations. */
import type { Plugin } from "vite";
import { dataVersion } from "#data/history/data-version.ts";
import { loadDataset } from "#data/load.build.ts";
import { DEFAULT_LOCALE } from "#i18n/locale.ts";

const MODULE = "virtual:data-version";

export function dataVersionPlugin(): Plugin {
  return {
    name: "data-version",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      return `export const DATA_VERSION = ${JSON.stringify(dataVersion(loadDataset(DEFAULT_LOCALE).history))};`;
    },
  };
}
