/** Each language has a client build of its own, in which the words of the others are left out. */
import { readFileSync } from "node:fs";
import type { Environment, Plugin } from "vite";
import { DEFAULT_LOCALE, LOCALES, WRITTEN_LOCALES, type Locale, type WrittenLocale } from "#i18n/locale.ts";

/** Name of a language's build of something: `client`, `client_fa`. */
export function environmentName(base: string, locale: WrittenLocale): string {
  return locale === DEFAULT_LOCALE ? base : `${base}_${locale}`;
}

/** The language that a build is for; undefined for those that hold all of them: the pre-render and development. */
export function languageOfBuild(environment: Environment | undefined): Locale | undefined {
  if (environment === undefined || environment.config.consumer === "server" || environment.mode === "dev") {
    return undefined;
  }
  return LOCALES.find((locale) => environment.name.endsWith(`_${locale}`)) ?? DEFAULT_LOCALE;
}

/** The languages whose content a build needs. */
export function languagesOfBuild(environment: Environment | undefined): readonly Locale[] {
  const locale = languageOfBuild(environment);
  return locale === undefined ? LOCALES : [locale];
}

/** A file of words: `<name>.messages.<locale>.ts`, or `<locale>.tsx` in a folder of content. */
const WORDS = /\.messages\.([a-z]{2})\.tsx?$|\/content\/([a-z]{2})\.tsx$/;

/**
 * Puts nothing in the place of other languages' words; their exports stay, as `undefined`, which no page reaches.
 * `only` is the language of a build that is not named after one.
 */
export function oneLanguage(only?: Locale): Plugin {
  return {
    name: "one-language",
    load: {
      filter: { id: WORDS },
      handler(id) {
        const own = only ?? languageOfBuild(this.environment);
        const match = WORDS.exec(id);
        const locale = match?.[1] ?? match?.[2];
        if (own === undefined || locale === own || !WRITTEN_LOCALES.some((one) => one === locale)) return undefined;
        const names = [...readFileSync(id, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
        return names.map((name) => `export const ${String(name)} = undefined;`).join("\n");
      },
    },
  };
}
