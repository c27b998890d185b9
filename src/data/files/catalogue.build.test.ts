import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { perLocale } from "#i18n/locale.ts";
import { checkOverlay, readOverlay } from "#data/localize.build.ts";
import { CATALOGUE } from "./catalogue.build.ts";
import type { CatalogueRow } from "./catalogue.ts";

const DATA = fileURLToPath(new URL("../", import.meta.url));
const datasets = perLocale((locale) => loadDataset(locale));
const english = datasets.en.catalogue;

/** What programs read of a table, the same in every language. */
const asInFiles = (rows: readonly CatalogueRow[]) =>
  rows.map(({ id, rows: count, bytes, columns }) => ({
    id,
    count,
    bytes,
    columns: columns.map(({ name, type, values, nullable }) => ({ name, type, values, nullable })),
  }));

const wordsOf = (rows: readonly CatalogueRow[]): string[] =>
  rows.flatMap(({ title, description, licence, columns }) => [
    ...[title, description, licence.credit, licence.exception ?? []].flat(),
    ...columns.flatMap((column) => [column.description, column.unit ?? []].flat()),
  ]);

describe.each(["fa", "ar"] as const)("the catalogue in %s", (locale) => {
  it("says every title, meaning, unit and licence in the language, and leaves names as the files have them", () => {
    const rows = datasets[locale].catalogue;
    const words = wordsOf(rows);
    expect(words).toHaveLength(wordsOf(english).length);
    expect(words.filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
    expect(asInFiles(rows)).toEqual(asInFiles(english));
    const events = rows.find(({ id }) => id === "events");
    const title = events?.columns.findIndex(({ name }) => name === "title") ?? 0;
    expect(events?.first.map((cells) => cells[title])).toEqual(
      datasets[locale].events.slice(0, 3).map((event) => event.title),
    );
  });

  it("is refused when a column’s meaning or unit changes, with file and text", () => {
    const changed = english.map((row) =>
      row.id === "exports"
        ? {
            ...row,
            columns: row.columns.map((column) =>
              column.name === "value" ? { ...column, description: "The figure in `unit`.", unit: "dollars" } : column,
            ),
          }
        : row,
    );
    expect(checkOverlay(CATALOGUE, changed, readOverlay(CATALOGUE, locale, DATA), locale)).toEqual([
      {
        file: `files/catalogue.${locale}.json`,
        record: "exports",
        field: "columns.*.description",
        reason: "“The figure in `unit`.” has no text in this language",
      },
      expect.objectContaining({ field: "columns.*.unit", reason: "“dollars” has no text in this language" }),
    ]);
  });
});
