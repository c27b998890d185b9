/** Every table of the dataset with its schema and checks. Read by the build and the tests, never by the browser. */
import { sources } from "./sources/sources.table.ts";
import type { TableDefinition } from "./table.ts";
import { crossingTrade } from "./trade/crossing-trade.table.ts";
import { exports } from "./trade/exports.table.ts";
import { gasInExports } from "./trade/gas-in-exports.table.ts";
import { imports } from "./trade/imports.table.ts";
import { promises } from "./trade/promises.table.ts";
import { ranksAndShares } from "./trade/ranks-and-shares.table.ts";
import { suppliers } from "./trade/suppliers.table.ts";
import { tradeDerived } from "./trade/trade-derived.table.ts";

export const TABLES: readonly TableDefinition[] = [
  sources,
  exports,
  imports,
  promises,
  crossingTrade,
  suppliers,
  ranksAndShares,
  gasInExports,
  tradeDerived,
];
