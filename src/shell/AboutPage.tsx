import { useLanguage } from "#i18n/language-context.ts";
import type { PerLocale } from "#i18n/locale.ts";
import type { ReactNode } from "react";
import { useHead } from "./head.ts";
import { CONTACT } from "./settings.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly body: (contact: string | null) => ReactNode;
}

const about: PerLocale<AboutText> = {
  en: {
    title: "About this piece",
    description: "How it was made, what its limits are, and what it does not do.",
    body: (contact) => (
      <>
        <p>
          One report of 27 September 2020 was taken apart into 51 statements. Each was traced to the agencies and
          originals it goes back to, and checked against sources that were read in stored copies of public pages. Two
          sources were sought for each.
        </p>
        <h2>Limits</h2>
        <p>
          Some pages were read in part only. That one story is an agency’s is inferred. Most accounts of the meeting are
          Iranian. No independent check of Iran’s exports to Iraq exists. Pandemic counts depend on testing. Values that
          are estimated, inferred, provisional or worked out by us are marked wherever they appear.
        </p>
        <h2>Corrections</h2>
        <p>
          A correction is made in the text and said beside it, with its date; nothing is taken down in silence. None has
          been made so far. To object:{" "}
          {contact === null ? "no contact has been set by whoever hosts this copy." : contact}
        </p>
        <h2>Licences</h2>
        <p>
          The code is under the MIT licence. The data are under CC BY 4.0, with exceptions that stand with each table:
          figures of the International Monetary Fund and the Energy Institute are theirs and outside our licence.
        </p>
        <h2>Privacy</h2>
        <p>
          Nothing is collected. There are no cookies, no trackers and no requests to other sites. If you choose a light
          or dark appearance, that choice is kept on your device.
        </p>
      </>
    ),
  },
};

/** How it was made, its limits, corrections, licences, privacy. */
export function AboutPage() {
  const { locale } = useLanguage();
  const text = about[locale];
  useHead({ title: `${text.title} · ${shellMessages[locale].siteName}`, description: text.description });
  return (
    <article className={styles.text}>
      <h1>{text.title}</h1>
      <div className={styles.prose}>{text.body(CONTACT)}</div>
    </article>
  );
}
