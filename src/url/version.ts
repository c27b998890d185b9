/**
 * Versions of a chart's words. A link without a version is of the first; old links are brought up to date step by step,
 * by steps that are kept for ever.
 */

/** The word that holds a link's version. */
export const VERSION_WORD = "v";

/** A link's words without prefix, each with its undecoded meaning: word → text. */
export type LinkWords = ReadonlyMap<string, string>;

/** One step from a version to the next: the words that mean the same in the next one. Pure; never throws. */
export type Migration = (words: LinkWords) => LinkWords;

/** The version that links are written in, given the steps there have been. */
export function currentVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** The version a link says it has: 1 when it says nothing, undefined when it says what no version is. */
export function versionOf(text: string | undefined, migrations: readonly Migration[]): number | undefined {
  if (text === undefined) return 1;
  const version = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
  return version !== undefined && version <= currentVersion(migrations) ? version : undefined;
}

/** Brings words of a version up to the current one. */
export function migrate(words: LinkWords, version: number, migrations: readonly Migration[]): LinkWords {
  return migrations.slice(version - 1).reduce((now, step) => step(now), words);
}
