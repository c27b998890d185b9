import { createContext, useContext } from "react";
import type { Language } from "./language.ts";

const LanguageContext = createContext<Language | undefined>(undefined);

export const LanguageProvider = LanguageContext.Provider;

/** The page's language; fixed for as long as the page stands. Throws outside a page. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error("useLanguage: no LanguageProvider above");
  return language;
}
