import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import type { Page } from "./pages.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** Name of the site and ways to its main pages. */
export function Header({ page }: { readonly page: Page }) {
  const { locale } = useLanguage();
  const messages = shellMessages[locale];
  const links = [
    { path: "", label: messages.nav.report, here: page.kind === "report" },
    { path: "charts/", label: messages.nav.charts, here: page.kind === "charts" || page.kind === "chart" },
    { path: "check/", label: messages.nav.check, here: page.kind === "check" || page.kind === "statement" },
    { path: "timeline/", label: messages.nav.timeline, here: page.kind === "timeline" },
    { path: "data/", label: messages.nav.data, here: page.kind === "data" },
    { path: "about/", label: messages.nav.about, here: page.kind === "about" },
  ];
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {messages.skip}
      </a>
      <a className={styles.name} href={sitePath(locale)}>
        {messages.siteName}
      </a>
      <nav className={styles.pages} aria-label={messages.nav.label}>
        <ul className={styles.nav}>
          {links.map((link) => (
            <li key={link.path}>
              <a href={sitePath(locale, link.path)} aria-current={link.here ? "page" : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch page={page} />
    </header>
  );
}
