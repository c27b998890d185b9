/**
 * Turns the checked dataset into files the browser loads: one hashed JSON a table, and the list of their addresses.
 * Each language's client gets its own; tables without words are the same file in all.
 */
import type { Plugin } from "vite";
import { loadDataset, tableFile } from "#data/load.build.ts";
import type { TableName } from "#data/tables.ts";
import { LOCALES } from "#i18n/locale.ts";
import { builtDataset, builtDatasets } from "./built-dataset.build.ts";
import { languageOfBuild } from "./one-language.vite.ts";

const MODULE = "virtual:table-files";
const DEV_PREFIX = "/@tables/";

/** Provides `virtual:table-files`: a map from table name to the address of its file. */
export function tableFiles(): Plugin {
  let serving = false;
  return {
    name: "table-files",
    configResolved(config) {
      serving = config.command === "serve";
    },
    buildStart() {
      if (!serving) builtDatasets();
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const tables = builtDataset(languageOfBuild(this.environment));
      // The keys of the dataset are the table names.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const names = Object.keys(tables) as TableName[];
      const entries = names
        .filter((name) => name !== "sources")
        .map((name) => {
          const key = JSON.stringify(name);
          if (serving)
            return `${key}: ${JSON.stringify(DEV_PREFIX)} + document.documentElement.lang + ${JSON.stringify(`/${name}`)}`;
          const source = JSON.stringify(tableFile(tables, name));
          const file = this.emitFile({ type: "asset", name: `${name}.json`, source });
          return `${key}: import.meta.ROLLUP_FILE_URL_${file}`;
        });
      return `export const TABLE_FILES = {${entries.join(",\n")}};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [lang, name = ""] = request.url?.startsWith(DEV_PREFIX)
          ? request.url.slice(DEV_PREFIX.length).split("/")
          : [];
        const locale = LOCALES.find((one) => one === lang);
        const tables = locale === undefined ? undefined : loadDataset(locale);
        if (tables === undefined || !(name in tables)) {
          next();
          return;
        }
        response.setHeader("content-type", "application/json");
        // `in` above is the proof that the text is a table's name.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        response.end(JSON.stringify(tableFile(tables, name as TableName)));
      });
    },
  };
}
