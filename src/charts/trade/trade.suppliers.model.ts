/** Who else sells to Iraq: Turkey, China and the Emirates beside Iran. */
import { isKnown } from "#data/known.ts";
import type { Citation, Known, Period, Status } from "#data/record.ts";
import type { TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsChoice } from "./trade.exports.model.ts";

export const SUPPLIERS = ["iran", "turkey", "china", "uae"] as const;

export type Supplier = (typeof SUPPLIERS)[number];

/** One figure for what a country sold to Iraq in a year. */
export interface Sale {
  readonly key: string;
  readonly supplier: Supplier;
  readonly period: Period;
  /** Millions of US dollars. */
  readonly value: number;
  readonly status: Status;
  readonly citations: readonly Citation[];
  readonly known: Known;
  readonly note: string | null;
  /** Figures of one series by one publisher are joined by a line; single ones stand alone. */
  readonly series: boolean;
  readonly thirdParty: boolean;
  readonly scope: string;
}

export interface SuppliersModel {
  readonly mode: "suppliers";
  readonly sales: readonly Sale[];
  /** Turkey's best year in the Fund's series. */
  readonly peak: Sale | undefined;
  /** Single figures of the last year that has any. */
  readonly latest: readonly Sale[];
  /** The last year for which the Monetary Fund's series reach, with Iran's nearest. */
  readonly compared: { readonly turkey: Sale; readonly china: Sale; readonly iran: Sale } | undefined;
}

/** The sales known by a day, Iran's by Iranian year. */
export function suppliersModel(data: TradeData, choice: ExportsChoice): SuppliersModel {
  const { known } = choice;
  const iran = exportsModel(data, choice).years.flatMap(({ year, bar }): Sale[] =>
    bar === undefined
      ? []
      : [
          {
            key: String(year),
            supplier: "iran",
            period: bar.period,
            value: bar.value,
            status: bar.status,
            citations: bar.citations,
            known: bar.known,
            note: bar.note,
            series: true,
            thirdParty: false,
            scope: bar.scope,
          },
        ],
  );
  const others = data.suppliers.flatMap((row): Sale[] =>
    row.supplier === "world" || !isKnown(row, known)
      ? []
      : [
          {
            key: row.id,
            supplier: row.supplier,
            period: row.period,
            value: row.value,
            status: row.status,
            citations: row.citations,
            known: row.known,
            note: row.note,
            series: row.thirdParty !== null,
            thirdParty: row.thirdParty !== null,
            scope: row.scope,
          },
        ],
  );
  const last = (supplier: Supplier): Sale | undefined =>
    others.findLast((sale) => sale.supplier === supplier && sale.series);
  const [turkey, china] = [last("turkey"), last("china")];
  // 2020 lies nearest to 1399, which begins in March of that year.
  const nearest = iran.find(
    (sale) => turkey !== undefined && sale.period.start.startsWith(turkey.period.start.slice(0, 4)),
  );
  const single = others.filter((sale) => !sale.series).toSorted((a, b) => a.value - b.value);
  const lastStart = single.reduce((start, sale) => (sale.period.start > start ? sale.period.start : start), "");
  return {
    mode: "suppliers",
    sales: [...iran, ...others],
    peak: others.filter((sale) => sale.supplier === "turkey" && sale.series).toSorted((a, b) => b.value - a.value)[0],
    latest: single.filter((sale) => sale.period.start === lastStart),
    compared:
      turkey === undefined || china === undefined || nearest === undefined
        ? undefined
        : { turkey, china, iran: nearest },
  };
}
