import type { CSSProperties } from "react";
import { lineOf } from "#i18n/isolate.ts";
import type { Direction } from "#i18n/locale.ts";
import { pictureLayout, TYPE, type PictureLine, type PictureSubject } from "./picture.layout.ts";

/** What the drawing stands on; its labels have a halo of it. Drawings run from left to right in every language. */
// React's type of styles has no custom properties.
const GROUND = { "--ground": "var(--paper)", direction: "ltr" } as CSSProperties;

/** How each kind of line looks. */
const LOOKS = {
  title: { fill: "var(--ink)", fontSize: TYPE.title.size, fontWeight: 600 },
  subtitle: { fill: "var(--ink-soft)", fontSize: TYPE.subtitle.size },
  note: { fill: "var(--ink-soft)", fontSize: TYPE.note.size },
  foot: { fill: "var(--ink-soft)", fontSize: TYPE.foot.size },
};

/** A whole picture of a chart as one SVG: what is downloaded, and what stands under `pictures/`. */
export function Picture(subject: PictureSubject) {
  const { chart, state, description, language } = subject;
  const layout = pictureLayout(subject);
  const { drawing } = layout;
  const model: unknown = chart.model(chart.decode(subject.tables), state);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      fontFamily="var(--font-chart)"
      fontSize={13}
      style={GROUND}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
    >
      <title>{description.title}</title>
      <desc>{description.sentence}</desc>
      <rect fill="var(--paper)" width={layout.width} height={layout.height} />
      {layout.lines.map((line) => (
        <Line key={`${line.y}`} line={line} direction={language.direction} />
      ))}
      <svg {...drawing} viewBox={`0 0 ${drawing.width} ${drawing.height}`} overflow="visible">
        <chart.View
          layout={chart.layout(model, state, drawing, language)}
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
    <text x={line.x} y={line.y} textAnchor={line.anchor} {...LOOKS[line.role]}>
      {lineOf(line.text, direction)}
    </text>
  );
}
