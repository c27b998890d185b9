import { useEffect, useState } from "react";
import { directionOf, type Locale } from "#i18n/locale.ts";
import { Button } from "#ui/Button.tsx";
import { pagePath, type Page } from "./pages.ts";
import { preferredLocale } from "./preferred-locale.ts";
import { suggestionMessages } from "./suggestion.messages.ts";
import styles from "./shell.module.css";

/** Name under which a refusal is kept on the device. */
const STORED = "language-suggestion";

function refused(): boolean {
  try {
    return localStorage.getItem(STORED) === "off";
  } catch {
    return false;
  }
}

/**
 * A slip for readers whose browser prefers another language that we have, in that language, at the foot of the
 * window, where it moves nothing. Nobody is sent anywhere unasked, and a refusal is remembered.
 */
export function LanguageSuggestion({ page }: { readonly page: Page }) {
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    if (!refused()) setLocale(preferredLocale(navigator.languages));
  }, []);
  const here: string = page.locale;
  if (locale === undefined || locale === here || page.kind === "missing") return null;
  const messages = suggestionMessages[locale];
  const dismiss = () => {
    setLocale(undefined);
    try {
      localStorage.setItem(STORED, "off");
    } catch {
      // Storage refused: it is forgotten when the page is left.
    }
  };
  return (
    <aside className={styles.suggestion} lang={locale} dir={directionOf(locale)} aria-label={messages.text}>
      <a
        href={pagePath({ ...page, locale })}
        hrefLang={locale}
        onClick={(event) => {
          event.currentTarget.search = window.location.search;
          event.currentTarget.hash = window.location.hash;
        }}
      >
        {messages.link}
      </a>
      <Button onClick={dismiss}>{messages.dismiss}</Button>
    </aside>
  );
}
