import { describe, expect, it, vi } from "vitest";
import { decodeTableFile } from "./table-query.ts";

vi.mock("virtual:table-files", () => ({ TABLE_FILES: {} }));

describe(decodeTableFile.name, () => {
  it("reads what the build wrote", () => {
    const text = JSON.stringify({ table: "gates", rows: [{ id: "mehran" }], sources: [] });
    expect(decodeTableFile(text, "gates").rows).toEqual([{ id: "mehran" }]);
  });

  it("says in words what is wrong with anything else", () => {
    expect(() => decodeTableFile('{"table":"gates","rows":[', "gates")).toThrow("gates.json is damaged");
    expect(() => decodeTableFile('{"table":"exports","rows":[],"sources":[]}', "gates")).toThrow(
      "gates.json is not the table asked for",
    );
    expect(() => decodeTableFile("null", "gates")).toThrow("gates.json is not the table asked for");
  });
});
