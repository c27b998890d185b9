/** Where pages take charts and tables from: the network in a browser, memory in a pre-render. */
import { createContext, useContext } from "react";
import type { AnyChart, ChartId } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";

/** Tables by name. */
export interface TableLibrary {
  /** Tables, when all of them are there already. */
  readonly tables: (names: readonly TableName[]) => LoadedTables | undefined;
  /** Fetches tables. Rejects with a sentence for the reader. */
  readonly loadTables: (names: readonly TableName[]) => Promise<LoadedTables>;
}

export interface Library extends TableLibrary {
  /** A chart's code, when it is there already. */
  readonly chart: (id: ChartId) => AnyChart | undefined;
  /** Fetches a chart's code. Rejects with a sentence for the reader. */
  readonly loadChart: (id: ChartId) => Promise<AnyChart>;
}

const LibraryContext = createContext<Library | undefined>(undefined);

export const LibraryProvider = LibraryContext.Provider;

/** The page's library. Throws outside a page, where there is none. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === undefined) throw new Error("useLibrary: no LibraryProvider above");
  return library;
}
