import type { Language } from "#i18n/language.ts";
import { shareMenuMessages } from "#share/share-menu.messages.ts";
import { SHARE_WISHES, type ShareWish } from "#share/share-wish.ts";
import styles from "./frame-page.module.css";

interface FrameShareButtonsProps {
  readonly language: Language;
  readonly onAsk: (wish: ShareWish) => void;
}

/** Share, download, cite; the first alone where a frame is narrow. They stand in the first script too. */
export function FrameShareButtons({ language, onAsk }: FrameShareButtonsProps) {
  return (
    <div className={styles.share}>
      {SHARE_WISHES.map((wish) => (
        <button key={wish} type="button" name={wish} className={styles.tool} onClick={() => onAsk(wish)}>
          {shareMenuMessages[language.locale][wish]}
        </button>
      ))}
    </div>
  );
}
