import { useEffect, useRef, useState, type ReactElement } from "react";
import { useRenderIsland } from "./island.ts";
import styles from "./live.module.css";

interface StillPictureProps {
  /** Prefix of ids within the picture, unique on its page. */
  readonly id: string;
  /** The picture itself, where a pre-render has it at hand. */
  readonly still: ReactElement | undefined;
  /** Fetches the picture where the page was reached by navigation. The same function on every render. */
  readonly load: () => Promise<ReactElement>;
}

/**
 * A drawing that never changes: it stands in the pre-rendered page and is neither hydrated nor sent again as code.
 * Only when the page is reached by navigation is its code loaded.
 */
export function StillPicture({ id, still, load }: StillPictureProps) {
  const renderIsland = useRenderIsland();
  const box = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<ReactElement>();
  useEffect(() => {
    if (box.current?.firstElementChild !== null) return undefined;
    let current = true;
    load().then(
      (loaded) => current && setPicture(loaded),
      // A picture that does not come leaves its ground empty; the words beside it say the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [load]);
  if (picture !== undefined) return <div className={styles.still}>{picture}</div>;
  const html = still === undefined ? "" : (renderIsland?.(still, `${id}-`) ?? "");
  return <div ref={box} className={styles.still} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
