import { directionOf, LOCALES, LOCALE_SETTINGS } from "#i18n/locale.ts";
import { sitePath } from "#url/site-path.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useHead } from "./head.ts";
import { missingMessages } from "./missing.messages.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** What stands at an address that leads nowhere: a plain line and ways onward, in every language. */
export function MissingPage() {
  const { locale: own } = useLanguage();
  const messages = shellMessages[own];
  useHead({
    title: `${messages.missing.title} · ${messages.siteName}`,
    description: messages.missing.description,
  });
  return (
    <div className={styles.text}>
      {LOCALES.toSorted((a, b) => Number(b === own) - Number(a === own)).map((locale, index) => {
        const words = missingMessages[locale];
        const Heading = index === 0 ? "h1" : "h2";
        return (
          <section key={locale} lang={locale} dir={directionOf(locale)} aria-label={LOCALE_SETTINGS[locale].name}>
            <Heading>{words.title}</Heading>
            <p>{words.lead}</p>
            <ul>
              <li>
                <a href={sitePath(locale)}>{words.report}</a>
              </li>
              <li>
                <a href={sitePath(locale, "charts/")}>{words.charts}</a>
              </li>
              <li>
                <a href={sitePath(locale, "check/")}>{words.check}</a>
              </li>
            </ul>
          </section>
        );
      })}
    </div>
  );
}
