/** Every table of the dataset with its schema and checks. Read by the build and the tests, never by the browser. */
import { borderLengths } from "./border/border-lengths.table.ts";
import { borderTimeline } from "./border/border-timeline.table.ts";
import { cities } from "./border/cities.table.ts";
import { energyLines } from "./border/energy-lines.table.ts";
import { geometry } from "./border/geometry.table.ts";
import { gateReports } from "./border/gate-reports.table.ts";
import { gateStates } from "./border/gate-states.table.ts";
import { gates } from "./border/gates.table.ts";
import { plants } from "./border/plants.table.ts";
import { computedShares } from "./energy/computed-shares.table.ts";
import { conversions } from "./energy/conversions.table.ts";
import { directPower } from "./energy/direct-power.table.ts";
import { gasDeliveries } from "./energy/gas-deliveries.table.ts";
import { generation } from "./energy/generation.table.ts";
import { powerBalance } from "./energy/power-balance.table.ts";
import { powerTiedToIran } from "./energy/power-tied-to-iran.table.ts";
import { shareEstimates } from "./energy/share-estimates.table.ts";
import { supplyCuts } from "./energy/supply-cuts.table.ts";
import { events } from "./events/events.table.ts";
import { history } from "./history/history.table.ts";
import { pandemicWeeks } from "./pandemic/pandemic-weeks.table.ts";
import { population } from "./pandemic/population.table.ts";
import { contextNotes } from "./statements/context-notes.table.ts";
import { paragraphOrigins } from "./statements/paragraph-origins.table.ts";
import { statements } from "./statements/statements.table.ts";
import { wordingChanges } from "./statements/wording-changes.table.ts";
import { crossingTrade } from "./trade/crossing-trade.table.ts";
import { exports } from "./trade/exports.table.ts";
import { gasInExports } from "./trade/gas-in-exports.table.ts";
import { imports } from "./trade/imports.table.ts";
import { promises } from "./trade/promises.table.ts";
import { ranksAndShares } from "./trade/ranks-and-shares.table.ts";
import { suppliers } from "./trade/suppliers.table.ts";
import { tradeDerived } from "./trade/trade-derived.table.ts";
import { waivers } from "./waivers/waivers.table.ts";
import { waiversAfter } from "./waivers/waivers-after.table.ts";
import { sources } from "./sources/sources.table.ts";
import type { TableDefinition } from "./table.ts";

/** In the order in which the data page lists them. */
export const TABLES: readonly TableDefinition[] = [
  exports,
  imports,
  promises,
  crossingTrade,
  suppliers,
  ranksAndShares,
  gasInExports,
  tradeDerived,
  shareEstimates,
  computedShares,
  generation,
  powerBalance,
  gasDeliveries,
  supplyCuts,
  conversions,
  directPower,
  powerTiedToIran,
  waivers,
  waiversAfter,
  gates,
  gateStates,
  gateReports,
  geometry,
  borderTimeline,
  plants,
  energyLines,
  cities,
  borderLengths,
  statements,
  wordingChanges,
  paragraphOrigins,
  contextNotes,
  events,
  pandemicWeeks,
  population,
  history,
  sources,
];
