import { createContext, useContext } from "react";
import { languageOf, type Language } from "./language.ts";
import { DEFAULT_LOCALE } from "./locale.ts";

const LanguageContext = createContext<Language>(languageOf(DEFAULT_LOCALE));

export const LanguageProvider = LanguageContext.Provider;

/** The page's language; fixed for as long as the page stands. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
