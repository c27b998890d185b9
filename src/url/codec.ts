/** Query string ↔ state, for any set of params. It knows no chart, no page and no browser. */
import type { Params } from "./params.ts";

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

/** Reads a query. Words that are not ours are ignored; of a repeated word the first counts. Never throws. */
export function parseQuery<State extends object>(
  params: Params<State>,
  search: string,
  { base = baseState(params), prefix = "" }: { base?: State; prefix?: string } = {},
): ParsedQuery<State> {
  const query = new URLSearchParams(search.slice(0, 4000));
  const state = { ...base };
  const problems: QueryProblem[] = [];
  for (const word of wordsOf(params)) {
    const text = query.get(prefix + word);
    if (text === null) continue;
    const value = params[word].parse(text);
    if (value === undefined) problems.push({ word: prefix + word, value: text.slice(0, 80) });
    else state[word] = value;
  }
  return { state, problems };
}

/** The words of `state` as [word, text] pairs, those equal to `base` left out; with no base all are written. */
export function queryWords<State extends object>(
  params: Params<State>,
  state: State,
  { base, prefix = "" }: { base?: State | undefined; prefix?: string } = {},
): [string, string][] {
  return wordsOf(params).flatMap((word): [string, string][] => {
    const text = params[word].format(state[word]);
    return base !== undefined && text === params[word].format(base[word]) ? [] : [[prefix + word, text]];
  });
}

/** Joins words into a query string with its `?`, or nothing when there are none. */
export function joinQuery(words: readonly (readonly [string, string])[]): string {
  return words.length === 0 ? "" : `?${words.map(([word, text]) => `${word}=${text}`).join("&")}`;
}

/** The query string of `state`: short (against `base`) or, with no base, in full. */
export function formatQuery<State extends object>(
  params: Params<State>,
  state: State,
  options: { base?: State | undefined; prefix?: string } = {},
): string {
  return joinQuery(queryWords(params, state, options));
}
