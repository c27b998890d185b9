/** How the whole script of a frame takes over from a first one: what that leaves on the window. */
import type { ShareWish } from "#share/share-wish.ts";

/** What a first script lets the whole one do with it. */
interface FirstScript {
  /** Writes into the address what the reader chose just now. */
  readonly settle: () => void;
  /** Takes down what it shows; answers what of sharing was wished for. */
  readonly stop: () => ShareWish | undefined;
  /** Tells the reader that a file did not come. */
  readonly fail: (error: unknown) => void;
}

declare global {
  interface Window {
    /** There while a first script runs. */
    firstScript?: FirstScript;
  }
}

/**
 * Takes down what a first script shows; answers how to give back the open controls and the focus, and to open what of
 * sharing was wished for.
 */
export function takeOver(root: HTMLElement): () => void {
  const focused = document.activeElement;
  const value = focused instanceof HTMLInputElement ? focused.value : undefined;
  const open = root.querySelector("details")?.open === true;
  const wish = window.firstScript?.stop();
  return () => {
    const controls = root.querySelector("details");
    if (controls !== null && open) {
      controls.open = true;
      const same = [...controls.querySelectorAll("input")].find((input) => input.value === value);
      same?.focus({ preventScroll: true });
    }
    if (wish === undefined) return;
    const button = root.querySelector<HTMLButtonElement>(`button[name=${wish}]`);
    // Here the dialog will give the focus back.
    button?.focus({ preventScroll: true });
    button?.click();
  };
}
