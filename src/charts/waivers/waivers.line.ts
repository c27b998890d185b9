/** A line of notes in a drawing: each takes the first place where it covers none of those before it. */
import { textWidth } from "#lib/text-width.ts";

export type TextTone = "year" | "strong" | "soft" | "onBar" | "onReport" | "onPale" | "head" | "after";

export interface PlacedText {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: TextTone;
}

/** A wording with the places it may take, best first. */
export interface Candidate {
  readonly text: string;
  readonly tone: TextTone;
  readonly at: readonly (readonly [x: number, anchor: PlacedText["anchor"]])[];
}

export interface Line {
  /** Places the first wording that has room somewhere; none where no wording has. */
  readonly place: (candidates: readonly Candidate[]) => void;
  readonly texts: () => PlacedText[];
}

/** Room between two notes of a line, in pixels. */
const AIR = 8;

const BOLD: ReadonlySet<TextTone> = new Set(["year", "strong", "onBar", "onReport", "onPale", "head"]);

/** A line at base line `y`, from 0 to `width` or between other limits. Notes keep clear of the places in `taken`. */
export function createLine(
  width: number,
  y: number,
  size: number,
  limits: readonly [number, number] = [0, width],
  taken: readonly number[] = [],
): Line {
  const placed: { text: PlacedText; from: number; to: number }[] = [];
  const free = (from: number, to: number): boolean =>
    from >= limits[0] &&
    to <= limits[1] &&
    placed.every((one) => to + AIR <= one.from || from >= one.to + AIR) &&
    taken.every((x) => to <= x - 3 || from >= x + 3);
  return {
    place: (candidates) => {
      for (const { text, tone, at } of candidates) {
        const room = textWidth(text, size, BOLD.has(tone));
        for (const [x, anchor] of at) {
          const from = anchor === "start" ? x : anchor === "end" ? x - room : x - room / 2;
          if (!free(from, from + room)) continue;
          placed.push({ text: { x, y, text, anchor, tone }, from, to: from + room });
          return;
        }
      }
    },
    texts: () => placed.map(({ text }) => text),
  };
}
