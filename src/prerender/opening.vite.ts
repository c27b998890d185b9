/** Provides `virtual:opening`: the opening's map, projected while building. */
import type { Plugin } from "vite";
import { decodeBorder } from "#charts/border/border.data.ts";
import { openingLayout } from "#charts/border/opening.layout.ts";
import { OPENING_SIZES } from "#charts/border/opening.ts";
import { languageOf } from "#i18n/language.ts";
import { builtDataset } from "./built-dataset.build.ts";
import { languagesOfBuild } from "./one-language.vite.ts";

const MODULE = "virtual:opening";

export function openingPlugin(): Plugin {
  return {
    name: "opening",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const drawings = languagesOfBuild(this.environment).map((locale) => {
        const data = decodeBorder(builtDataset(locale));
        const language = languageOf(locale);
        const narrow = openingLayout(data, OPENING_SIZES.narrow, language);
        const wide = openingLayout(data, OPENING_SIZES.wide, language);
        return [locale, { narrow, wide }];
      });
      return `export const OPENING_DRAWINGS = ${JSON.stringify(Object.fromEntries(drawings))};`;
    },
  };
}
