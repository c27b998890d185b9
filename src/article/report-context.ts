/** What the parts of one report page share: its language, its charts' states, and which statement is open. */
import { createContext, useContext } from "react";
import type { ChartId } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { ChartQuery } from "#live/chart-query.ts";
import type { ReportState } from "./report-params.ts";

export interface ReportContextValue {
  readonly language: Language;
  readonly state: ReportState;
  readonly charts: Readonly<Record<ChartId, ChartQuery>>;
  /** Id of the statement whose note is open; empty for none. */
  readonly open: string;
  readonly onOpen: (statement: string) => void;
  /** Id of the statement under pointer or focus; empty for none. */
  readonly pointed: string;
  readonly onPoint: (statement: string) => void;
  /** The mark under the pointer in a chart, as `chart:key`; empty for none. */
  readonly mark: string;
  readonly onMark: (chart: ChartId, key: string) => void;
  /** Puts a chart on the stage in the state that a statement leads to. */
  readonly onShow: (statement: string) => void;
}

const ReportContext = createContext<ReportContextValue | undefined>(undefined);

export const ReportProvider = ReportContext.Provider;

/** The report page's shared values. Throws outside of it. */
export function useReport(): ReportContextValue {
  const value = useContext(ReportContext);
  if (value === undefined) throw new Error("useReport: no ReportProvider above");
  return value;
}
