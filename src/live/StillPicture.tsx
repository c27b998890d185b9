import { useEffect, useRef, useState, type ComponentType } from "react";
import type { Language } from "#i18n/language.ts";
import { useRenderIsland } from "./island.ts";
import { useStillPictures } from "./still-pictures.ts";
import styles from "./live.module.css";

interface PictureProps {
  readonly language: Language;
}

interface StillPictureProps {
  /** Name of the picture among those that a pre-render has at hand. */
  readonly id: string;
  readonly load: () => Promise<ComponentType<PictureProps>>;
  readonly language: Language;
}

/**
 * A drawing that never changes: it stands in the pre-rendered page and is neither hydrated nor sent again as code.
 * Only when the page is reached by navigation is its code loaded.
 */
export function StillPicture({ id, load, language }: StillPictureProps) {
  const renderIsland = useRenderIsland();
  const Still = useStillPictures().get(id);
  const box = useRef<HTMLDivElement>(null);
  const [Picture, setPicture] = useState<ComponentType<PictureProps>>();
  useEffect(() => {
    if (box.current?.firstElementChild !== null) return undefined;
    let current = true;
    load().then(
      (loaded) => current && setPicture(() => loaded),
      // A picture that does not come leaves its ground empty; the figures beside it say the same in words.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [load]);
  if (Picture !== undefined) {
    return (
      <div className={styles.still}>
        <Picture language={language} />
      </div>
    );
  }
  const html = Still === undefined ? "" : (renderIsland?.(<Still language={language} />, `${id}-`) ?? "");
  return <div ref={box} className={styles.still} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
