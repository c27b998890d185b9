import { useState } from "react";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { Button } from "#ui/Button.tsx";
import type { ShareOptions } from "./share-options.ts";
import { shareMessages } from "./share.messages.ts";
import { shareText } from "./share-text.ts";
import styles from "./share.module.css";
import { useDialogs } from "./use-dialogs.ts";

interface ShareMenuProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
}

/** Share, download, cite: what can be taken away from a chart as it stands. */
export function ShareMenu({ shown, options }: ShareMenuProps) {
  const messages = shareMessages[shown.language.locale];
  const [open, setOpen] = useState<"share" | "download" | "cite">();
  const { dialogs, failed } = useDialogs(open !== undefined);
  const close = () => setOpen(undefined);
  const share = () => {
    setOpen("share");
    if (!isPhone()) return;
    // A phone's own sheet comes at once; what else can be done stands below it, for when it is left.
    const { title, text, url } = shareText(shown, shown.state);
    navigator.share({ title, text, url }).then(close, () => undefined);
  };
  return (
    <>
      <Button onClick={share}>{messages.menu.share}</Button>
      <Button onClick={() => setOpen("download")}>{messages.menu.download}</Button>
      <Button onClick={() => setOpen("cite")}>{messages.menu.cite}</Button>
      {failed && open !== undefined && (
        <p className={styles.small} role="alert">
          {messages.failed}
        </p>
      )}
      {dialogs !== undefined && open === "share" && (
        <dialogs.ShareDialog shown={shown} options={options} onClose={close} />
      )}
      {dialogs !== undefined && open === "download" && <dialogs.DownloadDialog shown={shown} onClose={close} />}
      {dialogs !== undefined && open === "cite" && <dialogs.CiteDialog shown={shown} onClose={close} />}
    </>
  );
}

/** Whether this is a device whose own way of sharing readers know better than ours. */
function isPhone(): boolean {
  return "share" in navigator && window.matchMedia("(pointer: coarse)").matches;
}
