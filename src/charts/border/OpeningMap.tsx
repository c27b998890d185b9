import { OPENING_DRAWINGS } from "virtual:opening";
import type { Language } from "#i18n/language.ts";
import { Land } from "./Land.tsx";
import { openingMessages } from "./opening.messages.ts";
import { OPENING_SIZES } from "./opening.ts";
import map from "./BorderView.module.css";
import styles from "./OpeningMap.module.css";

/** The border drawn large: a still picture, laid out while building, because it is the first thing that is painted. */
export function OpeningMap({ language }: { readonly language: Language }) {
  const { label } = openingMessages[language.locale];
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
            <rect className={map.sea} x={-width} y={-height} width={3 * width} height={3 * height} />
            <Land land={layout.land} large />
            {layout.gates.map((gate) => (
              <circle key={gate.key} className={styles.ring} cx={gate.x} cy={gate.y} r={room === "wide" ? 5 : 4} />
            ))}
            <text className={`${map.area} ${styles.words}`} x={layout.key.x} y={layout.key.y} textAnchor="end">
              {layout.key.text}
            </text>
            {layout.names.map((name) => (
              <text
                key={name.key}
                className={name.key === "gulf" ? `${map.area} ${styles.words}` : map.area}
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
