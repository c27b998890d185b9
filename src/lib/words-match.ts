/** Searching by words, as readers expect it: any order, parts of words, no accents, no case. */

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[’‘]/g, "'").toLocaleLowerCase("en");
}

/** Whether `text` has every word of `search`. An empty search is found everywhere. */
export function wordsMatch(text: string, search: string): boolean {
  const within = plain(text);
  return plain(search)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
