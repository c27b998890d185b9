import { useLanguage } from "#i18n/language-context.ts";
import { ABOUT } from "./about-content.ts";
import { useHead } from "./head.ts";
import { CONTACT } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** How it was made, its limits, corrections, licences, privacy. */
export function AboutPage() {
  const { locale } = useLanguage();
  const text = ABOUT[locale];
  useHead({ title: `${text.title} · ${shellMessages[locale].siteName}`, description: text.description });
  return (
    <article className={styles.text}>
      <h1>{text.title}</h1>
      <div className={styles.prose}>{text.body(CONTACT)}</div>
    </article>
  );
}
