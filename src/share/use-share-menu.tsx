import { useRef, useState, type ReactNode } from "react";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { pageOf, type ShareOptions } from "./share-options.ts";
import { shareMessages } from "./share.messages.ts";
import { shareText } from "./share-text.ts";
import type { ShareWish } from "./share-wish.ts";
import styles from "./share.module.css";
import { useDialogs } from "./use-dialogs.ts";

/** The dialog that is open, to be shown beside the buttons, and how to ask for one. */
export function useShareMenu(
  shown: ShownChart,
  options: ShareOptions,
): { readonly ask: (wish: ShareWish) => void; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<ShareWish>();
  // Where the dialog that closes leads to.
  const next = useRef<ShareWish>(undefined);
  const { dialogs, failed } = useDialogs(open !== undefined);
  const close = () => {
    setOpen(next.current);
    next.current = undefined;
  };
  const ask = (wish: ShareWish) => {
    setOpen(wish);
    if (wish !== "share" || !isPhone()) return;
    // A phone's own sheet comes at once; what else can be done stands below it, for when it is left.
    navigator.share(shareText(shown, shown.state, pageOf(options))).then(close, () => undefined);
  };
  const props = { shown, options, onClose: close };
  const goOn = (wish: ShareWish) => {
    next.current = wish;
  };
  const dialog = (
    <>
      {failed && open !== undefined && (
        <p className={styles.small} role="alert">
          {shareMessages[shown.language.locale].failed}
        </p>
      )}
      {dialogs !== undefined && open === "share" && (
        <dialogs.ShareDialog {...props} onGoOn={options.cramped === true ? goOn : undefined} />
      )}
      {dialogs !== undefined && open === "download" && <dialogs.DownloadDialog {...props} />}
      {dialogs !== undefined && open === "cite" && <dialogs.CiteDialog {...props} />}
    </>
  );
  return { ask, dialog };
}

/** Whether this is a device whose own way of sharing readers know better than ours. */
function isPhone(): boolean {
  return "share" in navigator && window.matchMedia("(pointer: coarse)").matches;
}
