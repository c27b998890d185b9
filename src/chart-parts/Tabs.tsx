import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./frame.module.css";

interface TabsProps<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly panels: readonly { readonly value: Value; readonly label: string; readonly content: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** Panels of which one shows. All are in the page, and without script all of them show. */
export function Tabs<Value extends string>({ value, label, panels, onChange }: TabsProps<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = panels.findIndex((panel) => panel.value === value);
    const rightToLeft = list.current !== null && getComputedStyle(list.current).direction === "rtl";
    const step = { ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 }[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? panels.length - 1 : step === undefined ? undefined : at + step;
    const next = to === undefined ? undefined : panels[(to + panels.length) % panels.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-${next.value}-tab`)?.focus();
  };
  return (
    <>
      {panels.map((panel) => (
        <div
          key={panel.value}
          id={`${id}-${panel.value}`}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={`${id}-${panel.value}-tab`}
          hidden={panel.value !== value}
        >
          {panel.content}
        </div>
      ))}
      <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {panels.map((panel) => (
          <button
            key={panel.value}
            id={`${id}-${panel.value}-tab`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={panel.value === value}
            aria-controls={`${id}-${panel.value}`}
            tabIndex={panel.value === value ? 0 : -1}
            onClick={() => onChange(panel.value)}
          >
            {panel.label}
          </button>
        ))}
      </div>
    </>
  );
}
