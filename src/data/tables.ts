/**
 * The tables of the dataset by name, with the type of their rows. The browser gets types only:
 * schemas and checks run while building (see `dataset.build.ts`).
 */
import type { Source } from "./record.ts";
import type { CrossingTradeRow } from "./trade/crossing-trade.table.ts";
import type { ExportRow } from "./trade/exports.table.ts";
import type { GasInExportsRow } from "./trade/gas-in-exports.table.ts";
import type { ImportRow } from "./trade/imports.table.ts";
import type { PromiseRow } from "./trade/promises.table.ts";
import type { RankOrShareRow } from "./trade/ranks-and-shares.table.ts";
import type { SupplierRow } from "./trade/suppliers.table.ts";
import type { TradeDerivedRow } from "./trade/trade-derived.table.ts";

/** Row types by table name. A table's JSON file is an array of them. */
export interface TableRowTypes {
  readonly sources: Source;
  readonly exports: ExportRow;
  readonly imports: ImportRow;
  readonly promises: PromiseRow;
  readonly "crossing-trade": CrossingTradeRow;
  readonly suppliers: SupplierRow;
  readonly "ranks-and-shares": RankOrShareRow;
  readonly "gas-in-exports": GasInExportsRow;
  readonly "trade-derived": TradeDerivedRow;
}

export type TableName = keyof TableRowTypes;

/** All tables, each a list of rows. */
export type TableRows = { readonly [Name in TableName]: readonly TableRowTypes[Name][] };
