import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Address, AddressChange } from "./address.ts";
import { baseState } from "./codec.ts";
import { choice, recordKey, type Params } from "./params.ts";
import { createQueryState, WRITE_INTERVAL } from "./query-state.ts";

interface State {
  readonly mode: "bars" | "lines";
  readonly focus: string;
}

const params: Params<State> = { mode: choice(["bars", "lines"], "bars"), focus: recordKey() };

/** An address that remembers every write. */
function memoryAddress(search = ""): Address & { readonly writes: string[]; readonly travel: (to: string) => void } {
  let now = search;
  const writes: string[] = [];
  const listeners = new Set<(cause: AddressChange) => void>();
  return {
    writes,
    search: () => now,
    write: (next, step) => {
      now = next;
      writes.push(`${step} ${next}`);
      for (const listener of listeners) listener("written");
    },
    travel: (to) => {
      now = to;
      for (const listener of listeners) listener("travelled");
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

describe("createQueryState", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const make = (address: Address, prefix = "") =>
    createQueryState<State>({ params, base: baseState(params), address, prefix });

  it("shows a change at once and writes a settled one as a step of the history", () => {
    const address = memoryAddress();
    const query = make(address);
    query.set({ mode: "lines" });
    expect(query.get().state.mode).toBe("lines");
    expect(address.writes).toEqual(["push ?mode=lines"]);
  });

  it("writes at most twice a second, however fast the changes come", () => {
    const address = memoryAddress();
    const query = make(address);
    for (let step = 0; step < 600; step += 1) {
      query.set({ focus: `mark-${step}` });
      vi.advanceTimersByTime(100);
    }
    expect(address.writes.length).toBeLessThanOrEqual(121);
    vi.advanceTimersByTime(WRITE_INTERVAL);
    expect(address.search()).toBe("?focus=mark-599");
  });

  it("waits for an unsettled gesture to come to rest", () => {
    const address = memoryAddress();
    const query = make(address);
    query.set({ focus: "a" }, false);
    query.set({ focus: "b" }, false);
    expect(address.writes).toEqual([]);
    vi.advanceTimersByTime(WRITE_INTERVAL);
    expect(address.writes).toEqual(["push ?focus=b"]);
  });

  it("writes what waits when it is told to settle, and nothing twice", () => {
    const address = memoryAddress();
    const query = make(address);
    query.set({ focus: "a" }, false);
    query.settle();
    query.settle();
    vi.advanceTimersByTime(WRITE_INTERVAL * 2);
    expect(address.writes).toEqual(["push ?focus=a"]);
  });

  it("leaves other words of the address as they are, and its own out when they are at their base", () => {
    const address = memoryAddress("?utm_source=a%20b&trade.mode=lines&x");
    const query = make(address, "trade.");
    query.set({ focus: "1398" });
    vi.advanceTimersByTime(WRITE_INTERVAL);
    query.reset();
    vi.advanceTimersByTime(WRITE_INTERVAL);
    expect(address.writes).toEqual([
      "push ?utm_source=a%20b&x&trade.mode=lines&trade.focus=1398",
      "push ?utm_source=a%20b&x",
    ]);
  });

  it("follows Back, dropping a change that had not been written", () => {
    const address = memoryAddress("?mode=lines");
    const query = make(address);
    query.subscribe(() => undefined);
    query.set({ focus: "late" }, false);
    address.travel("");
    vi.advanceTimersByTime(WRITE_INTERVAL * 2);
    expect(query.get().state).toEqual(baseState(params));
    expect(address.writes).toEqual([]);
  });

  it("hands out the same object until something changes", () => {
    const query = make(memoryAddress("?mode=lines"));
    expect(query.get()).toBe(query.get());
  });
});
