import { useLanguage } from "#i18n/language-context.ts";
import { sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** What stands at an address that leads nowhere: a plain line and ways onward. */
export function MissingPage() {
  const { locale } = useLanguage();
  const messages = shellMessages[locale];
  useHead({
    title: `${messages.missing.title} · ${messages.siteName}`,
    description: messages.missing.description,
  });
  return (
    <div className={styles.text}>
      <h1>{messages.missing.title}</h1>
      <p>{messages.missing.lead}</p>
      <ul>
        <li>
          <a href={sitePath(locale)}>{messages.nav.report}</a>
        </li>
        <li>
          <a href={sitePath(locale, "charts/")}>{messages.nav.charts}</a>
        </li>
        <li>
          <a href={sitePath(locale, "check/")}>{messages.nav.check}</a>
        </li>
      </ul>
    </div>
  );
}
