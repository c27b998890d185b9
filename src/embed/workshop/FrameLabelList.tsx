import { useEffect, useState } from "react";
import type { FrameLabel, FrameLabels } from "#embed/frame-label.ts";
import { PERMISSIONS } from "#embed/snippet.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { LOCALES } from "#i18n/locale.ts";
import { sitePath } from "#url/site-path.ts";
import { workshopMessages } from "./workshop.messages.ts";
import styles from "./workshop.module.css";

/** Where the build writes the labels, below the site. */
const LABELS = "embed/labels.json";

/** What the chosen frame weighs and may do, from the build's own file. */
export function FrameLabelList({ path }: { readonly path: string }) {
  const { locale, formats } = useLanguage();
  const messages = workshopMessages[locale];
  const [labels, setLabels] = useState<FrameLabels | "failed">();
  useEffect(() => {
    let current = true;
    fetch(sitePath(LOCALES[0], LABELS))
      .then((response) => response.json())
      .then(
        // The build wrote this very file.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        (value: unknown) => current && setLabels(value as FrameLabels),
        () => current && setLabels("failed"),
      );
    return () => {
      current = false;
    };
  }, []);
  if (labels === "failed") return <p role="status">{messages.labelFailed}</p>;
  const label: FrameLabel | undefined = labels?.[path];
  if (label === undefined) return null;
  const number = (value: number) => formats.number(value);
  const rows: [string, string][] = [
    [messages.bytes, messages.bytesValue(number(label.page + label.script), number(label.page), number(label.script))],
    [messages.requests, messages.requestsValue(number(label.requests), number(label.otherOrigins))],
    [messages.storage, label.storage.length === 0 ? messages.none : formats.list(label.storage)],
    [messages.permissions, PERMISSIONS.join(", ")],
    [messages.licence, formats.list(label.licences)],
    [messages.version, label.version],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
