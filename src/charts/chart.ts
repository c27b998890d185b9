/**
 * What a chart is to the rest of the site. Each folder below `charts/` exports one record of this shape;
 * page, embed, share picture, table, speech and downloads are all made from it.
 *
 * model (what is shown) → layout (where, in pixels) → View (how it looks). Only View knows React.
 */
import type { ComponentType } from "react";
import type { Citation, Status } from "#data/record.ts";
import type { TableName, TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import type { PerLocale } from "#i18n/locale.ts";
import type { KnownOn, Params, Quote } from "#url/params.ts";
import type { Migration } from "#url/version.ts";

export const CHART_IDS = ["trade", "electricity", "border", "waivers", "pandemic"] as const;

export type ChartId = (typeof CHART_IDS)[number];

/** The words that every chart's query understands besides its own. */
export interface SharedState {
  /** Which panel is open under the drawing. */
  readonly tab: "chart" | "table" | "sources";
  /** Key of the ringed mark; empty for none. */
  readonly focus: string;
  /** Only what could be known by this day is shown. */
  readonly known: KnownOn;
  /** A value that the link quotes from a mark, to be compared with what stands there now; null for none. */
  readonly quote: Quote | null;
}

/** Language and direction together, with the formats that belong to them. */
export type ChartLanguage = Language;

/** The room a drawing has, in CSS pixels. Layouts must work from 280 wide. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in a drawing, or a distance, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer finds a mark. Hit areas may be larger than the mark and may overlap: the nearest centre wins. */
export interface Hit {
  /** The mark's key: the same as in `Datum.key`, in the table and in the `focus` word. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** True where the mark is outside the part of a map that shows: arrow keys reach it, the pointer does not. */
  readonly outside?: boolean;
}

/** What every layout gives back besides its own marks. */
export interface Layout extends Size {
  /** In reading order: the order in which arrow keys walk the marks. One a mark, inside the drawing. */
  readonly hits: readonly Hit[];
  /** Further places of marks that are drawn in several: a pointer finds them, arrow keys pass over them. */
  readonly moreHits?: readonly Hit[];
}

/** A gesture on a drawing that can be moved: what was at `from` comes to `to`, `factor` times as large. */
export interface Move {
  readonly from: Point;
  readonly to: Point;
  readonly factor: number;
}

/** A dated record that a value was read from. */
export interface DatedRecord {
  readonly key: string;
  /** Formatted day or stretch of days. */
  readonly date: string;
  /** What was reported; shown marked `lang="en"` where it is not in the page's language. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** One mark in words: what the readout, the announcement and the list for screen readers say. */
export interface Datum {
  readonly key: string;
  /** What it is: "1398 (March 2019 – March 2020)". */
  readonly label: string;
  /** Its value with unit: "$8.99 billion". */
  readonly value: string;
  /** The plain value behind it, for links that quote it; left out where a cell of its row says the same as `value`. */
  readonly plain?: number | string;
  /** Null where the mark has no status of its own (a place, a goal line). */
  readonly status: Status | null;
  /** Further facts, each a short sentence. */
  readonly details: readonly string[];
  readonly citations: readonly Citation[];
  /** Records that compete with this one for the same period: label, value and their own citations. */
  readonly competing?: readonly Omit<Datum, "competing">[];
  /** True where the reader chose a competing figure to be drawn instead of ours. */
  readonly believed?: boolean;
  /** Caveats, and notes on what a single source says; shown marked `lang="en"` where they are not in the page's language. */
  readonly sourceNote?: string | readonly string[] | null;
  /** The records that a reading of ours rests on; their citations are then shown with each of them. */
  readonly records?: readonly DatedRecord[];
}

/** A column of the table tab; `unit` stands in the heading and in the CSV. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly align?: "start" | "end";
}

/** A cell: what is shown, and the plain value for sorting and CSV when it differs. */
export interface TableCell {
  readonly text: string;
  readonly value?: number | string | null;
}

/** A row of the table tab. `key` is the mark's key where the row is drawn, so that one cursor serves both. */
export interface TableRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly status: Status | null;
  readonly citations: readonly Citation[];
}

/** Everything a chart says in words, from the same rows that are drawn. */
export interface Description {
  /** The finding, at most about 70 characters. Never more than the evidence. */
  readonly title: string;
  /** Measure, unit and place. */
  readonly subtitle: string;
  /** What is shown, in at most 240 characters: caption, share text, accessible description. */
  readonly sentence: string;
  /** The long form: up to five sentences with range, extremes, change, gaps, uncertainty. */
  readonly long: readonly string[];
  /** Caveats to print under the drawing. */
  readonly notes: readonly string[];
  /** All marks in words, in the order of `hits`. */
  readonly data: readonly Datum[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly TableColumn[];
    readonly rows: readonly TableRow[];
  };
  /** Told instead of a drawing when the state leaves nothing to show: what to loosen. */
  readonly empty?: string;
}

/** Props of a chart's controls; they change the state and nothing else. */
export interface ControlsProps<State, Model> {
  readonly state: State;
  readonly model: Model;
  readonly language: ChartLanguage;
  /** `settled` is false while a gesture (a drag, typing) goes on; the address is written when it settles. */
  readonly onChange: (change: Partial<State>, settled?: boolean) => void;
}

/**
 * Props of a chart's drawing: children of one `<svg>` that the frame provides. What is drawn for a mark carries its key
 * as `data-mark`; while the mark is under pointer or keyboard it has `data-cursor` too, which a view may set itself on
 * the ringed one.
 */
export interface ViewProps<PlacedLayout> {
  readonly layout: PlacedLayout;
  /** Key of the ringed mark (`focus` of the state). */
  readonly focus: string;
  readonly language: ChartLanguage;
  /** Prefix for ids inside the drawing, unique on the page. */
  readonly idPrefix: string;
}

/** Props of what is drawn for the mark under pointer or keyboard alone. */
export interface CursorViewProps<PlacedLayout> {
  readonly layout: PlacedLayout;
  /** Key of the mark under pointer or keyboard, else the ringed one; empty for none. */
  readonly cursor: string;
  readonly focus: string;
}

/** Props of a mark's picture in the list of marks. */
export interface MarkIconProps<Model> {
  readonly model: Model;
  readonly markKey: string;
}

/** A state that an editor gave a name. */
export interface NamedView<State> {
  /** Address word: `promise`. */
  readonly id: string;
  /** What links to it say, in a few words. */
  readonly name: PerLocale<string>;
  readonly state: Partial<State>;
}

/** What links need of a chart: its words, the states that have names, and how the words changed. */
export interface ChartWords<State> {
  readonly id: ChartId;
  readonly params: Params<State>;
  readonly views: readonly NamedView<State>[];
  /** Steps that keep links of older versions working, oldest first; none while the words mean what they always meant. */
  readonly migrations?: readonly Migration[];
}

/** Chooses rows, table by table; a table that it does not name is wanted whole. */
export type RowFilter = { readonly [Name in TableName]?: (row: TableRows[Name][number]) => boolean };

/** A chart as one record. `Data` is the decoded tables, `Model` the rows to show for a state. */
export interface Chart<State extends SharedState, Data, Model, PlacedLayout extends Layout> extends ChartWords<State> {
  /** Tables needed to show a state; the first state of a page is loaded before the chart comes alive. */
  readonly tables: (state: State) => readonly TableName[];
  /**
   * Whether the opening mode reads a row; frames start with those alone, for weight. Default: it reads all. A test
   * proves that the chart says and draws the same without the others.
   */
  readonly reads?: RowFilter;
  /** Tables → look-ups. Tables that the state does not need may be missing. */
  readonly decode: (tables: Partial<TableRows>) => Data;
  readonly model: (data: Data, state: State) => Model;
  readonly describe: (model: Model, state: State, language: ChartLanguage) => Description;
  /** Height that suits a width, in CSS pixels; depends on nothing but width and state. */
  readonly height: (width: number, state: State) => number;
  readonly layout: (model: Model, state: State, size: Size, language: ChartLanguage) => PlacedLayout;
  /**
   * Further keys while the drawing has the focus: the change they make, or undefined. A key is given as the browser
   * names it, arrows held with Shift as `Shift+ArrowLeft`.
   */
  readonly onKey?: (key: string, state: State) => Partial<State> | undefined;
  /** What those keys do, for the help on keys; empty where a state has none. */
  readonly keysHelp?: (state: State, language: ChartLanguage) => string;
  /** Two fingers, ctrl-wheel, or a dragging mouse: the change they make; undefined where the state cannot be moved. */
  readonly onMove?: (layout: PlacedLayout, state: State, move: Move) => Partial<State> | undefined;
  /** The change that brings a mark into the part that shows; undefined when it shows already. */
  readonly reveal?: (model: Model, state: State, key: string) => Partial<State> | undefined;
  /** Heading of the list of all marks that stands beside the drawing; undefined (the default) for no list. */
  readonly listTitle?: (state: State, language: ChartLanguage) => string | undefined;
  /** A mark as it is drawn, before its name in that list. */
  readonly MarkIcon?: ComponentType<MarkIconProps<Model>>;
  /** Right under the drawing: what moves or refines it, and buttons for what keys and gestures do to it. */
  readonly Tools?: ComponentType<ControlsProps<State, Model>>;
  /** The change that draws another of the figures competing for a mark, or ours again when it is drawn already. */
  readonly onBelieve?: (state: State, mark: string, record: string) => Partial<State>;
  /** Why "as known on" cannot be asked of a state; null (the default) where it can. */
  readonly undatedReason?: (state: State, language: ChartLanguage) => string | null;
  readonly View: ComponentType<ViewProps<PlacedLayout>>;
  /** Drawn over it while a mark is under pointer or keyboard, where `data-cursor` on what stands there is not enough. */
  readonly CursorView?: ComponentType<CursorViewProps<PlacedLayout>>;
  readonly Controls: ComponentType<ControlsProps<State, Model>>;
}

/** A chart whose own types are hidden: what a registry, a frame or a page handles. */
// The four types are private to each chart and always used together, so `any` cannot mix them up.
export type AnyChart = Chart<any, any, any, any>;

/** A chart's words when the type of its state is hidden. */
// Each chart's own state type stays inside its folder; pages handle words and text.
export type AnyWords = ChartWords<any>;

/** Declares a chart; checks the record and infers its types. */
export function defineChart<State extends SharedState, Data, Model, PlacedLayout extends Layout>(
  chart: Chart<State, Data, Model, PlacedLayout>,
): Chart<State, Data, Model, PlacedLayout> {
  return chart;
}
