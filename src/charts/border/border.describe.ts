/** The map in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { BorderGate, BorderModel } from "./border.model.ts";
import { borderMessages } from "./border.messages.ts";
import type { BorderState } from "./border.params.ts";

function gateDatum(one: BorderGate, state: BorderState, { formats, locale }: ChartLanguage): Datum {
  const messages = borderMessages[locale];
  const { gate, stretch, passage } = one;
  const other = state.traffic === "goods" ? "travellers" : "goods";
  return {
    key: gate.id,
    label: gate.names.full,
    value: messages.passage[passage],
    status: null,
    details: [
      ...(passage === "unknown" ? [messages.datum.noReport] : []),
      ...(stretch === undefined ? [] : [messages.datum.until(formats.date(stretch.from), formats.date(stretch.to))]),
      ...(stretch === undefined
        ? []
        : [messages.datum.other(messages.traffic[other], messages.passage[stretch[other]])]),
      `${messages.datum.place(gate.iranSide, gate.iraqSide)}, ${messages.administration[gate.administration]}.`,
      messages.datum.kilometre(formats.number(gate.kilometre)),
      messages.datum.position[gate.position],
    ],
    citations: one.reports.flatMap((report) => report.citations),
    sourceNote: stretch?.note ?? null,
  };
}

/** Title, sentences, marks and table of the crossings on a day. */
export function describeBorder(model: BorderModel, state: BorderState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = borderMessages[locale];
  const date = formats.date(state.date);
  const traffic = messages.traffic[state.traffic].toLocaleLowerCase(locale);
  const { count } = model;
  const sentence = messages.sentence({
    date,
    traffic,
    open: formats.number(count.open),
    limited: formats.number(count.limited),
    closed: formats.number(count.closed),
    unknown: formats.number(count.unknown),
  });
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
    notes: messages.notes,
    data: model.gates.map((one) => gateDatum(one, state, language)),
    table: {
      caption: messages.table.caption(date),
      columns: [
        { key: "gate", label: messages.table.gate },
        { key: "goods", label: messages.table.goods },
        { key: "travellers", label: messages.table.travellers },
        { key: "side", label: messages.table.side },
        { key: "kilometre", label: messages.table.kilometre, align: "end" },
        { key: "position", label: messages.table.position },
      ],
      rows: model.gates.map(({ gate, stretch, reports }) => ({
        key: gate.id,
        status: null,
        citations: reports.flatMap((report) => report.citations),
        cells: {
          gate: { text: gate.names.full, value: gate.id },
          goods: { text: messages.passage[stretch?.goods ?? "unknown"], value: stretch?.goods ?? "unknown" },
          travellers: {
            text: messages.passage[stretch?.travellers ?? "unknown"],
            value: stretch?.travellers ?? "unknown",
          },
          side: { text: messages.administration[gate.administration], value: gate.administration },
          kilometre: { text: formats.number(gate.kilometre), value: gate.kilometre },
          position: { text: messages.datum.position[gate.position], value: gate.position },
        },
      })),
    },
  };
}
