/** What came after the last waiver: marks at their days in the last year, and a list under the strip. */
import type { ChartLanguage, Hit, Size } from "#charts/chart.ts";
import type { WaiverAfterRow } from "#data/waivers/waivers-after.table.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { PlacedText } from "./waivers.line.ts";

const TITLE = 26;
const LINE = 17;
/** The table holds six records; their lines keep their room while they are not known yet. */
const RECORDS = 6;
const APART = 10;

/** A record on what came after: its mark in the strip and the one before its line. */
export interface PlacedAfter {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly line: { readonly x: number; readonly y: number } | undefined;
}

export interface AfterLayout {
  /** Where the list begins. */
  readonly top: number;
  readonly texts: readonly PlacedText[];
  /** The lines of the list; none where it is left out. */
  readonly lines: readonly Hit[];
  /** Marks at a height, by the place of each day. */
  readonly marks: (y: number, dayAt: (day: number) => number) => PlacedAfter[];
}

/** Least height that the strip needs: below it, the list is left out and the marks alone remain. */
const STRIP = 330;

/** The middle of a day or of a month, as a day number. */
function middleOf(date: string): number {
  return date.length === 7 ? dayNumber(`${date}-15`) : dayNumber(date);
}

/** Places the list at the foot of a drawing: one column on a phone, else two. */
export function placeAfter(
  rows: readonly WaiverAfterRow[],
  size: Size,
  narrow: boolean,
  { formats, locale }: ChartLanguage,
): AfterLayout {
  const messages = waiversMessages[locale];
  const perColumn = narrow ? RECORDS : RECORDS / 2;
  const listed = size.height - TITLE - perColumn * LINE >= STRIP;
  const top = listed ? size.height - TITLE - perColumn * LINE : size.height;
  const column = size.width / (narrow ? 1 : 2);
  // The list is read from where the language begins.
  const fromRight = formats.direction === "rtl";
  const at = (offset: number): number => (fromRight ? size.width - offset : offset);
  const anchor = fromRight ? "end" : "start";
  const places = rows.map((row, index) => ({
    row,
    offset: Math.floor(index / perColumn) * column,
    y: top + TITLE + (index % perColumn) * LINE,
  }));
  return {
    top,
    texts:
      !listed || rows.length === 0
        ? []
        : [
            { x: at(0), y: top + 18, text: messages.afterTitle, anchor, tone: "head" },
            ...places.map(({ row, offset, y }): PlacedText => ({
              x: at(offset + 14),
              y: y + 12,
              text: messages.drawing.after(
                row.date.length === 7 ? formats.dateShort(`${row.date}-01`, "month") : formats.dateShort(row.date),
                messages.after[row.event],
              ),
              anchor,
              tone: "after",
            })),
          ],
    lines: listed
      ? places.map(({ row, offset, y }) => ({
          key: row.id,
          x: fromRight ? size.width - offset - column : offset,
          y: y - 1,
          width: column,
          height: LINE,
        }))
      : [],
    marks: (y, dayAt) => {
      let before = Number.NEGATIVE_INFINITY;
      return places.map((place) => {
        before = Math.max(before + APART, dayAt(middleOf(place.row.date)));
        return {
          key: place.row.id,
          x: before,
          y,
          line: listed ? { x: at(place.offset + 5), y: place.y + 8 } : undefined,
        };
      });
    },
  };
}
