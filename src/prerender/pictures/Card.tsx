import type { ReactNode } from "react";
import type { Verdict } from "#data/verdicts.ts";
import { lineOf } from "#i18n/isolate.ts";
import type { Direction } from "#i18n/locale.ts";
import { VerdictShape } from "#statements/Verdict.tsx";
import { CARD, CARD_TOP, cardLines, drawingGround, textWidthBeside, type CardText } from "./card.layout.ts";

interface CardProps {
  readonly text: CardText;
  readonly direction: Direction;
  /** Width of the half that holds the drawing, in pixels. */
  readonly drawingWidth: number;
  /** What is drawn there: an SVG element that fills the box it is given. */
  readonly drawing: (box: { x: number; y: number; width: number; height: number }) => ReactNode;
  /** Verdict above the headline, and its word. */
  readonly verdict?: { readonly name: Verdict; readonly word: string } | undefined;
}

/** Colours of the text; the style sheet of pages has none for cards. */
const INK = { headline: "var(--ink)", finding: "var(--ink-soft)", source: "var(--ink-faint)", site: "var(--ink)" };

const COLOUR_OF_VERDICT: Readonly<Record<Verdict, string>> = {
  supported: "var(--iran)",
  "supported with caveat": "var(--iran)",
  disputed: "var(--goal)",
  outdated: "var(--goal)",
  "not verifiable": "var(--ink)",
  "opinion or loaded wording": "var(--ink)",
};

/** The picture that stands for a page where its address is shared. */
export function Card({ text, direction, drawingWidth, drawing, verdict }: CardProps) {
  const ground = drawingGround(direction, drawingWidth);
  const top = verdict === undefined ? CARD_TOP : CARD_TOP + 58;
  const lines = cardLines(text, direction, textWidthBeside(drawingWidth), top);
  const start = lines[0];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      fontFamily="var(--font-chart)"
      fontSize={13}
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <rect fill="var(--paper)" width={CARD.width} height={CARD.height} />
      <rect fill="var(--stage)" {...ground} />
      {drawing(ground)}
      {verdict !== undefined && start !== undefined && (
        <g color={COLOUR_OF_VERDICT[verdict.name]}>
          <g transform={`translate(${start.anchor === "start" ? start.x : start.x - 36} ${CARD_TOP + 12}) scale(2.25)`}>
            <VerdictShape verdict={verdict.name} />
          </g>
          <text
            x={start.anchor === "start" ? start.x + 48 : start.x - 48}
            y={CARD_TOP + 40}
            fill="var(--ink)"
            textAnchor={start.anchor}
            fontSize={30}
            fontWeight={600}
          >
            {lineOf(verdict.word, direction)}
          </text>
        </g>
      )}
      {lines.map((line) => (
        <text
          key={`${line.role} ${line.y}`}
          fill={INK[line.role]}
          fontWeight={line.role === "headline" || line.role === "site" ? 600 : 400}
          x={line.x}
          y={line.y}
          fontSize={line.size}
          textAnchor={line.anchor}
        >
          {lineOf(line.text, direction)}
        </text>
      ))}
    </svg>
  );
}
