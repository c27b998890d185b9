/** The public files, read back by two libraries that are not ours: the standard's own, and a reader of CSV. */
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { parse } from "csv-parse/sync";
import datapackage from "datapackage";
import { describe, expect, it } from "vitest";
import { TABLES } from "#data/dataset.build.ts";
import { loadDataset, rowsByName } from "#data/load.build.ts";
import { defineTable } from "#data/table.ts";
import { recordShape } from "#data/record.ts";
import { z } from "zod";
import { cellOf } from "./cell-text.ts";
import { columnsOf } from "./columns.build.ts";
import { csvFile, publicFiles } from "./public-files.build.ts";

const tables = loadDataset();
const files = publicFiles(rowsByName(tables), tables.sources, {
  version: "1.0.0",
  date: "2026-11-24",
  homepage: "https://example.org/data/",
});
const textOf = new Map(files.map((file) => [file.path, file.text]));

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly licenses: readonly { readonly name: string; readonly title: string }[];
    readonly sources?: readonly { readonly title: string; readonly path?: string }[];
  }[];
}

function descriptor(): Descriptor {
  // The file has just been written by the code under test.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(textOf.get("datapackage.json") ?? "") as Descriptor;
}

function folderWithFiles(): string {
  const folder = mkdtempSync(`${tmpdir()}/data-package-`);
  for (const { path, text } of files) writeFileSync(`${folder}/${path}`, text);
  return folder;
}

describe("datapackage.json", () => {
  it("is a valid Data Package, and every CSV file keeps its schema, by the standard’s own library", async () => {
    const basePath = folderWithFiles();
    const dataPackage = await datapackage.Package.load(descriptor(), { basePath });
    expect(dataPackage.errors.map((error) => error.message)).toEqual([]);
    expect(dataPackage.valid).toBe(true);
    const counts: [string, number][] = [];
    for (const resource of dataPackage.resources) {
      expect(resource.errors.map((error) => error.message)).toEqual([]);
      if (resource.name.endsWith("-json")) continue;
      const rows = await resource.read({ keyed: true });
      counts.push([resource.name, rows.length]);
    }
    const rowsOf = rowsByName(tables);
    expect(counts).toEqual(TABLES.map((table) => [table.name, rowsOf.get(table.name)?.length]));
  });

  it("would not pass with a cell of the wrong type, a lost column or a doubled id", async () => {
    const basePath = folderWithFiles();
    const original = textOf.get("pandemic-weeks.csv") ?? "";
    const [header = "", first = ""] = original.split("\r\n");
    const faults = [
      original.replace(first, first.replace("2020-02-03", "3 February")),
      original.replace(header, header.replace("iraqCases,", "")),
      `${original}${first}\r\n`,
    ];
    for (const text of faults) {
      writeFileSync(`${basePath}/pandemic-weeks.csv`, text);
      const dataPackage = await datapackage.Package.load(descriptor(), { basePath });
      const resource = dataPackage.resources.find((one) => one.name === "pandemic-weeks");
      await expect(resource?.read({ keyed: true })).rejects.toThrow(/mismatch|header|unique|constraint|fields|violat/i);
    }
  });

  it("has the right size and checksum of every file, a licence and, where records cite, sources", () => {
    const { resources } = descriptor();
    expect(resources.length).toBe(TABLES.length * 2);
    for (const resource of resources) {
      const text = textOf.get(resource.path) ?? "";
      expect(resource.bytes, resource.path).toBe(Buffer.byteLength(text));
      expect(resource.hash, resource.path).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      expect(resource.licenses.length, resource.path).toBe(1);
    }
    const exports = resources.find((one) => one.name === "exports");
    expect(exports?.sources?.some((source) => source.title.startsWith("Press TV"))).toBe(true);
    expect(resources.find((one) => one.name === "imports")?.licenses[0]?.title).toContain(
      "International Monetary Fund",
    );
  });
});

describe(csvFile.name, () => {
  it("says the same as the rows, cell by cell, read by another reader", () => {
    for (const table of TABLES) {
      const rows = rowsByName(tables).get(table.name) ?? [];
      const read: unknown = parse(textOf.get(`${table.name}.csv`) ?? "", { recordDelimiter: "\r\n" });
      const columns = columnsOf(table);
      const expected = rows.map((row) => columns.map((column) => String(cellOf(row, column) ?? "")));
      // Whoever looks for a text that begins like a formula finds it with the apostrophe.
      const guarded = expected.map((row) => row.map((cell) => (/^[=+\-@]\D/.test(cell) ? `'${cell}` : cell)));
      expect(read, table.name).toEqual([columns.map((column) => column.name), ...guarded]);
    }
  });

  it("takes hostile text as text", () => {
    const table = defineTable({
      name: "hostile",
      folder: "hostile",
      title: "Hostile",
      description: "One row is one hostile text.",
      row: z.strictObject({ id: recordShape.id, text: z.string().meta({ description: "A text." }) }),
      licence: { name: "CC-BY-4.0", credit: "nobody" },
    });
    const texts = ["<script>alert(1)</script>", 'a "quoted", text', "\u202Eright to left", "two\r\nlines", "=1+1"];
    const read: unknown = parse(
      csvFile(
        table,
        texts.map((text, index) => ({ id: `r${index}`, text })),
      ),
      {
        recordDelimiter: "\r\n",
      },
    );
    expect(read).toEqual([
      ["id", "text"],
      ...texts.map((text, index) => [`r${index}`, text === "=1+1" ? "'=1+1" : text]),
    ]);
  });

  it("keeps dates as days and gives the sources of a record", () => {
    const [header = [], ...rows]: string[][] = parse(textOf.get("exports.csv") ?? "", { recordDelimiter: "\r\n" });
    const row = rows.find((cells) => cells[header.indexOf("period.year")] === "1398");
    expect(row?.[header.indexOf("period.start")]).toBe("2019-03-21");
    expect(row?.[header.indexOf("sources")]).toMatch(/^\S+/);
  });
});
