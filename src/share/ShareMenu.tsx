import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { Button } from "#ui/Button.tsx";
import { shareMenuMessages } from "./share-menu.messages.ts";
import type { ShareOptions } from "./share-options.ts";
import { SHARE_WISHES } from "./share-wish.ts";
import { useShareMenu } from "./use-share-menu.tsx";

interface ShareMenuProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
}

/** Share, download, cite: what can be taken away from a chart as it stands. */
export function ShareMenu({ shown, options }: ShareMenuProps) {
  const { ask, dialog } = useShareMenu(shown, options);
  const messages = shareMenuMessages[shown.language.locale];
  return (
    <>
      {SHARE_WISHES.map((wish) => (
        <Button key={wish} onClick={() => ask(wish)}>
          {messages[wish]}
        </Button>
      ))}
      {dialog}
    </>
  );
}
