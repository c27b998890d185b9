/** The straightened border in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { Citation } from "#data/record.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import type { UnrolledGate, UnrolledModel } from "./border.unrolled.model.ts";
import type { GateSize } from "./gate-sizes.ts";
import { nameIn } from "./name-in.ts";

/** Exports for a bar: "about $1.4bn"; undefined where no figure was found. */
export function tradeText(size: GateSize | undefined, { formats, locale }: ChartLanguage): string | undefined {
  if (size === undefined) return undefined;
  const text = formats.dollarsShort(size.value);
  return size.about ? borderMessages[locale].about(text) : text;
}

/** Pilgrims for a bar; undefined where no figure was found. */
export function pilgrimsText(size: GateSize | undefined, { formats, locale }: ChartLanguage): string | undefined {
  return size === undefined ? undefined : borderModesMessages[locale].unrolled.people(formats.number(size.value));
}

/** What the figures rest on; the crossing's own sources where there are none. */
function citationsOf({ gate, trade, pilgrims }: UnrolledGate): readonly Citation[] {
  const figures = [...(trade?.citations ?? []), ...(pilgrims?.citations ?? [])];
  return figures.length > 0 ? figures : gate.citations;
}

function gateDatum(one: UnrolledGate, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const { datum, about } = borderMessages[locale];
  const { gate, trade, pilgrims } = one;
  const { status } = frameMessages[locale];
  const messages = borderModesMessages[locale].unrolled;
  const words = tradeText(trade, language);
  return {
    key: gate.id,
    label: nameIn(locale, gate.names.full).text,
    value: borderMessages[locale].kilometres(formats.number(gate.kilometre)),
    plain: gate.kilometre,
    status: "computed",
    details: [
      trade === undefined || words === undefined
        ? datum.noTrade
        : datum.trade(messages.withStatus(words, status[trade.status])),
      pilgrims === undefined
        ? datum.noPilgrims
        : datum.pilgrims(messages.withStatus(about(formats.number(pilgrims.value)), status[pilgrims.status])),
      datum.position[gate.position],
    ],
    citations: citationsOf(one),
    sourceNote: gate.positionNote,
  };
}

/** Title, sentences, marks and table of the straightened border. */
export function describeUnrolled(model: UnrolledModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].unrolled;
  const { table } = borderMessages[locale];
  const known = formats.number(model.gates.filter((one) => one.trade !== undefined).length);
  const count = formats.number(model.gates.length);
  const last = model.gates.at(-1);
  const sentence = messages.sentence({
    last: last === undefined ? "" : nameIn(locale, last.gate.name).text,
    kilometre: formats.number(last?.gate.kilometre ?? 0),
    known,
    count,
  });
  const notes = messages.notes({
    detailed: formats.number(model.detailed.kilometres),
    drawn: formats.number(model.drawn.kilometres),
  });
  return {
    title: messages.title({ count, known }),
    subtitle: messages.subtitle({
      detailed: formats.number(model.detailed.kilometres),
      low: formats.number(model.published.low),
      high: formats.number(model.published.high),
    }),
    sentence,
    long: [sentence, ...notes],
    notes: [...notes, ...borderMessages[locale].mapNotes],
    data: model.gates.map((one) => gateDatum(one, language)),
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "gate", label: table.gate },
        { key: "kilometre", label: messages.table.kilometre, align: "end" },
        { key: "trade", label: messages.table.trade, unit: messages.table.tradeUnit, align: "end" },
        { key: "pilgrims", label: messages.table.pilgrims, align: "end" },
        { key: "position", label: table.position },
      ],
      rows: model.gates
        .map((one) => ({ ...one, citations: citationsOf(one) }))
        .map(({ gate, trade, pilgrims, citations }) => ({
          key: gate.id,
          status: trade?.status ?? pilgrims?.status ?? "computed",
          citations,
          cells: {
            gate: { text: nameIn(locale, gate.names.full).text, value: gate.id },
            kilometre: { text: formats.number(gate.kilometre), value: gate.kilometre },
            trade: {
              text: trade === undefined ? table.missing : formats.number(trade.value),
              value: trade?.value ?? null,
            },
            pilgrims: {
              text: pilgrims === undefined ? table.missing : formats.number(pilgrims.value),
              value: pilgrims?.value ?? null,
            },
            position: { text: borderMessages[locale].datum.position[gate.position], value: gate.position },
          },
        })),
    },
  };
}
