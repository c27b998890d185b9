import { Workshop } from "#embed/workshop/Workshop.tsx";
import { workshopMessages } from "#embed/workshop/workshop.messages.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

/** Where editors make an embed. */
export function WorkshopPage() {
  const { locale } = useLanguage();
  const messages = workshopMessages[locale];
  const shell = shellMessages[locale];
  useHead({ title: `${messages.title} · ${shell.siteName}`, description: messages.description });
  return (
    <div className={styles.chartPage}>
      <h1>{messages.title}</h1>
      <p className={styles.lead}>{messages.lead}</p>
      <Workshop chartNames={shell.chartNames} />
    </div>
  );
}
