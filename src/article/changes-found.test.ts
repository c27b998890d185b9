import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { changesFound, countChanges } from "./changes-found.ts";

const tables = loadDataset();

describe(countChanges.name, () => {
  it("tells what was left out, altered and added", () => {
    expect(countChanges(tables["wording-changes"])).toEqual({ all: 12, left: 5, altered: 6, added: 1 });
  });

  it("refuses data in which a change that the sentence names is gone", () => {
    const without = tables["wording-changes"].filter((row) => row.id !== "third-replaced-by-45");
    expect(() => countChanges(without)).toThrow("third-replaced-by-45");
  });
});

describe(changesFound.name, () => {
  it("names the cut attribution and the raised share", () => {
    const sentence = changesFound(tables, languageOf("en"));
    expect(sentence).toContain("12 changes");
    expect(sentence).toContain("the only source");
    expect(sentence).toContain("“as much as 45%” for gas alone");
  });
});
