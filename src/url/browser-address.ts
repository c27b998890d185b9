/** The address bar as an `Address`. Browser only. */
import type { Address, AddressChange } from "./address.ts";

const listeners = new Set<(cause: AddressChange) => void>();

function tell(cause: AddressChange): void {
  for (const listener of listeners) listener(cause);
}

function travelled(): void {
  tell("travelled");
}

/** The page's own address. Writing never throws: a browser may refuse (Safari does above 100 writes in 10 seconds). */
export const browserAddress: Address = {
  search: () => window.location.search,
  write: (search, step) => {
    const url = window.location.pathname + search + window.location.hash;
    try {
      if (step === "push") window.history.pushState(window.history.state, "", url);
      else window.history.replaceState(window.history.state, "", url);
    } catch {
      // Refused: the state lives on in the page, only the address lags until the next write.
    }
    tell("written");
  },
  subscribe: (listener) => {
    if (listeners.size === 0) window.addEventListener("popstate", travelled);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener("popstate", travelled);
    };
  },
};
