import { describe, expect, it } from "vitest";
import { TABLES } from "#data/dataset.build.ts";
import { loadDataset, rowsByName } from "#data/load.build.ts";
import { dataVersion } from "./data-version.ts";
import { sealedTables, sealOf } from "./seal.build.ts";

const tables = loadDataset();

describe("history.json", () => {
  it("knows the present state of every table: a change of the data needs an entry", () => {
    const sealed = sealedTables(tables.history);
    const rows = rowsByName(tables);
    const changed = TABLES.filter((table) => table.name !== "history")
      .map((table) => sealOf(table.name, rows.get(table.name) ?? []))
      .filter(({ table, seal }) => sealed.get(table)?.seal !== seal);
    expect(changed, "put these states into the `tables` of a new entry (or of a version not yet published)").toEqual(
      [],
    );
  });

  it("has a newest version", () => {
    expect(dataVersion(tables.history)).toEqual({ version: tables.history[0]?.id, date: tables.history[0]?.date });
    expect(() => dataVersion([])).toThrow("empty");
  });
});
