import type { FrameSlots } from "#chart-parts/frame-slots.ts";
import { publicAddress } from "#url/site-path.ts";
import { shareAddress } from "./addresses.ts";
import { QuoteButton } from "./QuoteButton.tsx";
import { QuoteNotice } from "./QuoteNotice.tsx";
import { ShareMenu } from "./ShareMenu.tsx";
import type { ShareOptions } from "./share-options.ts";

/** Sharing, downloads and citations for the frame of a chart. Make it once: the frame compares it by identity. */
export function shareSlots(options: ShareOptions): FrameSlots {
  return {
    address: ({ chart, state, language }) => publicAddress(shareAddress(chart, state, language.locale)),
    menu: (shown) => <ShareMenu shown={shown} options={options} />,
    notice: (shown, onChange) =>
      shown.state.quote !== null && <QuoteNotice shown={shown} quote={shown.state.quote} onChange={onChange} />,
    datum: (datum, shown) => <QuoteButton key={datum.key} shown={shown} datum={datum} options={options} />,
  };
}
