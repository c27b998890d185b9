import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkOverlay, localizeRows, type Overlay } from "./localize.build.ts";
import { idSchema } from "./record.ts";
import { defineTable } from "./table.ts";

const table = defineTable({
  name: "things",
  folder: "trade",
  title: "Things",
  description: "One row is one thing.",
  row: z.strictObject({
    id: idSchema,
    title: z.string(),
    hedge: z.string().nullable(),
    points: z.array(z.strictObject({ name: z.string() })),
    note: z.string().nullable(),
  }),
  translated: ["title", "hedge", "points.*.name"],
  licence: { name: "CC-BY-4.0", credit: "us" },
});

const rows = [
  { id: "a", title: "One", hedge: "about", points: [{ name: "Basra" }, { name: "Ilam" }], note: "Theirs." },
  { id: "b", title: "Two", hedge: null, points: [], note: "Theirs." },
];

const overlay = {
  repeated: { hedge: { about: "حدود" } },
  records: { a: { title: "یک", "points.*.name": ["بصره", "ایلام"] }, b: { title: "دو" } },
};

describe(localizeRows.name, () => {
  it("puts a record’s own texts and those given for all in place, and changes nothing else", () => {
    expect(localizeRows(table, rows, overlay)).toEqual([
      { id: "a", title: "یک", hedge: "حدود", points: [{ name: "بصره" }, { name: "ایلام" }], note: "Theirs." },
      { id: "b", title: "دو", hedge: null, points: [], note: "Theirs." },
    ]);
    expect(rows[0]?.title).toBe("One");
  });
});

describe(checkOverlay.name, () => {
  const faultsOf = (records: Overlay["records"], repeated: Overlay["repeated"] = overlay.repeated) =>
    checkOverlay(table, rows, { records: { ...overlay.records, ...records }, repeated }, "fa").map(
      ({ record, field, reason }) => `${record} · ${field} · ${reason}`,
    );

  it("finds nothing wrong with complete texts", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it("names record and field of what is missing, unknown, empty or too little", () => {
    expect(faultsOf({ b: {} })).toEqual(["b · title · “Two” has no text in this language"]);
    expect(faultsOf({ b: { title: " " } })).toEqual(["b · title · “Two” has an empty text"]);
    expect(faultsOf({ c: { title: "سه" } })).toEqual(["c · id · there is no such record"]);
    expect(faultsOf({ b: { title: "دو", source: "x" } })).toEqual([
      "b · source · is not among the table’s translated fields",
    ]);
    expect(faultsOf({ a: { title: "یک", "points.*.name": ["بصره"] } })).toEqual(["a · points.*.name · 1 texts for 2"]);
    expect(faultsOf({}, { hedge: { about: "حدود", nearly: "نزدیک" } })).toEqual([
      "(repeated) · hedge · no record says “nearly”",
    ]);
  });

  it("holds texts to the names between backticks", () => {
    const columns = [{ id: "a", title: "In the unit of `value`", hedge: null, points: [], note: null }];
    const reasons = (title: string) =>
      checkOverlay(table, columns, { records: { a: { title } }, repeated: {} }, "fa").map(({ reason }) => reason);
    expect(reasons("به واحد `value`")).toEqual([]);
    expect(reasons("به واحد مقدار")).toEqual(["“In the unit of `value`” names other things between backticks"]);
  });

  it("names a text that several records have once, and all that are missing in one record", () => {
    const both = rows.map((row) => ({ ...row, hedge: "about", points: [{ name: "Basra" }, { name: "Ilam" }] }));
    const texts: Overlay = { records: { a: { title: "یک" }, b: { title: "دو" } }, repeated: {} };
    expect(checkOverlay(table, both, texts, "fa").map(({ record, reason }) => `${record} · ${reason}`)).toEqual([
      "a · “about” has no text in this language",
      "a · “Basra” has no text in this language",
      "a · “Ilam” has no text in this language",
    ]);
  });
});
