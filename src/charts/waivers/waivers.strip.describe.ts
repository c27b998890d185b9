/** The strip of waivers in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { WaiverAfterRow } from "#data/waivers/waivers-after.table.ts";
import { fromDayNumber } from "#lib/iso-date.ts";
import { waiversMessages } from "./waivers.messages.ts";
import { REPORT_WAIVER } from "./waivers.data.ts";
import type { Link, WaiversModel } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { waiverColumns, waiverRow } from "./waivers.table.ts";
import { dayText, daysText, lengthText, startText } from "./waivers.words.ts";

/** Everything that a waiver's record holds, as a mark in words. */
export function waiverDatum(link: Link, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = waiversMessages[locale].datum;
  const { row, hole, overlap } = link;
  const number = formats.number(row.number);
  return {
    key: row.id,
    label:
      link.expires.low === link.expires.high
        ? messages.span(number, startText(link, language), dayText(link.expires, language))
        : messages.from(number, startText(link, language)),
    value: lengthText(link, language, messages),
    plain: row.lengthDays,
    status: row.status,
    details: [
      ...(row.id === REPORT_WAIVER ? [messages.report] : []),
      ...(link.starts.low === link.starts.high ? [] : [messages.starts(dayText(link.starts, language))]),
      ...(link.expires.low === link.expires.high ? [] : [messages.expires(dayText(link.expires, language))]),
      ...(hole !== null && hole.high > 0 ? [messages.hole(daysText(hole, language))] : []),
      ...(overlap !== null && overlap.high > 0 ? [messages.overlap(daysText(overlap, language))] : []),
      messages.state[row.stateWording],
      messages.press[row.pressWording],
      messages.office(messages.names[row.secretary], messages.names[row.president]),
      ...(row.conflict === null ? [] : [row.conflict]),
    ],
    citations: row.citations,
    sourceNote: [row.startsRangeBasis, row.note].filter((text) => text !== null).join(" "),
  };
}

/** The day of a record on what came after, to its precision. */
function afterDay(row: WaiverAfterRow, { formats }: ChartLanguage): string {
  return row.date.length === 7 ? formats.date(`${row.date}-01`, "month") : formats.date(row.date);
}

function afterDatum(row: WaiverAfterRow, language: ChartLanguage): Datum {
  const messages = waiversMessages[language.locale];
  return {
    key: row.id,
    label: afterDay(row, language),
    value: messages.after[row.event],
    plain: row.event,
    status: row.status,
    details: [row.summary, ...(row.conflict === null ? [] : [row.conflict])],
    citations: row.citations,
    sourceNote: row.note,
  };
}

function afterRow(row: WaiverAfterRow, language: ChartLanguage): TableRow {
  const messages = waiversMessages[language.locale];
  return {
    key: row.id,
    status: row.status,
    citations: row.citations,
    cells: {
      number: { text: messages.table.afterwards },
      starts: { text: afterDay(row, language), value: row.date },
      length: { text: messages.after[row.event] },
    },
  };
}

/** Title, sentences, marks and table of the strip. */
export function describeStrip(model: WaiversModel, state: WaiversState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = waiversMessages[locale];
  const { links, after, median, shortest, earlier, later } = model;
  const [first, last] = [links[0], links.at(-1)];
  const empty = first === undefined || last === undefined || median === null || shortest === null;
  const report = links.find(({ row }) => row.id === REPORT_WAIVER);
  const uncovered = daysText(model.uncovered, language);
  const sentence = empty
    ? messages.empty
    : [
        messages.sentence.strip({
          first: formats.date(fromDayNumber(first.starts.low), "month"),
          last: formats.date(fromDayNumber(last.expires.high), "month"),
          count: formats.number(links.length),
          inferred: model.inferred === 0 ? null : formats.number(model.inferred),
        }),
        ...(earlier === null
          ? []
          : [
              messages.sentence.earlier({
                count: formats.number(earlier.count),
                range: daysText({ low: earlier.shortest, high: earlier.longest }, language),
                median: daysText(earlier.median, language),
              }),
            ]),
        ...(later === null
          ? []
          : [
              messages.sentence.later({
                count: formats.number(later.count),
                usual: formats.number(later.usual),
                days: daysText({ low: later.days, high: later.days }, language),
              }),
            ]),
      ].join(" ");
  return {
    title: empty
      ? messages.empty
      : messages.title.strip({
          count: formats.number(links.length),
          median: daysText(median, language),
          shortest: daysText(shortest, language),
          earlier: earlier && formats.number(earlier.count),
          earlierRange: earlier && daysText({ low: earlier.shortest, high: earlier.longest }, language),
          report: report === undefined ? null : daysText(report.length, language),
        }),
    subtitle: messages.subtitle.strip,
    sentence,
    long: empty
      ? [sentence]
      : [
          sentence,
          messages.long.uncovered({
            days: uncovered,
            documented: model.uncoveredDocumented === null ? null : daysText(model.uncoveredDocumented, language),
          }),
          messages.long.signed({
            list: formats.list(
              model.signers.map(({ count, secretary, president }) =>
                messages.long.signedBy({
                  count: formats.number(count),
                  secretary: messages.datum.names[secretary],
                  president: messages.datum.names[president],
                }),
              ),
            ),
          }),
          ...(after.length === 0
            ? []
            : [messages.long.after(formats.number(after.length), formats.plural(after.length))]),
        ],
    notes: [
      messages.notes.uncertain,
      messages.notes.days,
      ...(model.inferred > 0 ? [messages.notes.count] : []),
      messages.notes.wording[state.wording],
      messages.notes.office,
      ...(state.known === "now" ? [] : [messages.notes.vintage]),
    ],
    ...(empty ? { empty: messages.empty } : {}),
    data: [...links.map((link) => waiverDatum(link, language)), ...after.map((row) => afterDatum(row, language))],
    table: {
      caption: messages.table.caption.strip,
      columns: waiverColumns(language),
      rows: [...links.map((link) => waiverRow(link, state, language)), ...after.map((row) => afterRow(row, language))],
    },
  };
}
