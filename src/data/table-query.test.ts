import { describe, expect, it, vi } from "vitest";
import { LoadError } from "./load-error.ts";
import { decodeTableFile } from "./table-query.ts";

vi.mock("virtual:table-files", () => ({ TABLE_FILES: {} }));

describe(decodeTableFile.name, () => {
  it("reads what the build wrote", () => {
    const text = JSON.stringify({ table: "gates", rows: [{ id: "mehran" }], sources: [] });
    expect(decodeTableFile(text, "gates").rows).toEqual([{ id: "mehran" }]);
  });

  it("names the file when it is anything else", () => {
    expect(() => decodeTableFile('{"table":"gates","rows":[', "gates")).toThrow(LoadError);
    expect(() => decodeTableFile('{"table":"exports","rows":[],"sources":[]}', "gates")).toThrow(LoadError);
    expect(() => decodeTableFile("null", "gates")).toThrow(LoadError);
  });
});
