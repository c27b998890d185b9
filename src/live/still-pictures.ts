/** Still pictures that a pre-render has at hand; in the browser there are none, and they are loaded when missing. */
import { createContext, useContext, type ComponentType } from "react";
import type { Language } from "#i18n/language.ts";

type StillPictures = ReadonlyMap<string, ComponentType<{ readonly language: Language }>>;

const StillPicturesContext = createContext<StillPictures>(new Map());

export const StillPicturesProvider = StillPicturesContext.Provider;

/** The pictures by name. */
export function useStillPictures(): StillPictures {
  return useContext(StillPicturesContext);
}
