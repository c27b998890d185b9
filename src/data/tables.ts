/**
 * The tables of the dataset by name, with the type of their rows. The browser gets types only:
 * schemas and checks run while building (see `dataset.build.ts`).
 */
import type { BorderLengthRow } from "./border/border-lengths.table.ts";
import type { BorderTimelineRow } from "./border/border-timeline.table.ts";
import type { CityRow } from "./border/cities.table.ts";
import type { EnergyLineRow } from "./border/energy-lines.table.ts";
import type { GeometryRow } from "./border/geometry.table.ts";
import type { GateReportRow } from "./border/gate-reports.table.ts";
import type { GateStateRow } from "./border/gate-states.table.ts";
import type { GateRow } from "./border/gates.table.ts";
import type { PlantRow } from "./border/plants.table.ts";
import type { ComputedShareRow } from "./energy/computed-shares.table.ts";
import type { ConversionRow } from "./energy/conversions.table.ts";
import type { DirectPowerRow } from "./energy/direct-power.table.ts";
import type { GasDeliveryRow } from "./energy/gas-deliveries.table.ts";
import type { GenerationRow } from "./energy/generation.table.ts";
import type { PowerBalanceRow } from "./energy/power-balance.table.ts";
import type { PowerTiedRow } from "./energy/power-tied-to-iran.table.ts";
import type { ShareEstimateRow } from "./energy/share-estimates.table.ts";
import type { SupplyCutRow } from "./energy/supply-cuts.table.ts";
import type { CatalogueRow, SourceUseRow } from "./files/catalogue.ts";
import type { HistoryRow } from "./history/history.table.ts";
import type { EventRow } from "./events/events.table.ts";
import type { PandemicWeekRow } from "./pandemic/pandemic-weeks.table.ts";
import type { PopulationRow } from "./pandemic/population.table.ts";
import type { ContextNoteRow } from "./statements/context-notes.table.ts";
import type { ParagraphOriginRow } from "./statements/paragraph-origins.table.ts";
import type { StatementRow } from "./statements/statements.table.ts";
import type { WordingChangeRow } from "./statements/wording-changes.table.ts";
import type { CrossingTradeRow } from "./trade/crossing-trade.table.ts";
import type { ExportRow } from "./trade/exports.table.ts";
import type { GasInExportsRow } from "./trade/gas-in-exports.table.ts";
import type { ImportRow } from "./trade/imports.table.ts";
import type { PromiseRow } from "./trade/promises.table.ts";
import type { RankOrShareRow } from "./trade/ranks-and-shares.table.ts";
import type { SupplierRow } from "./trade/suppliers.table.ts";
import type { TradeDerivedRow } from "./trade/trade-derived.table.ts";
import type { WaiverRow } from "./waivers/waivers.table.ts";
import type { WaiverAfterRow } from "./waivers/waivers-after.table.ts";
import type { Source } from "./record.ts";

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
  readonly "share-estimates": ShareEstimateRow;
  readonly "computed-shares": ComputedShareRow;
  readonly generation: GenerationRow;
  readonly "power-balance": PowerBalanceRow;
  readonly "gas-deliveries": GasDeliveryRow;
  readonly "supply-cuts": SupplyCutRow;
  readonly conversions: ConversionRow;
  readonly "direct-power": DirectPowerRow;
  readonly "power-tied-to-iran": PowerTiedRow;
  readonly waivers: WaiverRow;
  readonly "waivers-after": WaiverAfterRow;
  readonly gates: GateRow;
  readonly "gate-states": GateStateRow;
  readonly "gate-reports": GateReportRow;
  readonly geometry: GeometryRow;
  readonly "border-timeline": BorderTimelineRow;
  readonly plants: PlantRow;
  readonly "energy-lines": EnergyLineRow;
  readonly cities: CityRow;
  readonly "border-lengths": BorderLengthRow;
  readonly statements: StatementRow;
  readonly "wording-changes": WordingChangeRow;
  readonly "paragraph-origins": ParagraphOriginRow;
  readonly "context-notes": ContextNoteRow;
  readonly events: EventRow;
  readonly "pandemic-weeks": PandemicWeekRow;
  readonly population: PopulationRow;
  readonly history: HistoryRow;
  /** Made while building from all the others. */
  readonly catalogue: CatalogueRow;
  /** Made while building from all the others. */
  readonly "source-use": SourceUseRow;
}

export type TableName = keyof TableRowTypes;

/** All tables, each a list of rows. */
export type TableRows = { readonly [Name in TableName]: readonly TableRowTypes[Name][] };
