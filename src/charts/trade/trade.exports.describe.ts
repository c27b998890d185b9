/** Exports by year in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import { GAP_YEAR, REPORT_YEAR } from "./trade.data.ts";
import { shareOfGoal, type ExportsModel, type TradeYear } from "./trade.exports.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { yearInWords } from "./trade.years.ts";

/** A value in its unit: dollars or tonnes. */
function amount(row: ExportRow, { formats, locale }: ChartLanguage): string {
  return row.measure === "weight"
    ? tradeModesMessages[locale].crossings.tonnes(formats.number(row.value, 1))
    : formats.dollars(row.value);
}

/** A record that competes for a year, in words. */
function competingDatum(row: ExportRow, language: ChartLanguage): Omit<Datum, "competing"> {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].datum;
  const { kind } = row.period;
  const when =
    kind === "calendar-year"
      ? formats.year(row.period.year)
      : `${formats.dateShort(row.period.start)} – ${formats.dateShort(row.period.end)}`;
  return {
    key: row.id,
    label: when,
    value: amount(row, language),
    plain: row.value,
    status: row.status,
    details: row.qualifier === null ? [] : [messages.qualifier(row.qualifier)],
    citations: row.citations,
    sourceNote: row.note,
  };
}

/** Why this figure is drawn; nothing where the reader chose it or where there is only one. */
function reasonOf(year: TradeYear, bar: ExportRow, messages: (typeof tradeMessages)["en"]["datum"]): string[] {
  if (year.believed || bar.measure === "weight") return [];
  return [year.chosen && bar.chosen !== null ? messages.why(bar.chosen) : messages.standIn];
}

function yearDatum(year: TradeYear, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].datum;
  const label = yearInWords(year.year, formats);
  const competing = year.competing.map((row) => competingDatum(row, language));
  const { bar, gas } = year;
  if (bar === undefined) {
    const gap = year.year === GAP_YEAR;
    return {
      key: String(year.year),
      label,
      value: gap ? messages.gapValue : messages.unknownThenValue,
      status: null,
      details: [gap ? messages.gap : messages.unknownThen],
      citations: [],
      competing,
    };
  }
  return {
    key: String(year.year),
    label,
    value: amount(bar, language),
    plain: bar.value,
    status: bar.status,
    believed: year.believed,
    details: [
      ...(bar.measure === "weight" ? [] : [messages.share(formats.percent(shareOfGoal(bar.value)))]),
      ...(gas === undefined ? [] : [messages.gas(formats.dollars(gas.value), formats.percent(gas.value / bar.value))]),
      ...(bar.qualifier === null ? [] : [messages.qualifier(bar.qualifier)]),
      ...reasonOf(year, bar, messages),
    ],
    citations: bar.citations,
    competing,
    sourceNote: bar.note,
  };
}

function tableRow(row: ExportRow, year: TradeYear, language: ChartLanguage): TableRow {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].table;
  const drawn = row === year.bar;
  return {
    key: drawn ? String(year.year) : row.id,
    status: row.status,
    citations: row.citations,
    cells: {
      year: { text: formats.year(year.year), value: year.year },
      period: { text: `${formats.dateShort(row.period.start)} – ${formats.dateShort(row.period.end)}` },
      value: { text: amount(row, language), value: row.value },
      share:
        row.measure === "weight"
          ? { text: "", value: null }
          : { text: formats.percent(shareOfGoal(row.value)), value: shareOfGoal(row.value) },
      gas:
        drawn && year.gas !== undefined
          ? { text: formats.dollars(year.gas.value), value: year.gas.value }
          : { text: "", value: null },
      kind: { text: drawn ? messages.bar : messages.other },
    },
  };
}

function gapRow(year: TradeYear, { formats, locale }: ChartLanguage): TableRow {
  const messages = tradeMessages[locale];
  const text = year.year === GAP_YEAR ? messages.datum.gapValue : messages.datum.unknownThenValue;
  return {
    key: String(year.year),
    status: null,
    citations: [],
    cells: { year: { text: formats.year(year.year), value: year.year }, value: { text, value: null } },
  };
}

/** Title, sentences, marks and table of exports by year. */
export function describeExports(model: ExportsModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const { highestSolid, highest } = model;
  const tonnes = model.measure === "weight" ? tradeModesMessages[locale].tonnes : undefined;
  const report = model.years.find(({ year }) => year === REPORT_YEAR)?.bar;
  const first = model.years.find(({ bar }) => bar !== undefined);
  const rows = model.years.flatMap((year) => [year.bar, ...year.competing]).filter((row) => row !== undefined);
  const undated = countUndated(rows);
  const solid = highestSolid?.bar;
  const share = solid === undefined ? "" : formats.percent(shareOfGoal(solid.value));
  const title =
    solid === undefined || highestSolid === undefined
      ? messages.title.none
      : tonnes === undefined
        ? messages.title.exports(formats.dollars(solid.value), share)
        : tonnes.title(amount(solid, language), formats.year(highestSolid.year));
  const sentence =
    tonnes !== undefined || solid === undefined || report === undefined || highestSolid === undefined
      ? title
      : messages.sentence.exports({
          report: formats.dollars(report.value),
          highest: formats.dollars(solid.value),
          year: formats.year(highestSolid.year),
          share,
        });
  const provisional =
    tonnes === undefined && highest?.bar !== undefined && highest !== highestSolid
      ? [
          messages.sentence.provisional(
            formats.year(highest.year),
            formats.dollars(highest.bar.value),
            formats.percent(shareOfGoal(highest.bar.value)),
          ),
        ]
      : [];
  const rise =
    tonnes === undefined && first?.bar !== undefined && highest?.bar !== undefined
      ? [
          messages.sentence.rise(
            formats.dollars(first.bar.value),
            formats.year(first.year),
            formats.dollars(highest.bar.value),
            formats.year(highest.year),
          ),
        ]
      : [];
  const status = (wanted: ExportRow["status"]): boolean => model.years.some(({ bar }) => bar?.status === wanted);
  return {
    title,
    subtitle: tonnes?.subtitle ?? messages.subtitle.exports,
    sentence,
    long: [
      sentence,
      ...provisional,
      ...rise,
      messages.sentence.gap(formats.year(GAP_YEAR)),
      state.known === "now" ? messages.sentence.gas : messages.sentence.knownOn(formats.date(state.known)),
    ],
    notes: [
      messages.notes.basis,
      messages.notes.ticks,
      tonnes?.note ?? messages.notes.gap,
      ...(status("inferred") ? [messages.notes.inferred] : []),
      ...(status("provisional") ? [messages.notes.provisional] : []),
      ...(model.years.some(({ gas }) => gas !== undefined) ? [messages.notes.gas] : []),
      ...(state.known === "now" ? [messages.notes.partYear] : [messages.notes.standIn]),
      ...(undated > 0 ? [messages.notes.undated(formats.number(undated))] : []),
    ],
    data: model.years.map((year) => yearDatum(year, language)),
    table: {
      caption: messages.table.caption.exports,
      columns: [
        { key: "year", label: messages.table.year },
        { key: "period", label: messages.table.period },
        { key: "value", label: messages.table.value, align: "end" },
        { key: "share", label: messages.table.share, align: "end" },
        { key: "gas", label: messages.table.gas, align: "end" },
        { key: "kind", label: messages.table.kind },
      ],
      rows: model.years.flatMap((year) => [
        ...(year.bar === undefined ? [gapRow(year, language)] : [tableRow(year.bar, year, language)]),
        ...year.competing.map((row) => tableRow(row, year, language)),
      ]),
    },
  };
}
