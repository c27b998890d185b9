/** The promises in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import type { Formats } from "#i18n/formats.ts";
import { shareOfGoal } from "./trade.exports.model.ts";
import { describeExports } from "./trade.exports.describe.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import type { PromiseModel } from "./trade.promise.model.ts";

/** When a promise was made, to the precision known. */
function madeOn(row: PromiseRow, formats: Formats, between: (from: string, to: string) => string): string {
  if (row.madePrecision === "day") return formats.date(row.madeStart);
  if (row.madePrecision === "month") return formats.date(row.madeStart, "month");
  return between(formats.date(row.madeStart, "month"), formats.date(row.madeEnd, "month"));
}

function promiseDatum(row: PromiseRow, { formats, locale }: ChartLanguage): Datum {
  const messages = tradeMessages[locale].datum;
  return {
    key: row.id,
    label: madeOn(row, formats, messages.between),
    value: messages.perYear(formats.dollars(row.value)),
    status: row.status,
    details: [
      ...(row.speaker === null ? [] : [messages.speaker(row.speaker)]),
      messages.subject[row.subject],
      row.deadline !== null
        ? messages.deadline(formats.date(row.deadline))
        : row.wording === null
          ? messages.noDeadline
          : messages.wording(row.wording),
    ],
    citations: row.citations,
    sourceNote: row.note,
  };
}

/** Title, sentences, marks and table of the promises. */
export function describePromise(model: PromiseModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const solid = model.highestSolid?.bar;
  const ofTwenty = model.promises.filter((row) => row.value === 20_000);
  const [first, last] = [ofTwenty[0], ofTwenty.at(-1)];
  const share = solid === undefined ? "" : formats.percent(shareOfGoal(solid.value));
  const count = formats.number(model.ofTwenty);
  const title = solid === undefined ? messages.title.none : messages.title.promise(count, share);
  const sentence =
    solid === undefined || first === undefined || last === undefined
      ? title
      : messages.sentence.promise({
          count,
          dated: formats.number(model.withDeadline),
          first: formats.date(first.madeStart, "month"),
          last: formats.date(last.madeStart, "month"),
          highest: formats.dollars(solid.value),
          share,
        });
  const twoWay = model.twoWay.find(({ year }) => year === model.highestSolid?.year);
  const exportsPart = describeExports(
    { ...model, mode: "exports", measure: "value", highest: model.highestSolid },
    state,
    language,
  );
  const undated = countUndated(model.promises);
  return {
    title,
    subtitle: messages.subtitle.promise,
    sentence,
    long: [
      sentence,
      ...(twoWay === undefined
        ? []
        : [
            messages.sentence.twoWay(
              formats.year(twoWay.year),
              formats.dollars(twoWay.value),
              formats.percent(shareOfGoal(twoWay.value)),
            ),
          ]),
      messages.sentence.gas,
    ],
    notes: [
      messages.notes.subjects,
      messages.notes.vague,
      ...(undated > 0 ? [messages.notes.undated(formats.number(undated))] : []),
    ],
    data: [
      ...model.promises.map((row) => promiseDatum(row, language)),
      ...exportsPart.data.filter((datum) =>
        model.years.some(({ year, bar }) => bar !== undefined && String(year) === datum.key),
      ),
    ],
    table: {
      caption: messages.table.caption.promise,
      columns: [
        { key: "made", label: messages.table.made },
        { key: "value", label: messages.table.value, align: "end" },
        { key: "subject", label: messages.table.subject },
        { key: "deadline", label: messages.table.deadline },
        { key: "speaker", label: messages.table.speaker },
      ],
      rows: model.promises.map((row) => ({
        key: row.id,
        status: row.status,
        citations: row.citations,
        cells: {
          made: { text: madeOn(row, formats, messages.datum.between), value: row.madeStart },
          value: { text: formats.dollars(row.value), value: row.value },
          subject: { text: messages.datum.subject[row.subject], value: row.subject },
          deadline: {
            text: row.deadline === null ? messages.table.none : formats.date(row.deadline),
            value: row.deadline,
          },
          speaker: { text: row.speaker ?? "" },
        },
      })),
    },
  };
}
