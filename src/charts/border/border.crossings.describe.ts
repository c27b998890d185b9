/** The crossings on a day in words. */
import type { ChartLanguage, DatedRecord, Datum, Description } from "#charts/chart.ts";
import type { GateReportRow } from "#data/border/gate-reports.table.ts";
import type { BorderGate, CrossingsModel } from "./border.crossings.model.ts";
import { borderMessages } from "./border.messages.ts";
import type { BorderState } from "./border.params.ts";
import type { GateSize } from "./gate-sizes.ts";
import { nameIn } from "./name-in.ts";

/** A crossing's size for its label: "$1.18bn", "about 850,000". */
export function gateSizeText(size: GateSize, kind: BorderState["size"], { formats, locale }: ChartLanguage): string {
  const text = kind === "trade" ? formats.dollarsShort(size.value) : formats.number(size.value);
  return size.about ? borderMessages[locale].about(text) : text;
}

function reportDate({ date, dateEnd }: GateReportRow, { formats }: ChartLanguage): string {
  const precision = date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
  const from = formats.date(date, precision);
  return dateEnd === null ? from : formats.range(from, formats.date(dateEnd));
}

/** The records that a crossing's state was read from. */
function recordsOf({ reports, trade }: BorderGate, language: ChartLanguage): DatedRecord[] {
  const { formats, locale } = language;
  const { datum } = borderMessages[locale];
  return [
    ...reports.map((report) => ({
      key: report.id,
      date: reportDate(report, language),
      text: report.event,
      citations: report.citations,
    })),
    ...trade.map((row) => ({
      key: row.id,
      date: formats.range(formats.date(row.period.start), formats.date(row.period.end)),
      text: datum.tradeRecord({
        place: row.place,
        qualifier: row.qualifier ?? "",
        value: formats.number(row.value, 3),
        unit: datum.units[row.unit],
      }),
      citations: row.citations,
    })),
  ];
}

function sizeDetail({ size }: BorderGate, state: BorderState, language: ChartLanguage): string[] {
  const { datum } = borderMessages[language.locale];
  if (state.size === "none") return [];
  if (size === undefined) return [state.size === "trade" ? datum.noTrade : datum.noPilgrims];
  return [datum[state.size](gateSizeText(size, state.size, language))];
}

function gateDatum(one: BorderGate, state: BorderState, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = borderMessages[locale];
  const { gate, stretch, passage } = one;
  const other = state.traffic === "goods" ? "travellers" : "goods";
  const records = recordsOf(one, language);
  const silent = passage === "unknown" && records.length === 0;
  return {
    key: gate.id,
    label: nameIn(locale, gate.names.full).text,
    value: messages.passage[passage],
    plain: passage,
    status: null,
    details: [
      ...(silent ? [messages.datum.noReport] : []),
      ...(passage === "unknown" && !silent ? [messages.datum.notStated] : []),
      ...(stretch === undefined ? [] : [messages.datum.until(formats.date(stretch.from), formats.date(stretch.to))]),
      ...(stretch === undefined
        ? []
        : [messages.datum.other(messages.traffic[other], messages.passage[stretch[other]])]),
      ...sizeDetail(one, state, language),
      messages.datum.place({
        iran: gate.iranSide,
        iraq: gate.iraqSide,
        administration: messages.administration[gate.administration],
      }),
      messages.datum.kilometre(formats.number(gate.kilometre)),
      messages.datum.position[gate.position],
    ],
    citations: [...records.flatMap((record) => record.citations), ...(one.size?.citations ?? [])],
    records: [
      ...records,
      ...(one.size === undefined || records.length === 0
        ? []
        : [
            {
              key: `size-${gate.id}`,
              date: state.size === "trade" ? messages.table.size.trade : messages.table.size.pilgrims,
              text: gateSizeText(one.size, state.size, language),
              citations: one.size.citations,
            },
          ]),
    ],
    sourceNote: [stretch?.note, gate.positionNote].filter((note) => note != null).join(" · "),
  };
}

/** Title, sentences, marks and table of the crossings on a day. */
export function describeCrossings(model: CrossingsModel, state: BorderState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = borderMessages[locale];
  const date = formats.date(state.date);
  const traffic = messages.traffic[state.traffic].toLocaleLowerCase(locale);
  const { count } = model;
  const { size } = state;
  const sentence = messages.sentence({
    date,
    traffic,
    open: formats.number(count.open),
    limited: formats.number(count.limited),
    closed: formats.number(count.closed),
    unknown: formats.number(count.unknown),
  });
  const foreign = model.gates.some(({ gate }) => nameIn(locale, gate.name).lang !== locale);
  return {
    title: messages.title({
      date,
      open: formats.number(count.open),
      count: formats.number(model.gates.length),
      traffic,
    }),
    subtitle: messages.subtitle(traffic, date),
    sentence,
    long: [sentence, ...messages.notes.slice(0, 1)],
    notes: [
      ...messages.notes,
      ...(size === "none" ? [] : [messages.sizeNotes[size]]),
      ...messages.mapNotes,
      ...(foreign ? [messages.namesInEnglish] : []),
    ],
    data: model.gates.map((one) => gateDatum(one, state, language)),
    table: {
      caption: messages.table.caption(date),
      columns: [
        { key: "gate", label: messages.table.gate },
        { key: "goods", label: messages.table.goods },
        { key: "travellers", label: messages.table.travellers },
        ...(size === "none" ? [] : [{ key: "size", label: messages.table.size[size], align: "end" as const }]),
        { key: "side", label: messages.table.side },
        { key: "kilometre", label: messages.table.kilometre, align: "end" },
        { key: "position", label: messages.table.position },
      ],
      rows: model.gates.map((one) => {
        const { gate, stretch } = one;
        return {
          key: gate.id,
          status: null,
          citations: [
            ...recordsOf(one, language).flatMap((record) => record.citations),
            ...(one.size?.citations ?? []),
          ],
          cells: {
            gate: { text: nameIn(locale, gate.names.full).text, value: gate.id },
            goods: { text: messages.passage[stretch?.goods ?? "unknown"], value: stretch?.goods ?? "unknown" },
            travellers: {
              text: messages.passage[stretch?.travellers ?? "unknown"],
              value: stretch?.travellers ?? "unknown",
            },
            size: {
              text: one.size === undefined ? messages.table.missing : gateSizeText(one.size, size, language),
              value: one.size?.value ?? null,
            },
            side: { text: messages.administration[gate.administration], value: gate.administration },
            kilometre: { text: formats.number(gate.kilometre), value: gate.kilometre },
            position: { text: messages.datum.position[gate.position], value: gate.position },
          },
        };
      }),
    },
  };
}
