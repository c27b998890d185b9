import { DATA_VERSION } from "virtual:data-version";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { CopyField } from "#ui/CopyField.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { bibtex, cslJson, plainCitation, type Cited } from "./citation.ts";
import { pageOf, type ShareOptions } from "./share-options.ts";
import { shareText } from "./share-text.ts";
import { shareMessages } from "./share.messages.ts";
import { today } from "./today.ts";

interface CiteDialogProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
  readonly onClose: () => void;
}

/** How to cite the chart as it is shown: in words, for BibTeX, for reference managers. */
export function CiteDialog({ shown, options, onClose }: CiteDialogProps) {
  const { cite, copy, close } = shareMessages[shown.language.locale];
  const cited: Cited = {
    address: shareText(shown, shown.state, pageOf(options)).url,
    version: DATA_VERSION.version,
    versionDate: DATA_VERSION.date,
    accessed: today(),
  };
  return (
    <Dialog title={cite.title} close={close} onClose={onClose}>
      <CopyField label={cite.text} text={plainCitation(shown, cited)} words={copy} lines={4} />
      <CopyField label={cite.bibtex} text={bibtex(shown, cited)} words={copy} lines={6} direction="ltr" />
      <CopyField label={cite.csl} text={cslJson(shown, cited)} words={copy} lines={6} direction="ltr" />
      <p>{cite.note}</p>
    </Dialog>
  );
}
