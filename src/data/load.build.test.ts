import { describe, expect, it } from "vitest";
import { z } from "zod";
import { idSchema } from "./record.ts";
import { citedSources } from "./cited-sources.ts";
import { checkTable, describeFaults, loadDataset, tableFile } from "./load.build.ts";
import { defineTable } from "./table.ts";
import { checkAcrossTables } from "./dataset-checks.build.ts";

describe(loadDataset.name, () => {
  it("finds nothing wrong with the dataset", () => {
    const tables = loadDataset();
    expect(tables.exports.length).toBe(125);
    expect(tables.statements.length).toBe(51);
    expect(tables.waivers.length).toBe(24);
  });
});

describe(checkTable.name, () => {
  const table = defineTable({
    name: "things",
    folder: "trade",
    title: "Things",
    description: "One row is one thing.",
    row: z.strictObject({ id: idSchema, value: z.number().positive() }),
    licence: { name: "CC-BY-4.0", credit: "us" },
    check: (rows) =>
      rows.filter((row) => row.value > 9).map((row) => ({ record: row.id, field: "value", reason: "too much" })),
  });

  it("names file, record, field and reason of a wrong shape", () => {
    const faults = checkTable(table, [{ id: "a", value: -1 }]);
    expect(describeFaults(faults)).toMatch(/^src\/data\/trade\/things\.json · a · value · .*(>0|small)/);
  });

  it("finds ids that stand twice, fields too many, and values without sense", () => {
    expect(
      checkTable(table, [
        { id: "a", value: 1 },
        { id: "a", value: 2 },
      ]),
    ).toHaveLength(1);
    expect(checkTable(table, [{ id: "a", value: 1, more: 2 }])[0]?.reason).toContain("more");
    expect(checkTable(table, [{ id: "a", value: 10 }])).toEqual([
      { file: "trade/things.json", record: "a", field: "value", reason: "too much" },
    ]);
  });
});

describe(checkAcrossTables.name, () => {
  const tables = loadDataset();

  it("works derived values out again", () => {
    const [first, ...rest] = tables["trade-derived"];
    const wrong = { ...tables, "trade-derived": [{ ...first!, value: -19.8 }, ...rest] };
    expect(checkAcrossTables(wrong)).toEqual([
      expect.objectContaining({ file: "trade/trade-derived.json", record: "derived-01", field: "value" }),
    ]);
  });

  it("works our yearly shares out again from generation and gas", () => {
    const rows = tables["computed-shares"].map((row) => (row.id === "computed-031" ? { ...row, value: 45 } : row));
    expect(checkAcrossTables({ ...tables, "computed-shares": rows })).toEqual([
      expect.objectContaining({ record: "computed-031", reason: "is 45, its inputs make 41.6" }),
    ]);
  });

  it("follows references", () => {
    const rows = tables.statements.map((row, index) => (index === 0 ? { ...row, changes: ["no-such"] } : row));
    expect(checkAcrossTables({ ...tables, statements: rows })[0]?.reason).toBe("no-such does not exist");
  });
});

describe(tableFile.name, () => {
  it("carries every source that its rows cite, and no other", () => {
    const tables = loadDataset();
    const file = tableFile(tables, "waivers");
    expect(new Set(file.sources.map((source) => source.id))).toEqual(citedSources(tables.waivers));
  });
});
