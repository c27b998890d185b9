/** The dataset of a running build, read and checked once a language: several plugins and builds want it. Node only. */
import { loadDataset } from "#data/load.build.ts";
import type { TableRows } from "#data/tables.ts";
import { DEFAULT_LOCALE, perLocale, type Locale } from "#i18n/locale.ts";

const built = new Map<Locale, TableRows>();

/** The dataset in a language, as it was when the build began. Throws with all its mistakes. */
export function builtDataset(locale: Locale = DEFAULT_LOCALE): TableRows {
  const tables = built.get(locale) ?? loadDataset(locale);
  built.set(locale, tables);
  return tables;
}

/** The dataset in every built language. */
export function builtDatasets(): Readonly<Record<Locale, TableRows>> {
  return perLocale(builtDataset);
}
