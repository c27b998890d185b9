/** How a waiver's piece looks, and the key that says so. */
import type { ChartLanguage } from "#charts/chart.ts";
import type { WaiverRow } from "#data/waivers/waivers.table.ts";
import { textWidth } from "#lib/text-width.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { Wording } from "./waivers.params.ts";

/** What a waiver was for in somebody's words; `inferred` where nothing documents it. */
export type Look = "electricity" | "both" | "disputed" | "unrecorded" | "inferred";

/** The look of a waiver in the words of the State Department or of the press. */
export function lookOf(row: WaiverRow, wording: Wording): Look {
  if (row.status === "inferred") return "inferred";
  if (wording === "state") return "electricity";
  switch (row.pressWording) {
    case "gas and electricity":
      return "both";
    case "disputed":
      return "disputed";
    case "not recorded":
    case "not documented":
      return "unrecorded";
  }
}

/** A sample of a look, or of uncertain days, with its word. */
export interface PlacedKeyItem {
  readonly look: Look | "possible";
  readonly text: string;
  /** Left edge of the sample. */
  readonly x: number;
  /** Where the word begins, at the side that it is read from. */
  readonly wordX: number;
  readonly anchor: "start" | "end";
  /** Middle of the line. */
  readonly y: number;
}

/** Width of a sample. */
export const SAMPLE = 14;
const GAP = 6;
const AIR = 12;
const SIZE = 12;
const LINE = 12;

const ITEMS: Readonly<Record<Wording, readonly PlacedKeyItem["look"][]>> = {
  state: ["electricity", "inferred", "possible"],
  press: ["both", "disputed", "unrecorded", "inferred", "possible"],
};

/** Lays the key out in up to two lines within a box, from the side that is read first; what finds no room is left out. */
export function placeKey(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  wording: Wording,
  { locale, formats }: ChartLanguage,
): PlacedKeyItem[] {
  const { key } = waiversMessages[locale].drawing;
  const fromRight = formats.direction === "rtl";
  const lines = Math.min(2, Math.floor(box.height / LINE));
  const ends = Array.from({ length: lines }, () => 0);
  return ITEMS[wording].flatMap((look): PlacedKeyItem[] => {
    const words = look === "possible" ? [key.possible, key.possibleShort] : [key[look]];
    const found = words
      .map((text) => ({ text, room: SAMPLE + GAP + textWidth(text, SIZE) }))
      .map((word) => ({ ...word, line: ends.findIndex((end) => end + word.room <= box.width) }))
      .find(({ line }) => line >= 0);
    const offset = found && ends[found.line];
    if (found === undefined || offset === undefined) return [];
    const { text, room, line } = found;
    ends[line] = offset + room + AIR;
    const y = box.y + (box.height * (line * 2 + 1)) / (lines * 2);
    const edge = fromRight ? box.x + box.width - offset : box.x + offset;
    return [
      fromRight
        ? { look, text, x: edge - SAMPLE, wordX: edge - SAMPLE - GAP, anchor: "end", y }
        : { look, text, x: edge, wordX: edge + SAMPLE + GAP, anchor: "start", y },
    ];
  });
}
