import { useEffect, useId, useRef, type ComponentType, type KeyboardEvent } from "react";
import type { Datum, MarkIconProps } from "#charts/chart.ts";
import { useCursorAttribute, useOnRest, type Cursor } from "./use-cursor.ts";
import styles from "./list.module.css";

interface MarkListProps {
  readonly title: string;
  readonly data: readonly Datum[];
  // The model is private to the chart; icon and model come from the same record.
  readonly model: any;
  readonly Icon: ComponentType<MarkIconProps<any>> | undefined;
  readonly cursor: Cursor;
  readonly focus: string;
  readonly onFocus: (key: string) => void;
}

/** Brings the pointed mark into the part of a list that shows. Only the list scrolls, never the page. */
function scrollToCursor(list: HTMLElement | null): void {
  const item = list?.querySelector("[data-cursor]");
  if (list == null || item == null || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

/** All marks of a drawing as a list that drives it and is driven by it: one tab stop, inside which arrow keys move. */
export function MarkList({ title, data, model, Icon, cursor, focus, onFocus }: MarkListProps) {
  const id = useId();
  const box = useRef<HTMLUListElement>(null);
  useCursorAttribute(box, cursor);
  useEffect(() => scrollToCursor(box.current), []);
  useOnRest(cursor, () => scrollToCursor(box.current));
  const entry = data.some((datum) => datum.key === focus) ? focus : data[0]?.key;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons[Math.min(buttons.length - 1, Math.max(0, to))];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={styles.list}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ul ref={box} className={styles.items} aria-labelledby={id} onKeyDown={onKeyDown}>
        {data.map((datum) => (
          <li key={datum.key}>
            <button
              type="button"
              className={styles.item}
              tabIndex={datum.key === entry ? 0 : -1}
              aria-pressed={datum.key === focus}
              data-mark={datum.key}
              onClick={() => onFocus(datum.key === focus ? "" : datum.key)}
              onFocus={() => cursor.reach(datum.key)}
              onBlur={() => cursor.reach("")}
              onPointerEnter={(event) => {
                if (event.pointerType === "mouse") cursor.point(datum.key);
              }}
              onPointerLeave={(event) => {
                if (event.pointerType === "mouse") cursor.point("");
              }}
            >
              {Icon !== undefined && (
                <svg className={styles.icon} viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
                  <Icon model={model} markKey={datum.key} />
                </svg>
              )}
              <span>{datum.label}</span>
              <span className={styles.value}>{datum.value}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
