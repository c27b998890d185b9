import type { SyntheticEvent } from "react";
import { LOCALE_SETTINGS, LOCALES } from "#i18n/locale.ts";
import { pagePath, type Page } from "./pages.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** Adds to a link what the address has come to ask for, at the moment the link is taken. */
function keepState(event: SyntheticEvent<HTMLAnchorElement>): void {
  event.currentTarget.search = window.location.search;
  event.currentTarget.hash = window.location.hash;
}

/** The same page, in the same state, in the other languages. Each is named in its own language. */
export function LanguageSwitch({ page }: { readonly page: Page }) {
  if (LOCALES.length < 2) return null;
  const messages = shellMessages[page.locale];
  const here: string = page.locale;
  return (
    <nav aria-label={messages.language}>
      <ul className={styles.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            {locale === here ? (
              <span aria-current="true">{LOCALE_SETTINGS[locale].name}</span>
            ) : (
              <a
                href={pagePath({ ...page, locale })}
                hrefLang={locale}
                lang={locale}
                onPointerDown={keepState}
                onFocus={keepState}
                onClick={keepState}
              >
                {LOCALE_SETTINGS[locale].name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
