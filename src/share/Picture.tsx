import { lineOf } from "#i18n/isolate.ts";
import type { Direction } from "#i18n/locale.ts";
import { pictureLayout, type PictureLine, type PictureSubject } from "./picture.layout.ts";
import styles from "./picture.module.css";

/** A whole picture of a chart as one SVG: what is downloaded, and what stands under `pictures/`. */
export function Picture(subject: PictureSubject) {
  const { chart, state, description, language } = subject;
  const layout = pictureLayout(subject);
  const { drawing } = layout;
  const model: unknown = chart.model(chart.decode(subject.tables), state);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={styles.picture}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
    >
      <title>{description.title}</title>
      <desc>{description.sentence}</desc>
      <rect className={styles.ground} width={layout.width} height={layout.height} />
      {layout.lines.map((line) => (
        <Line key={`${line.y}`} line={line} direction={language.direction} />
      ))}
      <svg
        {...drawing}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        className={styles.drawing}
        overflow="visible"
      >
        <chart.View
          layout={chart.layout(model, state, drawing, language)}
          cursor=""
          focus={state.focus}
          language={language}
          idPrefix="picture"
        />
      </svg>
    </svg>
  );
}

function Line({ line, direction }: { readonly line: PictureLine; readonly direction: Direction }) {
  return (
    <text className={styles[line.role]} x={line.x} y={line.y} textAnchor={line.anchor}>
      {lineOf(line.text, direction)}
    </text>
  );
}
