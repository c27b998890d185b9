/** What frames can do besides showing their opening mode: it stands in their whole script only. */
import type { FrameSlots, ShownChart } from "#chart-parts/frame-slots.ts";
import type { ShareOptions } from "#share/share-options.ts";
import { shareSlots } from "#share/share-slots.tsx";
import { useShareMenu } from "#share/use-share-menu.tsx";
import { embedCode } from "./embed-code.ts";
import { takeOver } from "./first-script.ts";
import { FrameShareButtons } from "./FrameShareButtons.tsx";
import type { WholeScript } from "./start-frame.tsx";

function sharing(page: string): FrameSlots {
  const options: ShareOptions = { embedCode, page, cramped: true };
  return { ...shareSlots(options), menu: (shown) => <FrameShareMenu shown={shown} options={options} /> };
}

interface FrameShareMenuProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
}

function FrameShareMenu({ shown, options }: FrameShareMenuProps) {
  const { ask, dialog } = useShareMenu(shown, options);
  return (
    <>
      <FrameShareButtons language={shown.language} onAsk={ask} />
      {dialog}
    </>
  );
}

export const wholeScript: WholeScript = { sharing, takeOver };
