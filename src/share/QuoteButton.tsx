import { useState } from "react";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import type { Datum } from "#charts/chart.ts";
import { quotable } from "./quote.ts";
import type { ShareOptions } from "./share-options.ts";
import { shareMessages } from "./share.messages.ts";
import styles from "./share.module.css";
import { useDialogs } from "./use-dialogs.ts";

interface QuoteButtonProps {
  readonly shown: ShownChart;
  readonly datum: Datum;
  readonly options: ShareOptions;
}

/** Shares one number; nothing where a mark has none that a link can hold. */
export function QuoteButton({ shown, datum, options }: QuoteButtonProps) {
  const [open, setOpen] = useState(false);
  const { dialogs, failed } = useDialogs(open);
  const messages = shareMessages[shown.language.locale];
  const value = quotable(datum, shown.description.table);
  if (value === undefined) return null;
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => setOpen(true)}>
        {messages.quote.share}
      </button>
      {failed && open && (
        <p className={styles.small} role="alert">
          {messages.failed}
        </p>
      )}
      {dialogs !== undefined && open && (
        <dialogs.ShareDialog shown={shown} options={options} number={{ datum, value }} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
