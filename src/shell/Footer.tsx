import { useLanguage } from "#i18n/language-context.ts";
import { DigitsSwitch } from "./DigitsSwitch.tsx";
import { CONTACT, REPOSITORY } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import styles from "./shell.module.css";

/** Who publishes, under which licences, and where to write. */
export function Footer() {
  const messages = shellMessages[useLanguage().locale];
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{messages.siteName}</strong>. {messages.licence} {messages.footer(CONTACT)}
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
