import type { ShownChart } from "#chart-parts/frame-slots.ts";
import type { Datum } from "#charts/chart.ts";
import { Button } from "#ui/Button.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import type { ShareOptions } from "./share-options.ts";
import { numberText, shareText } from "./share-text.ts";
import { shareMessages } from "./share.messages.ts";

interface ShareDialogProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
  readonly onClose: () => void;
  /** One number to be shared instead of the whole view, with the value that its link holds. */
  readonly number?: { readonly datum: Datum; readonly value: string };
}

/** Link, sentence with link, embed code; and the device's own way of sharing where there is one. */
export function ShareDialog({ shown, options, onClose, number }: ShareDialogProps) {
  const { share, copy, close } = shareMessages[shown.language.locale];
  const view = shareText(shown, shown.state);
  const one = number === undefined ? undefined : numberText(shown, number.datum, number.value);
  const { title, text, url } = one ?? view;
  return (
    <Dialog title={one === undefined ? share.title : share.titleOfNumber} close={close} onClose={onClose}>
      <CopyField label={share.link} text={url} words={copy} direction="ltr" lines={2} />
      <CopyField
        label={share.sentence}
        text={one?.whole ?? share.withLink(view.text, view.url)}
        words={copy}
        lines={one === undefined ? 5 : 3}
      />
      {one === undefined && options.embedCode !== undefined && (
        <CopyField label={share.embed} text={options.embedCode(shown)} words={copy} direction="ltr" lines={4} />
      )}
      {"share" in navigator && (
        <Button onClick={() => void navigator.share({ title, text, url }).catch(() => undefined)}>
          {share.native}
        </Button>
      )}
    </Dialog>
  );
}
