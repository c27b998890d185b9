/** Where a state is kept: the query of an address. The browser's is in `browser-address.ts`; a pre-render has a still one. */
export interface Address {
  /** The query string now, with its `?`, or an empty string. */
  readonly search: () => string;
  /** Puts another query in place: as a new step of the history, or in the place of the present one. */
  readonly write: (search: string, step: "push" | "replace") => void;
  /** Tells when the query changed, and whether by a `write` or by Back and Forward. Answers the way to stop listening. */
  readonly subscribe: (listener: (cause: AddressChange) => void) => () => void;
}

/** Why an address changed: we wrote it, or the reader went Back or Forward. */
export type AddressChange = "written" | "travelled";

/** An address that never changes: that of a page being pre-rendered. */
export function stillAddress(search = ""): Address {
  return { search: () => search, write: () => undefined, subscribe: () => () => undefined };
}

/**
 * A query with the words that `isOurs` names replaced by `words`; all others stay as they were written,
 * so a host's own words survive our changes.
 */
export function replaceWords(
  search: string,
  isOurs: (word: string) => boolean,
  words: readonly (readonly [string, string])[],
): string {
  const kept = search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && !isOurs(decodeWord(pair)));
  const all = [...kept, ...words.map(([word, text]) => `${word}=${text}`)];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}

function decodeWord(pair: string): string {
  const word = pair.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(word.replaceAll("+", " "));
  } catch {
    return word;
  }
}
