/** The pandemic chart in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { BorderTimelineRow } from "#data/border/border-timeline.table.ts";
import { pandemicMessages } from "./pandemic.messages.ts";
import type { PandemicModel, Week, YearOfTrade } from "./pandemic.model.ts";
import type { PandemicState } from "./pandemic.params.ts";

/** Day or days of a record on the border. */
function borderDays(row: BorderTimelineRow, { formats, locale }: ChartLanguage): string {
  return row.dateEnd === null
    ? formats.date(row.date)
    : pandemicMessages[locale].datum.week(formats.date(row.date), formats.date(row.dateEnd));
}

function borderDatum(row: BorderTimelineRow, language: ChartLanguage): Datum {
  const messages = pandemicMessages[language.locale].datum;
  return {
    key: row.id,
    label: borderDays(row, language),
    value: row.event,
    plain: row.effect,
    status: null,
    details: [messages.effect[row.effect], ...(row.precision === "approximate" ? [messages.approximate] : [])],
    citations: row.citations,
    sourceNote: row.note,
  };
}

/** Title, sentences, marks and table of the weekly counts. */
export function describePandemic(model: PandemicModel, state: PandemicState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = pandemicMessages[locale];
  const { weeks, reportWeek, peaks } = model;
  const perMillion = state.unit === "per-million";
  const status = perMillion ? "computed" : "reported";
  const number = (value: number): string => formats.number(value);
  const weekDatum = (week: Week): Datum => {
    const { row, value } = week;
    const shown = [number(value.iran), number(value.iraq)] as const;
    return {
      key: row.id,
      label: messages.datum.week(formats.date(row.start), formats.date(row.end)),
      value: perMillion ? messages.datum.perMillion(...shown) : messages.datum.cases(...shown),
      plain: `${Math.round(value.iran)}-${Math.round(value.iraq)}`,
      status,
      details: [
        ...(week === reportWeek ? [messages.datum.report] : []),
        ...(perMillion ? [messages.datum.counted(number(row.iranCases), number(row.iraqCases))] : []),
        messages.datum.deaths(number(row.iranDeaths), number(row.iraqDeaths)),
      ],
      citations: [...row.citations, ...model.shared],
    };
  };
  const { border } = model;
  const countOf = (effect: BorderTimelineRow["effect"]): string =>
    number(border.filter((row) => row.effect === effect).length);
  const [before, during] = model.exports;
  const billions = ({ row }: YearOfTrade): string => formats.number(row.value / 1000, 2);
  const title =
    before === undefined || during === undefined
      ? messages.title.plain
      : messages.title.trade({ before: billions(before), during: billions(during) });
  const spanOf = ({ start, end }: YearOfTrade): string =>
    messages.datum.week(formats.date(start, "month"), formats.date(end, "month"));
  const yearDatum = (year: YearOfTrade): Datum => ({
    key: year.row.id,
    label: spanOf(year),
    value: messages.datum.exports(formats.dollars(year.row.value)),
    plain: year.row.value,
    status: year.row.status,
    details: [],
    citations: year.row.citations,
    sourceNote: year.row.note,
  });
  const sentence =
    reportWeek === undefined
      ? title
      : messages.sentence[state.unit]({
          start: formats.date(reportWeek.row.start),
          end: formats.date(reportWeek.row.end),
          iran: number(reportWeek.value.iran),
          iraq: number(reportWeek.value.iraq),
          above: number(model.iraqAbove),
          weeks: number(weeks.length),
        });
  const [first, last] = [model.border[0], model.border.at(-1)];
  return {
    title,
    subtitle: messages.subtitle[state.unit],
    sentence,
    long: [
      sentence,
      ...(peaks.iran === undefined || peaks.iraq === undefined
        ? []
        : [
            messages.peaks({
              iran: number(peaks.iran.value.iran),
              iranWeek: formats.date(peaks.iran.row.start),
              iraq: number(peaks.iraq.value.iraq),
              iraqWeek: formats.date(peaks.iraq.row.start),
            }),
          ]),
      ...(first === undefined || last === undefined
        ? []
        : [
            messages.bands({
              count: number(model.border.length),
              first: formats.date(first.date),
              last: formats.date(last.date),
              closings: countOf("closing"),
              reopenings: countOf("reopening"),
            }),
          ]),
    ],
    notes: [
      messages.notes.testing,
      messages.notes.dates,
      messages.notes.bands,
      messages.notes.exports,
      ...(perMillion ? [messages.notes.population] : []),
      messages.notes.copies,
    ],
    data: [
      ...weeks.map(weekDatum),
      ...model.border.map((row) => borderDatum(row, language)),
      ...model.exports.map(yearDatum),
    ],
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "week", label: messages.table.week },
        { key: "iran", label: messages.table.iran, unit: messages.table.unit[state.unit], align: "end" },
        { key: "iraq", label: messages.table.iraq, unit: messages.table.unit[state.unit], align: "end" },
        { key: "border", label: messages.table.border },
      ],
      rows: [
        ...weeks.map(({ row, value }): TableRow => {
          const within = model.border.filter((one) => row.start <= one.date && one.date <= row.end);
          return {
            key: row.id,
            status,
            citations: [...row.citations, ...model.shared, ...within.flatMap((one) => one.citations)],
            cells: {
              week: { text: formats.dateShort(row.start), value: row.start },
              iran: { text: number(value.iran), value: value.iran },
              iraq: { text: number(value.iraq), value: value.iraq },
              border: { text: within.map((one) => one.event).join(formats.semicolon) },
            },
          };
        }),
        ...model.exports.map((year): TableRow => ({
          key: year.row.id,
          status: year.row.status,
          citations: year.row.citations,
          cells: {
            week: { text: spanOf(year), value: year.start },
            iran: { text: "", value: null },
            iraq: { text: "", value: null },
            border: { text: messages.datum.exports(formats.dollars(year.row.value)) },
          },
        })),
      ],
    },
  };
}
