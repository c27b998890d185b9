/** Output, peaks, demand, capacity and shortfall in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import { electricityMessages } from "./electricity.messages.ts";
import { periodInWords } from "./electricity.period.ts";
import { qualifierOf } from "./electricity.qualifiers.ts";
import { electricitySupplyMessages } from "./electricity.supply.messages.ts";
import type { PowerFigure, SupplyModel, YearAverage } from "./electricity.supply.model.ts";

function plainDatum(figure: PowerFigure, { formats, locale }: ChartLanguage): Omit<Datum, "competing"> {
  const messages = electricitySupplyMessages[locale];
  const value = messages.megawatts(formats.number(figure.value));
  const qualifier = qualifierOf(figure.row.qualifier);
  return {
    key: figure.key,
    label: messages.datum.label(messages.measures[figure.measure], periodInWords(figure.period, formats)),
    value: qualifier === undefined ? value : electricityMessages[locale].qualified[qualifier](value),
    plain: figure.value,
    status: figure.row.status,
    details: [
      ...(figure.isReport ? [messages.datum.report] : []),
      ...(figure.planned ? [messages.datum.planned] : []),
      ...(figure.row.known.basis === "published" ? [] : [messages.datum.undated]),
    ],
    citations: figure.row.citations,
    sourceNote: figure.row.scope,
  };
}

function averageDatum(average: YearAverage, { formats, locale }: ChartLanguage): Datum {
  const messages = electricitySupplyMessages[locale];
  return {
    key: average.key,
    label: messages.datum.average(formats.year(average.year)),
    value: messages.megawatts(formats.number(average.megawatts)),
    plain: average.megawatts,
    status: average.status,
    details: [messages.datum.formula(formats.number(average.terawattHours, 2), formats.number(average.hours))],
    citations: average.citations,
  };
}

function rows(model: SupplyModel, { formats, locale }: ChartLanguage): TableRow[] {
  const messages = electricitySupplyMessages[locale];
  return [
    ...model.figures.map((figure) => ({
      key: figure.key,
      status: figure.row.status,
      citations: figure.row.citations,
      cells: {
        what: { text: messages.measures[figure.measure] },
        about: { text: periodInWords(figure.period, formats), value: figure.period.start },
        value: { text: formats.number(figure.value), value: figure.value },
        kind: { text: messages.series[figure.series], value: figure.series },
      },
    })),
    ...model.averages.map((average) => ({
      key: average.key,
      status: average.status,
      citations: average.citations,
      cells: {
        what: { text: messages.measures.average_supply },
        about: { text: formats.year(average.year), value: `${average.year}-01-01` },
        value: { text: formats.number(average.megawatts), value: average.megawatts },
        kind: { text: messages.table.averageKind },
      },
    })),
    ...model.listed.map((row) => ({
      key: row.id,
      status: row.status,
      citations: row.citations,
      cells: {
        what: { text: row.measure === "blackout" ? messages.table.blackout : messages.table.demandMet },
        about: {
          text: row.about === null ? "" : periodInWords(row.about, formats),
          value: row.about?.start ?? null,
        },
        value: {
          text:
            row.value === null ? messages.table.noMegawatts : messages.table.percent(formats.percent(row.value / 100)),
          value: null,
        },
        kind: { text: "" },
      },
    })),
  ];
}

/** Title, sentences, marks and table of supply and demand. */
export function describeSupply(model: SupplyModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = electricitySupplyMessages[locale];
  const { figures, averages, widest, highest, conflicts } = model;
  const values = figures.map((figure) => figure.value);
  const ends = (group: readonly PowerFigure[]): [string, string] => {
    const sorted = group.map((figure) => figure.value).toSorted((a, b) => a - b);
    return [formats.number(sorted[0] ?? 0), formats.number(sorted.at(-1) ?? 0)];
  };
  const title =
    widest !== undefined
      ? messages.title.conflict(...ends(widest))
      : highest !== undefined
        ? messages.title.peak(formats.number(highest.value), periodInWords(highest.period, formats))
        : messages.title.plain;
  const nothing = figures.length === 0 && averages.length === 0;
  const sentence =
    figures.length === 0
      ? messages.empty
      : messages.sentence({
          count: formats.number(figures.length),
          low: formats.number(Math.min(...values)),
          high: formats.number(Math.max(...values)),
          conflicts: formats.number(conflicts.length),
          plural: formats.plural(conflicts.length),
        });
  const [first, last] = [averages[0], averages.at(-1)];
  const undated = countUndated(figures.map((figure) => figure.row));
  return {
    title,
    subtitle: messages.subtitle,
    sentence,
    long: [
      sentence,
      ...(first === undefined || last === undefined
        ? []
        : [
            messages.averages({
              first: formats.number(first.megawatts),
              from: formats.year(first.year),
              last: formats.number(last.megawatts),
              to: formats.year(last.year),
            }),
          ]),
    ],
    notes: [
      messages.notes.apart,
      messages.notes.averages,
      messages.notes.planned,
      messages.notes.demand,
      messages.notes.report,
      ...(undated > 0 ? [messages.notes.undated(formats.number(undated))] : []),
    ],
    ...(nothing ? { empty: messages.empty } : {}),
    data: [
      ...figures.map((figure): Datum => ({
        ...plainDatum(figure, language),
        competing: figures.filter(({ key }) => figure.against.includes(key)).map((one) => plainDatum(one, language)),
      })),
      ...averages.map((average) => averageDatum(average, language)),
    ],
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "what", label: messages.table.what },
        { key: "about", label: messages.table.about },
        { key: "value", label: messages.table.value, align: "end" },
        { key: "kind", label: messages.table.kind },
      ],
      rows: rows(model, language),
    },
  };
}
