/** Where everything of a share picture stands, in pixels of 1200 by 630. Pure. */
import type { Direction } from "#i18n/locale.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";

/** Size that networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface CardText {
  readonly headline: string;
  /** What is shown, in a sentence or two; cut where there is no room. */
  readonly finding: string;
  /** Where it is from, in one line or two. */
  readonly source: string;
  readonly site: string;
}

/** A line of text. */
export interface CardLine {
  readonly text: string;
  readonly role: "headline" | "finding" | "source" | "site";
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const MARGIN = 52;
const HEADLINE_SIZES = [52, 48, 44, 40, 36, 32];
const HEADLINE_LINES = 4;
const FINDING_SIZE = 25;
const SOURCE_SIZE = 17;
const SITE_SIZE = 25;

/** First lines of a text; the last one ends with an ellipsis where more was to follow. */
function firstLines(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, `${last.replace(/[\s,;:.،؛]*$/u, "")}…`];
}

/** Lines of a headline at a size, as even as their number allows: no word is left alone on the last one. */
function evenLines(text: string, width: number, size: number): string[] {
  const widest = wrapText(text, width, size, true);
  for (let narrower = Math.ceil(width / 2); narrower < width; narrower += 10) {
    const lines = wrapText(text, narrower, size, true);
    if (lines.length === widest.length && lines.every((line) => textWidth(line, size, true) <= width)) return lines;
  }
  return widest;
}

/** Places the text of a card in a column of `width` at the side that the language starts from, below `top`. */
export function cardLines(text: CardText, direction: Direction, width: number, top: number): CardLine[] {
  const side =
    direction === "rtl"
      ? ({ x: CARD.width - MARGIN, anchor: "end" } as const)
      : ({ x: MARGIN, anchor: "start" } as const);
  const lines: CardLine[] = [];
  const place = (
    role: CardLine["role"],
    size: number,
    texts: readonly string[],
    from: number,
    step: number,
  ): number => {
    let y = from;
    for (const line of texts) {
      y += step;
      lines.push({ text: line, role, size, y: Math.round(y), ...side });
    }
    return y;
  };
  const wrapped = HEADLINE_SIZES.map((size) => ({ size, lines: evenLines(text.headline, width, size) }));
  const headline = wrapped.find((one) => one.lines.length <= HEADLINE_LINES) ?? wrapped.at(-1);
  if (headline === undefined) return lines;
  const siteY = CARD.height - MARGIN;
  const source = firstLines(wrapText(text.source, width, SOURCE_SIZE), 2);
  const sourceTop = siteY - SITE_SIZE - 14 - (source.length - 1) * SOURCE_SIZE * 1.35 - 8;
  const below = place("headline", headline.size, headline.lines, top, headline.size * 1.18) + 20;
  const step = FINDING_SIZE * 1.36;
  const room = Math.max(0, Math.floor((sourceTop - 26 - below) / step));
  place("finding", FINDING_SIZE, firstLines(wrapText(text.finding, width, FINDING_SIZE), room), below, step);
  place("source", SOURCE_SIZE, source, sourceTop - SOURCE_SIZE * 1.35, SOURCE_SIZE * 1.35);
  lines.push({ text: text.site, role: "site", size: SITE_SIZE, y: siteY, ...side });
  return lines;
}

/** The ground of the drawing: the half of the card where the text does not start. */
export function drawingGround(
  direction: Direction,
  width: number,
): { x: number; y: number; width: number; height: number } {
  return { x: direction === "rtl" ? 0 : CARD.width - width, y: 0, width, height: CARD.height };
}

/** Room for text beside a drawing of `width`. */
export function textWidthBeside(width: number): number {
  return CARD.width - width - 2 * MARGIN;
}

/** Distance of the first line from the upper edge. */
export const CARD_TOP = MARGIN - 12;
