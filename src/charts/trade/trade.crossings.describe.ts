/** Trade by crossing in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { CrossingTradeRow } from "#data/trade/crossing-trade.table.ts";
import { CLOSURE_YEAR, type CrossingBar, type CrossingsModel } from "./trade.crossings.model.ts";
import { REPORT_YEAR } from "./trade.data.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { knownCell, undatedDetail, undatedNotes } from "./trade.undated.ts";
import { yearCell, yearInWords, yearName } from "./trade.years.ts";

/** A bar's name: a place, a year, or what is not broken down. */
export function barName({ name }: CrossingBar, state: TradeState, language: ChartLanguage): string {
  switch (name.kind) {
    case "place":
      return name.text;
    case "year":
      return yearName(name.year, state, language);
    case "rest":
      return tradeModesMessages[language.locale].crossings.rest[name.rest];
  }
}

/** A bar's value with its unit. */
export function barValue(bar: CrossingBar, { unit }: CrossingsModel, { formats, locale }: ChartLanguage): string {
  return unit === "USD million"
    ? formats.dollarsShort(bar.value)
    : tradeMessages[locale].tonnes.value(formats.number(bar.value, 2));
}

/** What is said of all bars of a kind. */
interface Saying {
  readonly model: CrossingsModel;
  readonly state: TradeState;
  readonly language: ChartLanguage;
}

function bar({ model }: Saying, year: number, group: number): CrossingBar | undefined {
  return model.bars.find((one) => one.group === group && one.name.kind === "year" && one.name.year === year);
}

function said(one: CrossingBar, { model, state, language }: Saying): string {
  return tradeModesMessages[language.locale].crossings.pair(
    barName(one, state, language),
    barValue(one, model, language),
  );
}

function titleOf(saying: Saying): string {
  const { model, state, language } = saying;
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const [first] = model.bars;
  if (first === undefined) return tradeMessages[locale].title.none;
  if (model.part === "gates") {
    return messages.title.gates(barName(first, state, language), barValue(first, model, language));
  }
  const [before, low] = [bar(saying, REPORT_YEAR, first.group), bar(saying, CLOSURE_YEAR, first.group)];
  if (before === undefined || low === undefined) return messages.titleShort[model.part];
  return model.part === "mehran"
    ? messages.title.mehran({
        low: barValue(low, model, language),
        lowYear: barName(low, state, language),
        before: barValue(before, model, language),
        beforeYear: barName(before, state, language),
      })
    : messages.title.months(
        formats.percent(1 - low.value / before.value),
        formats.number(first.group),
        barName(low, state, language),
      );
}

function barDatum(one: CrossingBar, { model, state, language }: Saying): Datum {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const year = one.name.kind === "year" ? yearInWords(one.name.year, formats) : barName(one, state, language);
  return {
    key: one.key,
    label: one.group === 0 ? year : messages.monthsOf(formats.number(one.group), year),
    value: barValue(one, model, language),
    plain: one.value,
    status: one.status,
    details: [
      ...(one.name.kind === "rest" ? [messages.formula[one.name.rest]] : []),
      ...(one.qualifier === null ? [] : [tradeMessages[locale].datum.qualifier(one.qualifier)]),
      ...undatedDetail(one, language),
    ],
    citations: one.citations,
    sourceNote: one.note,
  };
}

/** One sentence for all bars, or one for each stretch of months. */
function sentencesOf(saying: Saying): string[] {
  const { model, language } = saying;
  const { formats } = language;
  const messages = tradeModesMessages[language.locale].crossings;
  const named = model.bars.filter((one) => one.name.kind !== "rest");
  const list = (bars: readonly CrossingBar[]): string => formats.list(bars.map((one) => said(one, saying)));
  const rest = model.bars.filter((one) => one.name.kind === "rest").reduce((sum, one) => sum + one.value, 0);
  if (model.part === "gates") {
    const sentence = messages.sentence.gates(list(named), yearName(REPORT_YEAR, saying.state, language));
    return rest === 0 ? [sentence] : [sentence, messages.rested(formats.dollarsShort(rest))];
  }
  if (model.part === "mehran") return [messages.sentence.mehran(list(named)), messages.sentence.missing];
  return [...new Set(named.map(({ group }) => group))].map((group) =>
    messages.sentence.months(formats.number(group), list(named.filter((one) => one.group === group))),
  );
}

