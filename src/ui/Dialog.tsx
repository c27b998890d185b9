import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./ui.module.css";

interface DialogProps {
  readonly title: string;
  /** Words of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot that close it and lead on. Default: none. */
  readonly ways?: readonly { readonly label: string; readonly onGo: () => void }[] | undefined;
}

/** A dialog above the page: a sheet at the foot of a phone, a box elsewhere. Escape, its button and, where the browser knows how, a press beside it close it. */
export function Dialog({ title, close, onClose, children, ways }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} closedby="any">
      <div className={styles.dialogBody}>
        <div className={styles.dialogHead}>
          <h2 id={id}>{title}</h2>
          <Button onClick={() => dialog.current?.close()}>{close}</Button>
        </div>
        {children}
        {ways !== undefined && (
          <div className={styles.group}>
            {ways.map(({ label, onGo }) => (
              <Button
                key={label}
                onClick={() => {
                  onGo();
                  dialog.current?.close();
                }}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </dialog>
  );
}
