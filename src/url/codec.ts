/** Query string ↔ state, for any set of params. It knows no chart, no page and no browser. */
import type { Params } from "./params.ts";
import { currentVersion, migrate, VERSION_WORD, versionOf, type Migration } from "./version.ts";

/** One of our own words whose value was not understood and was replaced by the base state's. */
export interface QueryProblem {
  readonly word: string;
  readonly value: string;
}

/** What a query says: always a legal state, with what had to be replaced on the way. */
export interface ParsedQuery<State> {
  readonly state: State;
  readonly problems: readonly QueryProblem[];
}

function wordsOf<State extends object>(params: Params<State>): (keyof State & string)[] {
  // Object.keys loses the key type; a params object has no keys but its words.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(params) as (keyof State & string)[];
}

/** The author's view: every word at its default, with a view's own choices on top. */
export function baseState<State extends object>(params: Params<State>, choices: Partial<State> = {}): State {
  const entries = wordsOf(params).map((word) => [word, params[word].default]);
  // The entries are exactly the words of State with their own defaults.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(Object.fromEntries(entries) as State), ...choices };
}

/** How a query is read and written. */
export interface QueryOptions<State> {
  /** What words left out stand for. */
  readonly base?: State | undefined;
  /** Put before each word, for pages with several charts: `trade.`. Default: none. */
  readonly prefix?: string;
  /** Steps from the first version of these words to the present one. Default: there have been none. */
  readonly migrations?: readonly Migration[] | undefined;
}

/** Longest query that is read; what comes after is ignored. */
const LONGEST = 4000;

/** The words below a prefix, decoded; of a repeated word the first counts. */
function wordsBelow(search: string, prefix: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word, text] of new URLSearchParams(search.slice(0, LONGEST))) {
    const own = word.slice(prefix.length);
    if (word.startsWith(prefix) && !words.has(own)) words.set(own, text);
  }
  return words;
}

/** Reads a query, of whatever version. Words that are not ours are ignored. Never throws. */
export function parseQuery<State extends object>(
  params: Params<State>,
  search: string,
  { base = baseState(params), prefix = "", migrations = [] }: QueryOptions<State> = {},
): ParsedQuery<State> {
  const state = { ...base };
  const problems: QueryProblem[] = [];
  const refuse = (word: string, text: string): void => {
    problems.push({ word: prefix + word, value: text.slice(0, 80) });
  };
  const written = wordsBelow(search, prefix);
  const version = versionOf(written.get(VERSION_WORD), migrations);
  if (version === undefined) refuse(VERSION_WORD, written.get(VERSION_WORD) ?? "");
  const words = migrate(written, version ?? currentVersion(migrations), migrations);
  for (const word of wordsOf(params)) {
    const text = words.get(word);
    if (text === undefined) continue;
    const value = params[word].parse(text);
    if (value === undefined) refuse(word, text);
    else state[word] = value;
  }
  return { state, problems };
}

/**
 * The words of `state` as [word, text] pairs, those equal to `base` left out; with no base all are written, with the
 * version. The first version goes without saying in short links.
 */
export function queryWords<State extends object>(
  params: Params<State>,
  state: State,
  { base, prefix = "", migrations = [] }: QueryOptions<State> = {},
): [string, string][] {
  const words = wordsOf(params).flatMap((word): [string, string][] => {
    const text = params[word].format(state[word]);
    return base !== undefined && text === params[word].format(base[word]) ? [] : [[prefix + word, text]];
  });
  const version = currentVersion(migrations);
  const said = base === undefined || (version > 1 && words.length > 0);
  return said ? [[prefix + VERSION_WORD, String(version)], ...words] : words;
}

/** Joins words into a query string with its `?`, or nothing when there are none. */
export function joinQuery(words: readonly (readonly [string, string])[]): string {
  return words.length === 0 ? "" : `?${words.map(([word, text]) => `${word}=${text}`).join("&")}`;
}

/** The query string of `state`: short (against `base`) or, with no base, in full. */
export function formatQuery<State extends object>(
  params: Params<State>,
  state: State,
  options: QueryOptions<State> = {},
): string {
  return joinQuery(queryWords(params, state, options));
}
