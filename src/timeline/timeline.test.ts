import { describe, expect, it } from "vitest";
import { CHARTS } from "#charts/registry.ts";
import { loadDataset } from "#data/load.build.ts";
import { joinQuery, parseQuery } from "#url/codec.ts";
import { EVENT_TARGETS } from "./event-targets.ts";
import { filterEvents } from "./filter-events.ts";
import { timelineParams, type TimelineState } from "./timeline-params.ts";

const { events } = loadDataset();
const textOf = (row: (typeof events)[number]): string => `${row.title} ${row.description}`;
const asked = (search: string): TimelineState => parseQuery<TimelineState>(timelineParams, search).state;

describe("EVENT_TARGETS", () => {
  it("leads from events that there are to states that there are", () => {
    const ids = new Set(events.map((event) => event.id));
    for (const [id, { chart, words }] of Object.entries(EVENT_TARGETS)) {
      expect(ids.has(id), id).toBe(true);
      expect(parseQuery(CHARTS[chart].params, joinQuery(Object.entries(words))).problems, id).toEqual([]);
      expect(
        Object.keys(words).every((word) => word in CHARTS[chart].params),
        id,
      ).toBe(true);
    }
  });

  it("rings waivers on days near the event’s", () => {
    const { waivers } = loadDataset();
    for (const [id, { words }] of Object.entries(EVENT_TARGETS)) {
      const waiver = waivers.find((row) => row.id === words["focus"]);
      // The last waiver’s end is told with the waiver that ended.
      if (waiver === undefined || waiver.number === 24) continue;
      expect(Math.abs(Date.parse(waiver.granted) - Date.parse(id.slice(0, 7))), id).toBeLessThan(40 * 86_400_000);
    }
  });
});

describe(filterEvents.name, () => {
  it("shows all unless asked for less, and counts each category by the search", () => {
    expect(filterEvents(events, asked(""), textOf).shown.size).toBe(73);
    const { shown, categories } = filterEvents(events, asked("?category=energy&search=gas"), textOf);
    expect(shown.size).toBe(categories.energy);
    expect(categories.energy).toBe(
      events.filter((row) => row.category === "energy" && /gas/i.test(textOf(row))).length,
    );
    expect(categories.sanctions).toBeGreaterThan(0);
  });

  it("finds words in any order and without accents", () => {
    expect(filterEvents(events, asked("?search=consulate.basra"), textOf).shown).toContain(
      "2018-09-07-iranian-consulate-in-basra-burned",
    );
    expect(filterEvents(events, asked("?search=no.such.thing"), textOf).shown.size).toBe(0);
  });
});
