import { workshopLink } from "#embed/workshop/workshop-link.messages.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import { DigitsSwitch } from "./DigitsSwitch.tsx";
import { CONTACT, REPOSITORY } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import styles from "./shell.module.css";

/** Who publishes, under which licences, and where to write. */
export function Footer() {
  const { locale } = useLanguage();
  const messages = shellMessages[locale];
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{messages.siteName}</strong>. {messages.licence} {messages.footer(CONTACT)}{" "}
        <a href={sitePath(locale, "workshop/")}>{workshopLink[locale]}</a>
        {REPOSITORY !== null && (
          <>
            {" "}
            <a href={REPOSITORY} rel="noopener">
              {REPOSITORY}
            </a>
          </>
        )}
      </p>
      <DigitsSwitch />
      <ThemeSwitch />
    </footer>
  );
}
