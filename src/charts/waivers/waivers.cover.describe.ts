/** Days of cover in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import type { Cover } from "./waivers.cover.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { waiverColumns, waiverRow } from "./waivers.table.ts";
import { coverText, dayText } from "./waivers.words.ts";

type Stop = WaiversModel["stops"][number];

/** Records that an answer rests on: the waivers in force, else the last one before, else the first. */
function restsOn(cover: Cover, day: number, { links }: WaiversModel): Datum["citations"] {
  const spans = cover.spans.length > 0 ? cover.spans : [links.findLast((link) => link.expires.high <= day) ?? links[0]];
  return spans.flatMap((span) => span?.row.citations ?? []);
}

/** The next waiver, where it had been announced by that day but had not begun. */
function announced(day: number, { links }: WaiversModel): WaiversModel["links"][number] | undefined {
  return links.find(
    (link) => link.row.granted.length === 10 && dayNumber(link.row.granted) <= day && link.starts.high > day,
  );
}

function stopDatum(stop: Stop, model: WaiversModel, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = waiversMessages[locale].datum;
  const day = dayNumber(stop.date);
  const next = announced(day, model);
  return {
    key: stop.date,
    label: formats.date(stop.date),
    value: coverText(stop, day, model.links, language),
    plain: stop.low === stop.high ? stop.low : `${stop.low}-${stop.high}`,
    status: "computed",
    details: [
      ...stop.spans.map((span) =>
        messages.inForce(
          formats.number(span.row.number),
          dayText(span.starts, language),
          dayText(span.expires, language),
        ),
      ),
      ...(next === undefined
        ? []
        : [messages.announced(formats.number(next.row.number), formats.date(next.row.granted))]),
    ],
    citations: restsOn(stop, day, model),
  };
}

/** Title, sentences, marks and table of the days left. */
export function describeCover(model: WaiversModel, state: WaiversState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = waiversMessages[locale];
  const { links, cover } = model;
  const empty = links.length === 0;
  const day = dayNumber(state.date);
  const text = { date: formats.date(state.date), cover: coverText(cover, day, links, language) };
  const sentence = empty
    ? messages.empty
    : messages.sentence.cover({
        ...text,
        numbers:
          cover.spans.length === 0 ? null : formats.list(cover.spans.map(({ row }) => formats.number(row.number))),
      });
  return {
    title: empty ? messages.empty : messages.title.cover(text),
    subtitle: messages.subtitle.cover,
    sentence,
    long: [sentence],
    notes: [
      messages.notes.cover,
      messages.notes.days,
      ...(model.inferred > 0 ? [messages.notes.count] : []),
      ...(state.known === "now" ? [] : [messages.notes.vintage]),
    ],
    ...(empty ? { empty: messages.empty } : {}),
    data: model.stops.map((stop) => stopDatum(stop, model, language)),
    table: {
      caption: messages.table.caption.cover,
      columns: waiverColumns(language),
      rows: links.map((link) => waiverRow(link, state, language)),
    },
  };
}
