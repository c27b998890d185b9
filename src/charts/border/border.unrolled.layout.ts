/**
 * Where the straightened border stands: an axis from top (Turkey) to bottom (the Gulf), a row for each crossing with
 * bars for what is known of it, and the map beside it, on which each crossing keeps its true place.
 */
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { spread } from "#lib/spread.ts";
import { textWidth } from "#lib/text-width.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import { project, type Box } from "./border.projection.ts";
import { pilgrimsText, tradeText } from "./border.unrolled.describe.ts";
import type { UnrolledGate, UnrolledModel } from "./border.unrolled.model.ts";
import { placeGround, type MapGround } from "./map.layout.ts";
import { nameIn } from "./name-in.ts";
import { around } from "./place-labels.ts";
import { WHOLE } from "./map-window.ts";

/** A value as a bar with its text, or only the word that none was found. */
export interface UnrolledBar {
  readonly x: number;
  readonly y: number;
  /** 0 where no figure was found. */
  readonly width: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
}

export interface UnrolledRow extends UnrolledGate {
  readonly key: string;
  /** Place on the axis. */
  readonly axisY: number;
  /** Middle of the row, moved apart from its neighbours where they are close. */
  readonly y: number;
  readonly name: {
    readonly text: string;
    readonly lang: string;
    readonly kilometre: string;
    readonly kilometreX: number;
  };
  readonly tradeBar: UnrolledBar;
  readonly pilgrimsBar: UnrolledBar;
  readonly onMap: { readonly x: number; readonly y: number };
}

export interface UnrolledLayout extends Layout {
  readonly mode: "unrolled";
  readonly ground: MapGround;
  readonly axis: { readonly x: number; readonly top: number; readonly bottom: number };
  /** One every hundred kilometres. */
  readonly ticks: readonly number[];
  readonly ends: readonly { readonly y: number; readonly text: string }[];
  readonly textX: number;
  /** The frame around a ringed row: how far above the row's base line it begins, and its height. */
  readonly ring: { readonly above: number; readonly height: number };
  readonly rows: readonly UnrolledRow[];
  readonly headings: readonly { readonly x: number; readonly anchor: "start" | "end"; readonly text: string }[];
}

const TICK_KILOMETRES = 100;
const HEAD = 26;
/** Room above and below the axis for the names of its ends. */
const END = 24;
/** Height of a row with its values below its name and, where a host or picture leaves less height, beside it. */
const ROW = { tall: 36, low: 22 } as const;
/** Least height of a row that has two lines. */
const TWO_LINES = 33;
const BAR = 9;
/** Size of the values, in pixels. */
const VALUE = 12;
/** Where a value is missing like the one above it, whose place says so in words. */
const MISSING_TOO = "–";
/** What the longest bars measure at least. */
const LEAST = { trade: 16, pilgrims: 8 } as const;

function barAt(x: number, y: number, width: number, text: string): UnrolledBar {
  return { x, y, width, text, textX: width === 0 ? x : x + width + 5, textY: y + BAR / 2 + 4.5 };
}

