/** What the trade chart says: sentence, long form, notes, readout and table follow the state. */
import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { decodeTrade } from "./trade.data.ts";
import { describeTrade } from "./trade.describe.ts";
import { tradeModel } from "./trade.model.ts";
import { CROSSING_PARTS, TRADE_MODES, tradeParams, type TradeState } from "./trade.params.ts";

const data = decodeTrade(loadDataset());
const base: TradeState = baseState(tradeParams);
const english = languageOf("en");

function say(change: Partial<TradeState> = {}) {
  const state: TradeState = { ...base, ...change };
  return describeTrade(tradeModel(data, state), state, english);
}

function datum(key: string, change: Partial<TradeState> = {}) {
  const found = say(change).data.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no mark ${key}`);
  return found;
}

const undatedNote = (change: Partial<TradeState>): string | undefined =>
  say(change).notes.find((note) => note.includes("undated in our copy"));

describe("the sentence", () => {
  it("states the report's year, the highest firm value and its share", () => {
    expect(say().sentence).toBe(
      "Iran’s exports to Iraq were $8.99 billion in 2019/20, the report’s “last year”; the highest firm figure is $10.2 billion in 2022/23, 51% of the promised 20 billion.",
    );
  });

  it("names the firm and the provisional share in the title, each only once it was known", () => {
    for (const change of [{}, { unit: "goal" }, { mode: "promise" }] as const) {
      expect(say(change).title).toMatch(/51%.*provisional.*60%|51%.*60%.*provisional/);
      expect(say({ ...change, known: "2020-09-27" }).title).toMatch(/45%/);
      expect(say({ ...change, known: "2020-09-27" }).title).not.toMatch(/provisional|60%/);
    }
    expect(say({ unit: "tonnes" }).title).not.toContain("provisional");
  });

  it("says that the goal is read as exports", () => {
    expect(say().notes.join(" ")).toContain("The 20 billion is read as exports");
  });

  it("follows the way years are written", () => {
    expect(say({ years: "iranian" }).sentence).toContain("$8.99 billion in 1398");
    expect(say({ years: "iranian", mode: "both-ways" }).title).toMatch(/in 1401$/);
  });

  it("follows the unit", () => {
    expect(say({ unit: "goal" }).sentence).toMatch(/came to 45% of the promised 20 billion dollars in 2019\/20/);
    expect(datum("1398", { unit: "goal" }).value).toBe("45% of $20 billion");
    const tonnes = say({ unit: "tonnes" });
    expect(tonnes.title).toBe("Exports to Iraq weighed most in 2023/24: 26.7 m tonnes");
    expect(tonnes.sentence).toContain("25.7 m tonnes in 2019/20");
    expect(datum("1398", { unit: "tonnes" }).value).toBe("25.7 m tonnes");
  });

  it("tells what the reader chose to draw, and keeps the finding to our figures", () => {
    const chosen = say({ believe: ["1397.exports_annual-014"] });
    expect(chosen.title).toBe(say().title);
    expect(chosen.sentence).toContain("Drawn at the reader’s choice: $13 billion for 2018/19.");
  });

  const KNOWN = ["now", "2012-01-01", "2015-06-01", "2020-09-27", "2023-06-01"] as const;
  const STATES = KNOWN.flatMap((known) =>
    TRADE_MODES.flatMap((mode) => CROSSING_PARTS.map((part): Partial<TradeState> => ({ known, mode, part }))),
  );

  it.each(STATES)("stays short on %o", (change) => {
    const { sentence, long, title } = say(change);
    expect(sentence.length).toBeLessThanOrEqual(240);
    expect(long.length).toBeLessThanOrEqual(5);
    expect(title.length).toBeLessThanOrEqual(80);
    for (const text of [sentence, title, ...long]) expect(text).not.toMatch(/undefined|NaN|\$0 |Infinity|\b0%/);
  });

  it("says in its long form range, change, what is provisional, the gap and what is counted", () => {
    const [, rise, provisional, gap, gas] = say().long;
    expect(rise).toBe("Exports went from $145 million in 2001/02 to $10.2 billion in 2022/23.");
    expect(provisional).toBe("The provisional figure for 2024/25 is $11.9 billion, about 60%.");
    expect(gap).toMatch(/^For 2016\/17 no total was found/);
    expect(gas).toMatch(/natural gas/);
  });
});

describe("figures that compete", () => {
  it("say why ours is drawn, also where the reader drew another", () => {
    expect(datum("1402").details.join(" ")).toContain("Why this figure: The customs office’s final yearly table");
    const believed = datum("1402", { believe: ["1402.exports_annual-029"] });
    expect([believed.value, believed.believed]).toEqual(["$12 billion", true]);
    const ours = believed.competing?.find((one) => one.key === "exports_annual-024-b");
    expect(ours?.details.join(" ")).toContain("The figure we draw. Why:");
  });

  it("can be chosen for Iran's purchases too, apart from those for its exports", () => {
    const believe = ["1400.exports_annual-023", "1400.imports_from_iraq-031"];
    expect(datum("1400", { mode: "both-ways", believe }).value).toBe("Sold: $9 billion. Bought: $1.07 billion.");
  });

  it("are told when the link asks for what is no figure of that year or was not yet known", () => {
    expect(say({ believe: ["1402.exports_annual-015"] }).notes[0]).toContain("exports_annual-015");
    const early = say({ believe: ["1402.exports_annual-026"], known: "2020-09-27" });
    expect(early.notes[0]).toContain("exports_annual-026");
  });
});

describe("what is not there", () => {
  it("is a gap with its word, and our bracket with its sources only on request", () => {
    expect([datum("1395").value, datum("1395").citations]).toEqual(["no total found", []]);
    expect(say().notes.join(" ")).not.toMatch(/6\.03/);
    const asked = datum("1395", { bracket: true });
    expect(asked.value).toBe("no total found");
    expect(asked.details.join(" ")).toContain("$6.03 billion to $6.35 billion");
    expect(asked.citations).toHaveLength(4);
    // Its inputs were not all known on the report's day.
    expect(datum("1395", { bracket: true, known: "2020-09-27" }).citations).toEqual([]);
  });

  it("is a year of ten months, told and in the table, never drawn", () => {
    const now = say();
    expect(now.notes.join(" ")).toContain("2025/26 is not drawn: only 10 months are known, $7.92 billion.");
    expect(now.data.some((one) => one.key === "1404")).toBe(false);
    const row = now.table.rows.at(-1);
    expect([row?.key, row?.cells["kind"]?.text, row?.cells["value"]?.value]).toEqual([
      "exports_part_year-001-b",
      "not drawn",
      7917,
    ]);
    expect(say({ known: "2025-06-01" }).notes.join(" ")).not.toContain("2025/26");
  });
});

describe("private copies of customs data", () => {
  it("are told at the mark and in a note, and only while they were known", () => {
    const said = (key: string, change: Partial<TradeState> = {}) => datum(key, change).details.join(" ");
    for (const key of ["1380", "1394", "1402", "1403"])
      expect(said(key), key).toContain("private copy of customs data");
    expect(said("1398")).not.toContain("private copy");
    expect(say().notes.join(" ")).toContain("private persons put on a public code host");
    expect(say({ known: "2020-09-27" }).notes.join(" ")).not.toContain("code host");
  });
});

describe("undated copies", () => {
  it("are counted in a note and marked in readout and table", () => {
    const rows = say().table.rows.filter((row) => row.cells["known"]?.text.includes("our copy undated"));
    // 1400 is drawn from one; 1404, of ten months, is another that is not drawn.
    expect(undatedNote({})).toMatch(new RegExp(`^${rows.length - 1} of the records`));
    expect(datum("1400").details.join(" ")).toContain("Our copy is undated: counted as known from 20 March 2022");
    expect(undatedNote({ mode: "promise" })).toMatch(/^16 of the records/);
  });
});

describe("the promise", () => {
  it("says that most have no deadline, and names place and precision", () => {
    const promise = say({ mode: "promise" });
    expect(promise.sentence).toContain("33 times between July 2011 and November 2025, 28 of them without a deadline");
    expect(promise.notes[0]).toContain("28 have none; 5 have one, and all of those have passed");
    const first = datum("targets-035", { mode: "promise" });
    expect(first.label).toBe("6 July 2011");
    expect(first.details).toContain("Place: Mehrabad airport, Tehran.");
    expect(datum("targets-008", { mode: "promise" }).label).toBe("May 2014");
    expect(datum("targets-015", { mode: "promise" }).label).toBe("about 28 February 2019");
    expect(datum("targets-007", { mode: "promise" }).details).toContain("Deadline: 20 March 2015.");
  });

  it("adds Iran's purchases in readout, long form and table", () => {
    const promise = say({ mode: "promise" });
    expect(promise.long.join(" ")).toContain("2022/23 comes to $10.4 billion: 52% of the goal instead of 51%");
    expect(promise.long.join(" ")).toContain("The provisional 2024/25 reaches 60% on exports and 63%");
    const row = promise.table.rows.find((one) => one.key === "two-way-1401");
    expect([row?.status, row?.cells["value"]?.value]).toEqual(["computed", 10_438]);
  });
});

describe("by crossing", () => {
  it("tells Mehran's closure by tonnes and parts of a year, each with its source", () => {
    const mehran = say({ mode: "crossings", part: "mehran" });
    expect(mehran.title).toBe("Mehran fell from 2.08 m tonnes in 2019/20 to 0.91 m tonnes in 2020/21");
    expect(mehran.notes.join(" ")).toContain("The first 8 months of 2020/21 came to 0.53 m tonnes.");
    const row = mehran.table.rows.find((one) => one.key === "crossings-035");
    expect([row?.cells["kind"]?.text, row?.citations.length]).toEqual(["not drawn", 1]);
  });

  it("compares the first three months as the evidence works it out", () => {
    expect(say({ mode: "crossings", part: "months" }).title).toContain("38%");
  });
});

describe("what it would take", () => {
  it("sets the rate beside what was achieved and the fastest, and says what is provisional", () => {
    expect(say({ mode: "needed" }).sentence).toBe(
      "To reach $20bn in 2024/25, exports have to grow by 17.3% a year from 2019/20. Over the same years they grew by 5.8% (provisional) a year. The fastest over as many years was 65.3% a year, 2004/05 to 2009/10.",
    );
  });

  it("tells a figure that was not known by the day asked about", () => {
    expect(say({ mode: "needed", from: 1401, to: 1410, known: "2020-09-27" }).empty).toContain("known by that day");
  });
});
