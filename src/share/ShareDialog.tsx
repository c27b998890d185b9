import type { ShownChart } from "#chart-parts/frame-slots.ts";
import type { Datum } from "#charts/chart.ts";
import { Button } from "#ui/Button.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { shareMenuMessages } from "./share-menu.messages.ts";
import { pageOf, type ShareOptions } from "./share-options.ts";
import { numberText, shareText } from "./share-text.ts";
import { shareMessages } from "./share.messages.ts";
import { SHARE_WISHES, type ShareWish } from "./share-wish.ts";

interface ShareDialogProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
  readonly onClose: () => void;
  /** One number to be shared instead of the whole view, with the value that its link holds. */
  readonly number?: { readonly datum: Datum; readonly value: string };
  /** Told when the reader wants something else of the menu, before the dialog closes. Default: nothing else is offered. */
  readonly onGoOn?: ((wish: ShareWish) => void) | undefined;
}

/** Link, sentence with link, embed code; and the device's own way of sharing where there is one. */
export function ShareDialog({ shown, options, onClose, number, onGoOn }: ShareDialogProps) {
  const { share, copy, close } = shareMessages[shown.language.locale];
  const page = pageOf(options);
  const view = shareText(shown, shown.state, page);
  const one = number === undefined ? undefined : numberText(shown, number, page);
  const { title, text, url } = one ?? view;
  const menu = shareMenuMessages[shown.language.locale];
  const ways =
    onGoOn &&
    SHARE_WISHES.filter((wish) => wish !== "share").map((wish) => ({ label: menu[wish], onGo: () => onGoOn(wish) }));
  return (
    <Dialog title={one === undefined ? share.title : share.titleOfNumber} close={close} onClose={onClose} ways={ways}>
      <CopyField label={share.link} text={url} words={copy} direction="ltr" lines={2} />
      <CopyField
        label={share.sentence}
        text={one?.whole ?? share.withLink(view.text, view.url)}
        words={copy}
        lines={one === undefined ? 5 : 3}
      />
      {one === undefined && options.embedCode !== undefined && (
        <CopyField label={share.embed} text={options.embedCode(shown, page)} words={copy} direction="ltr" lines={4} />
      )}
      {"share" in navigator && (
        <Button onClick={() => void navigator.share({ title, text, url }).catch(() => undefined)}>
          {share.native}
        </Button>
      )}
    </Dialog>
  );
}
