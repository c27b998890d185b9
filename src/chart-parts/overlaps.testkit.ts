/** Finds lines of text that run into each other or out of their drawing, from the drawing's own SVG. */
import { boxesOverlap, boxInside, textBox, type Box } from "#lib/boxes.ts";

/** A line of text in a drawing. */
export interface DrawnText extends Box {
  readonly text: string;
  readonly className: string;
}

/** Classes set larger than the usual 13 pixels, or bold, in the charts' style sheets. */
const LARGE = /\b(value|iran|iraq|purchases)\b/;
const SMALL = /\b(label|gapWord|reportLabel|small|cutLabel|stretchName)\b/;
const BOLD =
  /\b(value|iran|iraq|purchases|goalLabel|goalTone|yearStrong|gasLabel|sellerName|onBar|share|strong|ink|end)\b/;

/** A text's baseline and anchor from its own attributes and those of its group. */
const TEXT = /(?:<g ([^>]*)>\s*)?<text ([^>]*)>\s*([^<]*?)\s*<\/text>/g;

function attribute(source: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(source)?.[1];
}

function plain(text: string): string {
  return text.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** All lines of text in a drawing, with the room they take. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(TEXT)].map(([, group = "", own = "", content = ""]) => {
    const text = plain(content);
    const className = attribute(own, "class") ?? attribute(group, "class") ?? "";
    const named = LARGE.test(className) ? 14 : SMALL.test(className) ? 12 : 13;
    const size = Number(attribute(own, "font-size") ?? named);
    const anchor = attribute(group, "text-anchor") ?? attribute(own, "text-anchor") ?? "start";
    const line = {
      x: Number(attribute(own, "x") ?? 0),
      y: Number(attribute(own, "y") ?? 0),
      text,
      anchor: anchor === "end" || anchor === "middle" ? anchor : "start",
    } as const;
    const box = textBox(line, size, BOLD.test(className));
    const turned = /translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)/.exec(attribute(own, "transform") ?? "");
    if (turned === null) return { ...box, text, className };
    const [x, y] = [Number(turned[1]), Number(turned[2])];
    return { x: x + box.y, y: y - box.x - box.width, width: box.height, height: box.width, text, className };
  });
}

/** Pairs of lines that touch, and lines that stick out, in words that say which. */
export function textFaults(svg: string, size: { readonly width: number; readonly height: number }): string[] {
  const texts = drawnTexts(svg);
  const outside = texts.filter((one) => !boxInside(one, size)).map((one) => `“${one.text}” sticks out`);
  const touching = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (boxesOverlap(one, other) ? [`“${one.text}” touches “${other.text}”`] : [])),
  );
  return [...outside, ...touching];
}

/** Round marks with the box of each. */
export function drawnCircles(svg: string): Box[] {
  return [...svg.matchAll(/<circle ([^>]*)>/g)].map(([, own = ""]) => {
    const [x, y, r] = ["cx", "cy", "r"].map((name) => Number(attribute(own, name)));
    const radius = r ?? 0;
    return { x: (x ?? 0) - radius, y: (y ?? 0) - radius, width: 2 * radius, height: 2 * radius };
  });
}
