/**
 * The React root of an island whose drawing stands in the page already. React gives a drawing up and reports an error
 * when its root is told something new before it hydrated, or is hydrated with anything but what was drawn; so what
 * comes in between waits. Browser only.
 */
import { useLayoutEffect, type ReactElement } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

export interface IslandRoot {
  /** Shows this from now on. */
  readonly render: (island: ReactElement) => void;
  readonly unmount: () => void;
}

interface IslandProps {
  readonly island: ReactElement;
  readonly onAlive: () => void;
}

function Island({ island, onAlive }: IslandProps) {
  useLayoutEffect(() => {
    // What it answers, a timer perhaps, is none of React's.
    onAlive();
  }, [onAlive]);
  return island;
}

interface RootOptions {
  readonly identifierPrefix: string;
  /** Called once, when the island takes presses and keys. */
  readonly onAlive: () => void;
}

/** Brings a pre-rendered island to life. `drawn` is the island as the page was built with it. */
export function hydrateIsland(target: Element, drawn: ReactElement, options: RootOptions): IslandRoot {
  const { identifierPrefix } = options;
  let alive = false;
  let wanted = drawn;
  const show = (): void => root.render(<Island island={wanted} onAlive={onAlive} />);
  const onAlive = (): void => {
    if (alive) return;
    alive = true;
    if (wanted !== drawn) show();
    options.onAlive();
  };
  const root = hydrateRoot(target, <Island island={drawn} onAlive={onAlive} />, { identifierPrefix });
  return {
    render: (island) => {
      if (island === wanted) return;
      wanted = island;
      if (alive) show();
    },
    unmount: () => root.unmount(),
  };
}

/** Draws an island where none was drawn, or where another state was. */
export function drawIsland(
  target: Element,
  island: ReactElement,
  { identifierPrefix, onAlive }: RootOptions,
): IslandRoot {
  const root = createRoot(target, { identifierPrefix });
  const show = (shown: ReactElement): void => root.render(<Island island={shown} onAlive={onAlive} />);
  show(island);
  return { render: show, unmount: () => root.unmount() };
}
