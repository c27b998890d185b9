/** Checks of sense across tables: references, and values of ours worked out again from their inputs. */
import { evaluate } from "./arithmetic.ts";
import type { ComputedShareRow } from "./energy/computed-shares.table.ts";
import type { GenerationRow } from "./energy/generation.table.ts";
import { checkReaderTexts } from "./reader-texts.ts";
import type { DataFault } from "./table.ts";
import type { TableRows } from "./tables.ts";

type Rows = TableRows;

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

function missing(file: string, record: string, field: string, ids: readonly string[], known: ReadonlySet<string>) {
  return ids
    .filter((id) => !known.has(id))
    .map((id): DataFault => ({ file, record, field, reason: `${id} does not exist` }));
}

function checkReferences(tables: Rows): DataFault[] {
  const gates = idsOf(tables.gates);
  const reports = idsOf(tables["gate-reports"]);
  const crossings = idsOf(tables["crossing-trade"]);
  const changes = idsOf(tables["wording-changes"]);
  const tradeRecords = new Set(
    [tables.exports, tables["gas-in-exports"], tables["ranks-and-shares"], tables["crossing-trade"]].flatMap((rows) =>
      rows.map((row) => row.id),
    ),
  );
  return [
    ...tables["gate-states"].flatMap((row) => [
      ...missing("border/gate-states.json", row.id, "gate", [row.gate], gates),
      ...missing("border/gate-states.json", row.id, "reports", row.reports, reports),
      ...missing("border/gate-states.json", row.id, "otherRecords", row.otherRecords, crossings),
    ]),
    ...tables["gate-reports"].flatMap((row) => missing("border/gate-reports.json", row.id, "gate", [row.gate], gates)),
    ...tables["crossing-trade"].flatMap((row) =>
      row.gate === null ? [] : missing("trade/crossing-trade.json", row.id, "gate", [row.gate], gates),
    ),
    ...tables.statements.flatMap((row) =>
      missing("statements/statements.json", row.id, "changes", row.changes, changes),
    ),
    ...tables["trade-derived"].flatMap((row) =>
      missing("trade/trade-derived.json", row.id, "inputs", row.inputs, tradeRecords),
    ),
  ];
}

/** Derived values of trade, from their printed formulas; a percentage is a hundred times its ratio. */
function checkTradeDerived(tables: Rows): DataFault[] {
  return tables["trade-derived"].flatMap((row) => {
    const value = evaluate(row.formula);
    if (value === undefined) {
      return [
        { file: "trade/trade-derived.json", record: row.id, field: "formula", reason: "is not plain arithmetic" },
      ];
    }
    const expected = row.unit.startsWith("percent") ? value * 100 : value;
    // Half a unit of the last digit given, and a hundredth of it for rounded inputs.
    const digits = String(row.value).split(".")[1]?.length ?? 0;
    const tolerance = 0.51 * 10 ** -digits;
    return Math.abs(expected - row.value) <= tolerance
      ? []
      : [
          {
            file: "trade/trade-derived.json",
            record: row.id,
            field: "value",
            reason: `the formula makes ${expected.toFixed(digits + 1)}`,
          },
        ];
  });
}

/** Efficiencies between which method 2 burns all Iranian gas: the ministry's rule of thumb, and 40 percent. */
const EFFICIENCY = { low: 0.24, high: 0.4 };

/** Largest difference in percentage points that rounding of the inputs can make. */
const SHARE_ROUNDING = 0.11;

function expectedShare(
  row: ComputedShareRow,
  year: GenerationRow,
): { value?: number; low?: number; high?: number } | undefined {
  const {
    electricityDemand: demand,
    netElectricityImports: imports,
    generationGas,
    gasConsumption,
    gasProductionMarketed,
  } = year;
  if (
    demand === null ||
    imports === null ||
    generationGas === null ||
    gasConsumption === null ||
    gasProductionMarketed === null
  ) {
    return undefined;
  }
  const iranianGas = gasConsumption - gasProductionMarketed;
  const fixed = (efficiency: number): number => ((iranianGas * efficiency + imports) / demand) * 100;
  return row.method === "pro rata"
    ? { value: (((generationGas * iranianGas) / gasConsumption + imports) / demand) * 100 }
    : { low: fixed(EFFICIENCY.low), high: fixed(EFFICIENCY.high) };
}

function checkComputedShares(tables: Rows): DataFault[] {
  const file = "energy/computed-shares.json";
  return tables["computed-shares"]
    .filter((row) => row.measure === "share_of_power_tied_to_iran")
    .flatMap((row) => {
      const year = tables.generation.find((one) => one.country === "iraq" && one.year === row.year);
      const expected = year === undefined ? undefined : expectedShare(row, year);
      if (expected === undefined) return [{ file, record: row.id, field: "year", reason: "its inputs are missing" }];
      return (["value", "low", "high"] as const).flatMap((field) => {
        const is = row[field];
        const should = expected[field];
        if (is === null && should === undefined) return [];
        return is !== null && should !== undefined && Math.abs(is - should) <= SHARE_ROUNDING
          ? []
          : [
              {
                file,
                record: row.id,
                field,
                reason: `is ${String(is)}, its inputs make ${should?.toFixed(1) ?? "nothing"}`,
              },
            ];
      });
    });
}

/** All mistakes found across tables. */
export function checkAcrossTables(tables: Rows): DataFault[] {
  return [
    ...checkReferences(tables),
    ...checkTradeDerived(tables),
    ...checkComputedShares(tables),
    ...checkReaderTexts(tables),
  ];
}