function barRow(one: CrossingBar, { model, state, language }: Saying): TableRow {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].crossings;
  const name = one.name.kind === "year" ? yearCell(one.name.year, state, language) : barName(one, state, language);
  return {
    key: one.key,
    status: one.status,
    citations: one.citations,
    cells: {
      name: { text: name, value: one.name.kind === "year" ? one.name.year : name },
      months: { text: one.group === 0 ? "" : messages.months(formats.number(one.group)), value: one.group },
      value: { text: barValue(one, model, language), value: one.value },
      kind: { text: tradeMessages[locale].table.bar },
      known: knownCell(one, language),
    },
  };
}

/** A figure for Mehran that is not drawn, with its own unit and stretch. */
function otherRow(row: CrossingTradeRow, { state, language }: Saying): TableRow {
  const { formats, locale } = language;
  const { table, tonnes } = tradeMessages[locale];
  const { period } = row;
  const year = period.kind === "iranian-year" || period.kind === "iranian-months" ? period.year : undefined;
  return {
    key: row.id,
    status: row.status,
    citations: row.citations,
    cells: {
      name: { text: year === undefined ? "" : yearCell(year, state, language), value: year ?? null },
      months: {
        text:
          period.kind === "iranian-months"
            ? tradeModesMessages[locale].crossings.months(formats.number(period.to))
            : "",
      },
      value: {
        text: row.measure === "weight" ? tonnes.value(formats.number(row.value, 2)) : formats.dollars(row.value),
        value: row.value,
      },
      kind: { text: table.notDrawn },
      known: knownCell(row, language),
    },
  };
}

export function describeCrossings(model: CrossingsModel, state: TradeState, language: ChartLanguage): Description {
  const saying = { model, state, language };
  const { locale, formats } = language;
  const messages = tradeModesMessages[locale].crossings;
  const { table } = tradeMessages[locale];
  const empty = model.bars.length === 0;
  const sentences = empty ? [messages.empty] : sentencesOf(saying);
  const eight = model.others.find(
    ({ measure, period }) => measure === "weight" && period.kind === "iranian-months" && period.year === CLOSURE_YEAR,
  );
  const closed = model.others.find(
    ({ period }) => period.kind === "iranian-months" && period.year === CLOSURE_YEAR && period.to === 2,
  );
  const closure = [
    ...(eight?.period.kind === "iranian-months"
      ? [
          messages.partTonnes({
            months: formats.number(eight.period.to),
            year: yearName(CLOSURE_YEAR, state, language),
            value: tradeMessages[locale].tonnes.value(formats.number(eight.value, 2)),
          }),
        ]
      : []),
    ...(closed === undefined
      ? []
      : [messages.shut(yearName(CLOSURE_YEAR, state, language), formats.number(closed.value, 1))]),
  ];
  return {
    title: titleOf(saying),
    subtitle: messages.subtitle[model.part](yearInWords(REPORT_YEAR, formats)),
    sentence: sentences[0] ?? messages.empty,
    long: [...sentences, ...closure, ...(empty ? [] : [messages.uncertain[model.part]])].slice(0, 5),
    notes: [...messages.notes[model.part], ...closure, ...undatedNotes(model.bars, language)],
    ...(empty ? { empty: messages.empty } : {}),
    data: model.bars.map((one) => barDatum(one, saying)),
    table: {
      caption: messages.caption[model.part],
      columns: [
        { key: "name", label: messages.name[model.part] },
        ...(model.part === "gates" ? [] : [{ key: "months", label: table.period }]),
        { key: "value", label: table.value, align: "end" },
        ...(model.part === "mehran" ? [{ key: "kind", label: table.kind }] : []),
        { key: "known", label: table.known },
      ],
      rows: [...model.bars.map((one) => barRow(one, saying)), ...model.others.map((row) => otherRow(row, saying))],
    },
  };
}