/** Places axis, rows and map in a drawing of the given size. */
export function unrolledLayout(model: UnrolledModel, size: Size, language: ChartLanguage): UnrolledLayout {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].unrolled;
  const small = size.width < 560;
  const mapWidth = size.width < 340 ? 64 : small ? 92 : Math.min(330, size.width * 0.36);
  // The geometry covers so much of the earth and no more: a narrow map cannot be as tall as the axis.
  const mapHeight = Math.min(size.height, mapWidth * 2.2);
  const box: Box = { x: 0, y: (size.height - mapHeight) / 2, width: mapWidth, height: mapHeight };
  const places = model.gates.map(({ gate }) => gate);
  const ground = placeGround(
    {
      geometry: model.geometry,
      box,
      view: WHOLE,
      margin: small ? 3 : 10,
      marks: (projection) => places.map((place) => around(project(projection, place), 6)),
    },
    language,
  );
  const axis = { x: mapWidth + (small ? 14 : 48), top: HEAD + END, bottom: size.height - END };
  const textX = axis.x + (small ? 20 : 40);
  const pixels = (axis.bottom - axis.top) / model.detailed.kilometres;
  const axisY = (kilometre: number): number => axis.top + kilometre * pixels;
  const low = (axis.bottom - axis.top) / model.gates.length < TWO_LINES;
  const row = low ? ROW.low : ROW.tall;
  const middles = spread(
    model.gates.map(({ gate }) => axisY(gate.kilometre)),
    row,
    axis.top + row / 2,
    axis.bottom - row / 2,
  );
  const names = model.gates.map(({ gate }) => nameIn(locale, gate.name));
  const valuesX = low ? textX + Math.max(...names.map(({ text }) => textWidth(text, 13, true))) + 14 : textX;
  const right = size.width - valuesX;
  const words = model.gates.map(({ trade, pilgrims }) => ({
    trade: trade && messages.amount(tradeText(trade, language) ?? ""),
    pilgrims: pilgrimsText(pilgrims, language),
  }));
  const widest = (key: "trade" | "pilgrims"): number =>
    Math.max(...words.map((one) => textWidth(one[key] ?? "", VALUE)));
  // Room after the longest bar for the widest value: the bars give way where a language’s words are long.
  const room = { trade: Math.max(90, widest("trade") + 10), pilgrims: Math.max(58, widest("pilgrims") + 6) };
  const pilgrimsX = Math.min(
    valuesX + Math.max(right * (small ? 0.62 : 0.6), LEAST.trade + room.trade),
    size.width - room.pilgrims - LEAST.pilgrims,
  );
  const most = {
    trade: Math.max(LEAST.trade, pilgrimsX - valuesX - room.trade),
    pilgrims: Math.max(LEAST.pilgrims, size.width - pilgrimsX - room.pilgrims),
  };
  const largest = {
    trade: Math.max(...model.gates.map((one) => one.trade?.value ?? 0)),
    pilgrims: Math.max(...model.gates.map((one) => one.pilgrims?.value ?? 0)),
  };
  const firstMissing = {
    trade: words.findIndex((one) => one.trade === undefined),
    pilgrims: words.findIndex((one) => one.pilgrims === undefined),
  };
  const rows = model.gates.map((one, index): UnrolledRow => {
    const y = middles[index] ?? 0;
    const { text, lang } = names[index] ?? { text: one.gate.id, lang: "en" };
    const bar = (key: "trade" | "pilgrims", x: number): UnrolledBar =>
      barAt(
        x,
        low ? y - BAR : y + 4,
        ((one[key]?.value ?? 0) / largest[key]) * most[key],
        words[index]?.[key] ?? (index === firstMissing[key] ? messages.missing : MISSING_TOO),
      );
    return {
      ...one,
      key: one.gate.id,
      axisY: axisY(one.gate.kilometre),
      y,
      name: {
        text,
        lang,
        kilometre: low ? "" : messages.atKilometre(formats.number(one.gate.kilometre)),
        kilometreX: textX + textWidth(text, 13, true) + 8,
      },
      tradeBar: bar("trade", valuesX),
      pilgrimsBar: bar("pilgrims", pilgrimsX),
      onMap: project(ground.projection, one.gate),
    };
  });
  return {
    mode: "unrolled",
    ...size,
    ground,
    axis,
    ticks: Array.from({ length: Math.floor(model.detailed.kilometres / TICK_KILOMETRES) + 1 }, (_, index) =>
      axisY(index * TICK_KILOMETRES),
    ),
    ends: [
      { y: axis.top - 8, text: messages.ends.north },
      { y: axis.bottom + 17, text: messages.ends.south(formats.number(model.detailed.kilometres)) },
    ],
    textX,
    ring: low ? { above: 16, height: 22 } : { above: 17, height: 36 },
    rows,
    headings: [
      { x: valuesX, anchor: "start", text: messages.headings.trade },
      small
        ? { x: size.width, anchor: "end", text: messages.headings.pilgrims }
        : { x: pilgrimsX, anchor: "start", text: messages.headings.pilgrims },
    ],
    hits: rows.map(({ key, y }) => ({
      key,
      x: axis.x - 8,
      y: y - Math.max(24, row) / 2,
      width: size.width - axis.x + 8,
      height: Math.max(24, row),
    })),
    moreHits: rows.map(({ key, onMap }) => ({ key, x: onMap.x - 12, y: onMap.y - 12, width: 24, height: 24 })),
  };
}
