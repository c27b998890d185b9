// @vitest-environment happy-dom
import { act, useLayoutEffect, useRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCursor, useCursorAttribute, useCursorKey, useRestingKey, type Cursor } from "./use-cursor.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let cursor: Cursor;

function Marks({ lasting }: { readonly lasting: string }) {
  const made = useCursor(lasting);
  const box = useRef<HTMLDivElement>(null);
  useCursorAttribute(box, made);
  useLayoutEffect(() => {
    cursor = made;
  });
  return (
    <div ref={box}>
      <i data-mark="1397" />
      <i data-mark="1398" />
      <i data-mark="1398" />
      <Words cursor={made} />
    </div>
  );
}

function Words(props: { readonly cursor: Cursor }) {
  return (
    <p>
      {useCursorKey(props.cursor)}, {useRestingKey(props.cursor)}
    </p>
  );
}

describe(useCursor, () => {
  let root: Root;
  const render = (lasting: string) => act(() => root.render(<Marks lasting={lasting} />));
  const point = (key: string) => act(() => cursor.point(key));
  const lit = () => [...document.querySelectorAll("[data-cursor]")].map((one) => one.getAttribute("data-mark"));
  const rest = () =>
    act(() => {
      vi.runAllTimers();
    });
  const words = () => document.querySelector("p")?.textContent;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = "<main></main>";
    root = createRoot(document.querySelector("main") ?? document.body);
    render("");
  });
  afterEach(() => {
    act(() => root.unmount());
    vi.useRealTimers();
  });

  it("tells all parts of the pointed mark at once, and words once it rests", () => {
    point("1397");
    point("1398");
    expect(lit()).toEqual(["1398", "1398"]);
    expect(words()).toBe("1398, ");
    rest();
    expect(words()).toBe("1398, 1398");
  });

  it("brings words at once where a key leads", () => {
    act(() => cursor.reach("1398"));
    expect(words()).toBe("1398, 1398");
  });

  it("goes back to the lasting mark when none is pointed at", () => {
    render("1397");
    expect(lit()).toEqual(["1397"]);
    point("1398");
    expect(lit()).toEqual(["1398", "1398"]);
    point("");
    rest();
    expect(lit()).toEqual(["1397"]);
    expect(words()).toBe("1397, 1397");
  });

  it("says what is pointed at alone, for those who link to it", () => {
    render("1397");
    expect([cursor.get(), cursor.pointed()]).toEqual(["1397", ""]);
    point("1398");
    expect([cursor.get(), cursor.pointed()]).toEqual(["1398", "1398"]);
  });
});
