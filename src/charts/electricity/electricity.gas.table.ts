/** The table of the view of lost gas: estimate, factors, and all recorded cuts, drawn or not. */
import type { ChartLanguage, Description, TableRow } from "#charts/chart.ts";
import type { SupplyCutRow } from "#data/energy/supply-cuts.table.ts";
import { lossKey } from "./electricity.gas.layout.ts";
import { electricityGasMessages } from "./electricity.gas.messages.ts";
import type { GasModel } from "./electricity.gas.model.ts";
import { factorText, megawattsText } from "./electricity.gas.words.ts";
import { periodInWords } from "./electricity.period.ts";

/** Megawatts of a cut as its source gives them: one figure, a range or none. */
function cutMegawatts(row: SupplyCutRow, language: ChartLanguage): string {
  if (row.low !== null && row.high !== null) return megawattsText({ low: row.low, high: row.high }, language);
  return row.value === null
    ? electricityGasMessages[language.locale].table.notGiven
    : language.formats.number(row.value);
}

/** Rows for the estimate, the factors and the cuts, in that order. */
export function gasTable(model: GasModel, language: ChartLanguage): Description["table"] {
  const { formats, locale } = language;
  const { table, reason } = electricityGasMessages[locale];
  const date = (row: { readonly about: SupplyCutRow["about"] }) => ({
    text: row.about === null ? "" : periodInWords(row.about, formats),
    value: row.about?.start ?? null,
  });
  const volumeOf = new Map(model.cuts.map((cut) => [cut.key, cut.gas]));
  const cuts = [...model.cuts.map((cut) => cut.row), ...model.listed].toSorted((a, b) =>
    (a.about?.start ?? "").localeCompare(b.about?.start ?? ""),
  );
  const rows: TableRow[] = [
    ...model.losses.map((loss) => ({
      key: lossKey(loss.end),
      status: "computed" as const,
      citations: [...loss.citations, ...(model.base?.citations ?? [])],
      cells: {
        what: { text: table.estimate[loss.end] },
        date: { text: "" },
        gas: { text: formats.number(model.gas, 1), value: model.gas },
        megawatts: { text: megawattsText(loss.megawatts, language), value: loss.megawatts.high },
        ratio: { text: factorText(loss.factor, language), value: loss.factor.high },
        used: { text: "" },
      },
    })),
    ...model.factors.map(({ key, row, role, value }) => ({
      key,
      status: row.status,
      citations: row.citations,
      cells: {
        what: { text: table.factor },
        date: date(row),
        gas: { text: row.gas === null ? "" : formats.number(row.gas, 2), value: row.gas },
        megawatts: { text: row.power === null ? "" : formats.number(row.power), value: row.power },
        ratio: { text: formats.number(value, 1), value },
        used: { text: reason[role](formats.number(value)) },
      },
    })),
    ...cuts.map((row): TableRow => {
      const gas = volumeOf.get(row.id);
      return {
        key: row.id,
        status: row.status,
        citations: row.citations,
        cells: {
          what: { text: `${table.cut}: ${table.channels[row.channel]}` },
          date: date(row),
          gas: { text: gas === undefined ? table.notGiven : formats.number(gas, 1), value: gas ?? null },
          megawatts: { text: cutMegawatts(row, language), value: row.value },
          ratio: {
            text: gas === undefined || row.value === null ? "" : formats.number(row.value / gas),
            value: gas === undefined || row.value === null ? null : row.value / gas,
          },
          used: {
            text:
              gas !== undefined
                ? table.drawn
                : row.value !== null
                  ? table.noVolume
                  : row.gasBefore === null
                    ? table.neither
                    : table.noLoss,
          },
        },
      };
    }),
  ];
  return {
    caption: table.caption,
    columns: [
      { key: "what", label: table.what },
      { key: "date", label: table.date },
      { key: "gas", label: table.gas, align: "end" },
      { key: "megawatts", label: table.megawatts, align: "end" },
      { key: "ratio", label: table.ratio, align: "end" },
      { key: "used", label: table.used },
    ],
    rows,
  };
}
