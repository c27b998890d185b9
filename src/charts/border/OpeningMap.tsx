import { OPENING_DRAWINGS } from "virtual:opening";
import type { Language } from "#i18n/language.ts";
import { borderMessages } from "./border.messages.ts";
import { Land } from "./Land.tsx";
import { OPENING_SIZES } from "./opening.ts";
import styles from "./BorderView.module.css";

/** The border drawn large: a still picture, laid out while building, because it is the first thing that is painted. */
export function OpeningMap({ language }: { readonly language: Language }) {
  const { label } = borderMessages[language.locale].opening;
  const drawings = OPENING_DRAWINGS[language.locale];
  return (
    <>
      {(["narrow", "wide"] as const).map((room) => {
        const layout = drawings[room];
        const { width, height } = OPENING_SIZES[room];
        return (
          <svg
            key={room}
            className={styles.opening}
            data-room={room}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={label}
          >
            <rect className={styles.sea} x={-width} y={-height} width={3 * width} height={3 * height} />
            <Land land={layout.land} large />
            {layout.gates.map((gate) => (
              <circle
                key={gate.key}
                className={styles.openingGate}
                cx={gate.x}
                cy={gate.y}
                r={room === "wide" ? 5 : 4}
              />
            ))}
            <text className={styles.area} x={layout.key.x} y={layout.key.y} textAnchor="end">
              {layout.key.text}
            </text>
            {layout.names.map((name) => (
              <text
                key={name.key}
                className={styles.area}
                data-area={name.key}
                x={name.x}
                y={name.y}
                textAnchor="middle"
              >
                {name.text}
              </text>
            ))}
          </svg>
        );
      })}
    </>
  );
}
