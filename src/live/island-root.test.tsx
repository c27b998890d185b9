// @vitest-environment happy-dom
import { act, useState } from "react";
import { flushSync } from "react-dom";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hydrateIsland } from "./island-root.tsx";

function Words({ text }: { readonly text: string }) {
  const [presses, setPresses] = useState(0);
  return <button onClick={() => setPresses(presses + 1)}>{`${text} ${presses}`}</button>;
}

/** The pre-rendered island, and the node that stood there. */
function page(text: string) {
  const target = document.createElement("div");
  target.innerHTML = renderToString(<Words text={text} />);
  const button = target.querySelector("button");
  if (button === null) throw new Error("nothing drawn");
  return { target, button };
}

describe(hydrateIsland.name, () => {
  const errors: unknown[] = [];
  const onAlive = vi.fn<() => void>();
  const options = { identifierPrefix: "a-", onAlive };
  beforeEach(() => {
    errors.length = 0;
    onAlive.mockClear();
    vi.stubGlobal("reportError", (error: unknown) => errors.push(error));
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("keeps the drawing when something new is wanted before it hydrated, then shows what is wanted", async () => {
    const { target, button } = page("drawn");
    await act(async () => {
      const root = hydrateIsland(target, <Words text="drawn" />, options);
      // As urgent as a click: before the hydration had its turn.
      flushSync(() => root.render(<Words text="wanted" />));
      expect(button.textContent).toBe("drawn 0");
    });
    expect(errors).toEqual([]);
    expect(target.firstElementChild).toBe(button);
    expect(button.textContent).toBe("wanted 0");
    expect(onAlive).toHaveBeenCalledOnce();
  });

  it("keeps its state when shown again", async () => {
    const { target, button } = page("one");
    document.body.append(target);
    const root = await act(async () => hydrateIsland(target, <Words text="one" />, options));
    await act(async () => button.click());
    await act(async () => root.render(<Words text="two" />));
    expect(button.textContent).toBe("two 1");
    expect(errors).toEqual([]);
    target.remove();
  });
});
