/** What a page hands into the frame around a chart. Plain functions, so that the frame runs without React contexts. */
import type { ReactNode } from "react";
import type { AnyChart, Datum, Description, SharedState } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";

/** A chart as it is shown just now. */
export interface ShownChart {
  readonly chart: AnyChart;
  readonly tables: Partial<TableRows>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly state: SharedState;
  readonly description: Description;
  readonly language: Language;
}

/** The frame's places for what lies above charts: sharing, downloads, citations. All may be left empty. */
export interface FrameSlots {
  /** Beside Reset at the foot. */
  readonly menu?: (shown: ShownChart) => ReactNode;
  /** Above the controls: what a link has to say about itself. */
  readonly notice?: (shown: ShownChart, onChange: (change: Partial<SharedState>) => void) => ReactNode;
  /** Absolute address of what is shown, for paper. */
  readonly address?: (shown: ShownChart) => string;
  /** Beside the sources of the mark in the readout. */
  readonly datum?: (datum: Datum, shown: ShownChart) => ReactNode;
}
