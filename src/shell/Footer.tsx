import { workshopLink } from "#embed/workshop/workshop-link.messages.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { publicAddress, sitePath } from "#url/site-path.ts";
import { DigitsSwitch } from "./DigitsSwitch.tsx";
import { pagePath, type Page } from "./pages.ts";
import { CONTACT, REPOSITORY } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import styles from "./shell.module.css";

/** Who publishes, under which licences, and where to write. */
export function Footer({ page }: { readonly page: Page }) {
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
      {/* A chart's page prints the address of what is shown. */}
      {page.kind !== "chart" && page.kind !== "missing" && (
        <p className="on-paper" dir="ltr">
          {publicAddress(pagePath(page))}
        </p>
      )}
      <DigitsSwitch />
      <ThemeSwitch />
    </footer>
  );
}
