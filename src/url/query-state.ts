/**
 * A typed state that lives in an address. A change shows at once; the address is written when the gesture
 * settles, at most twice a second, so that no browser's limit on history writes is ever met.
 */
import { replaceWords, type Address } from "./address.ts";
import { parseQuery, queryWords, type ParsedQuery } from "./codec.ts";
import type { Params } from "./params.ts";
import { VERSION_WORD, type Migration } from "./version.ts";

/** Milliseconds between two writes of the address, and of stillness before an unsettled change counts as settled. */
export const WRITE_INTERVAL = 500;

/** A state in an address, as React's `useSyncExternalStore` wants it. */
export interface QueryState<State> {
  /** The present state and what of the address was not understood; the same object until either changes. */
  readonly get: () => ParsedQuery<State>;
  /** Changes some words. `settled` (default true): the gesture is over, the address may be written. */
  readonly set: (change: Partial<State>, settled?: boolean) => void;
  /** Back to the author's view. */
  readonly reset: () => void;
  /** Writes the address at once where something waits to be written. */
  readonly settle: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface QueryStateOptions<State> {
  readonly params: Params<State>;
  /** The author's view: what a bare address means. */
  readonly base: State;
  readonly address: Address;
  /** Put before each word, for pages with several charts: `trade.`. */
  readonly prefix?: string;
  /** Steps from the first version of the words to the present one. */
  readonly migrations?: readonly Migration[] | undefined;
  /** `replace` for embeds, which must not lengthen their host's history. */
  readonly step?: "push" | "replace";
}

/** Makes the state of one chart on one page. */
export function createQueryState<State extends object>({
  params,
  base,
  address,
  prefix = "",
  migrations = [],
  step = "push",
}: QueryStateOptions<State>): QueryState<State> {
  const listeners = new Set<() => void>();
  let draft: State | undefined;
  let seen: { search: string; parsed: ParsedQuery<State> } | undefined;
  let drafted: { of: State; parsed: ParsedQuery<State> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Number.NEGATIVE_INFINITY;

  const isOurs = (word: string): boolean => {
    const own = word.slice(prefix.length);
    return word.startsWith(prefix) && (own === VERSION_WORD || Object.hasOwn(params, own));
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const fromAddress = (): ParsedQuery<State> => {
    const search = address.search();
    if (seen?.search !== search) seen = { search, parsed: parseQuery(params, search, { base, prefix, migrations }) };
    return seen.parsed;
  };
  const get = (): ParsedQuery<State> => {
    if (draft === undefined) return fromAddress();
    if (drafted?.of !== draft) drafted = { of: draft, parsed: { state: draft, problems: [] } };
    return drafted.parsed;
  };
  const write = (): void => {
    timer = undefined;
    if (draft === undefined) return;
    const next = replaceWords(address.search(), isOurs, queryWords(params, draft, { base, prefix, migrations }));
    draft = undefined;
    lastWrite = Date.now();
    if (next === address.search()) tell();
    else address.write(next, step);
  };
  const set = (change: Partial<State>, settled = true): void => {
    draft = { ...get().state, ...change };
    clearTimeout(timer);
    const wait = settled ? Math.max(0, lastWrite + WRITE_INTERVAL - Date.now()) : WRITE_INTERVAL;
    if (wait === 0) {
      write();
      return;
    }
    timer = setTimeout(write, wait);
    tell();
  };

  return {
    get,
    set,
    reset: () => set(base),
    settle: () => {
      clearTimeout(timer);
      write();
    },
    subscribe: (listener) => {
      const stop = address.subscribe((cause) => {
        // What was under way is dropped in favour of where the reader went.
        if (cause === "travelled" && draft !== undefined) {
          clearTimeout(timer);
          timer = undefined;
          draft = undefined;
        }
        listener();
      });
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}
