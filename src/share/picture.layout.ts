/** Where everything of a whole picture stands, in pixels: title, drawing, notes, sources, address. Pure. */
import type { AnyChart, Description, SharedState, Size } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { TableRows } from "#data/tables.ts";
import { isolate } from "#i18n/isolate.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import type { Language } from "#i18n/language.ts";
import { countCitations } from "#chart-parts/count-citations.ts";
import { wrapText } from "#lib/text-width.ts";
import { shareMessages } from "./share.messages.ts";

/** A line of text; `x` is the side that the language starts from. */
export interface PictureLine {
  readonly text: string;
  readonly role: "title" | "subtitle" | "note" | "foot";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface PictureLayout extends Size {
  readonly lines: readonly PictureLine[];
  /** Place of the chart's own drawing. */
  readonly drawing: Size & { readonly x: number; readonly y: number };
}

/** What a picture is made of. */
export interface PictureSubject {
  readonly chart: AnyChart;
  readonly tables: Partial<TableRows>;
  readonly state: SharedState;
  readonly description: Description;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** Absolute address at which the picture's state opens. */
  readonly address: string;
}

/** Width of a whole picture. */
const WIDTH = 760;

const MARGIN = 28;

/** Sources that are named in a whole picture; the others are counted. */
const NAMED_SOURCES = 4;

/** Running text is narrower than it is reckoned letter by letter. */
const SPARE = 1.06;

/** Size of letters and distance of lines by role, in pixels. */
export const TYPE: Readonly<Record<PictureLine["role"], { readonly size: number; readonly step: number }>> = {
  title: { size: 23, step: 29 },
  subtitle: { size: 15, step: 21 },
  note: { size: 12.5, step: 17 },
  foot: { size: 12.5, step: 17 },
};

/** Publishers of what is shown, those with most rows first; the first `named` by name. */
export function sourceLine(
  { description, sources, language }: Pick<PictureSubject, "description" | "sources" | "language">,
  named = NAMED_SOURCES,
): string {
  const { formats, locale } = language;
  const publishers = new Set(
    countCitations(description.table.rows).flatMap(([id]) => sources.get(id)?.publisher ?? []),
  );
  const names = [...publishers].slice(0, named).map(isolate);
  const more = publishers.size - names.length;
  return shareMessages[locale].picture.sources(names.join(formats.semicolon), more, formats.number(more));
}

/** Lays a picture out. */
export function pictureLayout(subject: PictureSubject): PictureLayout {
  const { chart, state, description, language, address } = subject;
  const { locale, direction, formats } = language;
  const inner = WIDTH - 2 * MARGIN;
  const lines: PictureLine[] = [];
  let y = MARGIN - 6;
  const side =
    direction === "rtl" ? ({ x: WIDTH - MARGIN, anchor: "end" } as const) : ({ x: MARGIN, anchor: "start" } as const);
  const write = (text: string, role: PictureLine["role"]): void => {
    const { size, step } = TYPE[role];
    for (const line of wrapText(text, inner * SPARE, size, role === "title")) {
      y += step;
      lines.push({ text: line, role, y, ...side });
    }
  };
  write(description.title, "title");
  write(description.subtitle, "subtitle");
  y += 16;
  const drawing = { x: MARGIN, y, width: inner, height: chart.height(inner, state) };
  y += drawing.height + 6;
  const known = state.known === "now" ? [] : [shareMessages[locale].picture.known(formats.date(state.known))];
  for (const note of [...known, ...description.notes]) {
    write(note, "note");
    y += 3;
  }
  y += 6;
  write(sourceLine(subject), "foot");
  write(`${siteMessages[locale].name} · ${address}`, "foot");
  return { width: WIDTH, height: Math.ceil(y + MARGIN - 6), lines, drawing };
}
