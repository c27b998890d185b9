/** The promises in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import { shareOfGoal } from "./trade.exports.model.ts";
import { yearData } from "./trade.exports.describe.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { isVague, type PromiseModel, type TwoWayYear } from "./trade.promise.model.ts";
import { knownCell, undatedDetail, undatedNotes } from "./trade.undated.ts";
import { yearCell, yearName } from "./trade.years.ts";

/** When a promise was made, to the precision known. */
function madeOn(row: PromiseRow, { formats, locale }: ChartLanguage): string {
  const { between, about } = tradeMessages[locale].datum;
  if (row.madePrecision === "month") return formats.date(row.madeStart, "month");
  if (row.madePrecision === "window") {
    return between(formats.date(row.madeStart, "month"), formats.date(row.madeEnd, "month"));
  }
  const day = formats.date(row.madeStart);
  return row.approximate ? about(day) : day;
}

function promiseDatum(row: PromiseRow, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].datum;
  return {
    key: row.id,
    label: madeOn(row, language),
    value: messages.perYear(formats.dollars(row.value)),
    plain: row.value,
    status: row.status,
    details: [
      ...(row.speaker === null ? [] : [messages.speaker(row.speaker)]),
      row.place === null ? messages.noPlace : messages.place(row.place),
      messages.subject[row.subject],
      ...(row.wording === null ? [] : [messages.wording(row.wording)]),
      row.deadline === null ? messages.noDeadline : messages.deadline(formats.date(row.deadline)),
      ...(row.qualifier === null ? [] : [messages.qualifier(row.qualifier)]),
      ...undatedDetail(row, language),
    ],
    citations: row.citations,
    sourceNote: [row.citations.map(({ says }) => says).join(" "), row.note ?? ""],
  };
}

function promiseTableRow(row: PromiseRow, language: ChartLanguage): TableRow {
  const { formats, locale } = language;
  const { table, datum } = tradeMessages[locale];
  return {
    key: row.id,
    status: row.status,
    citations: row.citations,
    cells: {
      made: { text: madeOn(row, language), value: row.madeStart },
      value: { text: formats.dollars(row.value), value: row.value },
      subject: { text: datum.subject[row.subject], value: row.subject },
      deadline: { text: row.deadline === null ? table.none : formats.date(row.deadline), value: row.deadline },
      wording: { text: row.wording ?? "" },
      speaker: { text: row.speaker ?? "" },
      place: { text: row.place ?? "" },
      known: knownCell(row, language),
    },
  };
}

/** Exports with Iran's purchases, our sum, as a row of the table. */
function twoWayRow(one: TwoWayYear, state: TradeState, language: ChartLanguage): TableRow {
  const { formats, locale } = language;
  return {
    key: `two-way-${one.year}`,
    status: "computed",
    citations: [...one.exports.citations, ...one.imports.citations],
    cells: {
      made: { text: yearCell(one.year, state, language), value: one.year },
      value: { text: formats.dollars(one.value), value: one.value },
      subject: {
        text: tradeMessages[locale].table.sum(formats.dollars(one.exports.value), formats.dollars(one.imports.value)),
      },
    },
  };
}

/** The years under the promises in words, with what Iran's purchases add. */
function barData(model: PromiseModel, state: TradeState, language: ChartLanguage): Datum[] {
  const { formats, locale } = language;
  return yearData(model.exports, state, language)
    .filter((datum) => model.years.some(({ year, bar }) => bar !== undefined && String(year) === datum.key))
    .map((datum) => {
      const sum = model.twoWay.find(({ year }) => String(year) === datum.key);
      if (sum === undefined) return datum;
      const detail = tradeMessages[locale].datum.withPurchases(
        formats.dollars(sum.value),
        formats.percent(shareOfGoal(sum.value)),
      );
      return {
        ...datum,
        details: [...datum.details, detail],
        citations: [...datum.citations, ...sum.imports.citations],
      };
    });
}

/** Title, sentences, marks and table of the promises. */
export function describePromise(model: PromiseModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const { ofTwenty, withDeadline } = model;
  const { highestSolid, provisionalAbove } = model.exports;
  const solid = highestSolid?.ours;
  const [first, last] = [ofTwenty[0], ofTwenty.at(-1)];
  const share = solid === undefined ? "" : formats.percent(shareOfGoal(solid.value));
  const count = formats.number(ofTwenty.length);
  const known = solid !== undefined && highestSolid !== undefined && first !== undefined && last !== undefined;
  const title = !known
    ? messages.title.noPromise
    : provisionalAbove === undefined
      ? messages.title.promise(count, share)
      : messages.title.promiseProvisional(count, share, formats.percent(shareOfGoal(provisionalAbove.ours.value)));
  const sentence = known
    ? messages.sentence.promise({
        count,
        open: formats.number(ofTwenty.length - withDeadline),
        first: formats.date(first.madeStart, "month"),
        last: formats.date(last.madeStart, "month"),
        highest: formats.dollars(solid.value),
        year: yearName(highestSolid.year, state, language),
        share,
      })
    : title;
  const best = model.twoWay.find(({ year }) => year === highestSolid?.year);
  const provisional = model.twoWay.findLast(({ exports }) => exports.status === "provisional");
  const sum = (one: TwoWayYear, say: typeof messages.sentence.twoWay): string =>
    say(
      yearName(one.year, state, language),
      formats.dollars(one.value),
      formats.percent(shareOfGoal(one.value)),
      formats.percent(shareOfGoal(one.exports.value)),
    );
  const exportsCount = ofTwenty.filter((row) => row.subject === "exports").length;
  return {
    title,
    subtitle: messages.subtitle.promise,
    sentence,
    long: [
      sentence,
      ...(known
        ? [messages.sentence.subjects(formats.number(exportsCount), formats.number(ofTwenty.length - exportsCount))]
        : []),
      ...(best === undefined ? [] : [sum(best, messages.sentence.twoWay)]),
      ...(provisional === undefined ? [] : [sum(provisional, messages.sentence.twoWayProvisional)]),
      messages.sentence.vague(formats.number(model.promises.filter(isVague).length)),
    ],
    notes: [
      ...(known
        ? [messages.notes.deadlines(formats.number(withDeadline), formats.number(ofTwenty.length - withDeadline))]
        : []),
      messages.notes.subjects,
      messages.notes.vague,
      messages.notes.twoWay,
      ...undatedNotes([...model.promises, ...model.twoWay.map((one) => one.imports)], language),
    ],
    ...(model.promises.length === 0 ? { empty: messages.title.noPromise } : {}),
    data: [...model.promises.map((row) => promiseDatum(row, language)), ...barData(model, state, language)],
    table: {
      caption: messages.table.caption.promise,
      columns: [
        { key: "made", label: messages.table.made },
        { key: "value", label: messages.table.value, align: "end" },
        { key: "subject", label: messages.table.subject },
        { key: "deadline", label: messages.table.deadline },
        { key: "wording", label: messages.table.wording },
        { key: "speaker", label: messages.table.speaker },
        { key: "place", label: messages.table.place },
        { key: "known", label: messages.table.known },
      ],
      rows: [
        ...model.promises.map((row) => promiseTableRow(row, language)),
        ...model.twoWay.map((one) => twoWayRow(one, state, language)),
      ],
    },
  };
}
