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

/** What is said of each waiver on the days it runs or is announced; made once, for it is said on many days. */
function spanTexts({ links }: WaiversModel, language: ChartLanguage) {
  const { formats, locale } = language;
  const messages = waiversMessages[locale].datum;
  return new Map(
    links.map((link) => {
      const number = formats.number(link.row.number);
      return [
        link.row.id,
        {
          inForce: messages.inForce(number, dayText(link.starts, language), dayText(link.expires, language)),
          announced: messages.announced(number, formats.date(link.row.granted)),
        },
      ] as const;
    }),
  );
}

function stopDatum(
  stop: Stop,
  model: WaiversModel,
  texts: ReturnType<typeof spanTexts>,
  language: ChartLanguage,
): Datum {
  const day = dayNumber(stop.date);
  const next = announced(day, model);
  return {
    key: stop.date,
    label: language.formats.date(stop.date),
    value: coverText(stop, day, model.links, language),
    plain: stop.low === stop.high ? stop.low : `${stop.low}-${stop.high}`,
    status: "computed",
    details: [
      ...stop.spans.flatMap(({ row }) => texts.get(row.id)?.inForce ?? []),
      ...(next === undefined ? [] : [texts.get(next.row.id)?.announced ?? ""]),
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
  const texts = spanTexts(model, language);
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
    data: model.stops.map((stop) => stopDatum(stop, model, texts, language)),
    table: {
      caption: messages.table.caption.cover,
      columns: waiverColumns(language),
      rows: links.map((link) => waiverRow(link, state, language)),
    },
  };
}
