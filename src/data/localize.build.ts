/**
 * Tables in other languages. Beside `<table>.json` stands `<table>.<locale>.json` with the texts of the fields that the
 * table's definition lists as `translated`. Charts and pages are handed rows in their language and know nothing of it.
 */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { WrittenLocale } from "#i18n/locale.ts";
import type { DataFault, TableDefinition } from "./table.ts";

/** What of a table must be known to find its texts in other languages. */
export type LocalizedTable = Pick<TableDefinition, "name" | "folder" | "translated">;

/** A language's texts for a table: for each record, and once for English texts that stand in many of them. */
const overlaySchema = z.strictObject({
  /** `{ "<id>": { "<field>": "<text>" } }`; a list of texts for a field with `*` in its path. */
  records: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))).default({}),
  /** `{ "<field>": { "<English text>": "<text>" } }`: for records that have no text of their own in the field. */
  repeated: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

export type Overlay = z.infer<typeof overlaySchema>;

/** One text within a row, and how to put another in its place. */
interface TextPlace {
  readonly text: string;
  readonly replace: (text: string) => void;
}

/** All texts at a path such as `title`, `names.full` or `points.*.name`; nothing where the value is null. */
function textsAt(value: unknown, path: readonly string[]): TextPlace[] {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return [];
  const keys = key === "*" ? Object.keys(value) : [key];
  return keys.flatMap((one): TextPlace[] => {
    const inner: unknown = Reflect.get(value, one);
    if (rest.length > 0) return textsAt(inner, rest);
    return typeof inner === "string" && inner !== ""
      ? [{ text: inner, replace: (text) => void Reflect.set(value, one, text) }]
      : [];
  });
}

/** Path of a table's texts in a language, below `src/data/`. */
export function overlayPath(table: LocalizedTable, locale: WrittenLocale): string {
  return `${table.folder}/${table.name}.${locale}.json`;
}

/** Reads a table's texts in a language; nothing where there is no file. Throws when it has another shape. */
export function readOverlay(table: LocalizedTable, locale: WrittenLocale, root: string): Overlay {
  const path = overlayPath(table, locale);
  if (!existsSync(`${root}/${path}`)) return overlaySchema.parse({});
  const result = overlaySchema.safeParse(JSON.parse(readFileSync(`${root}/${path}`, "utf8")));
  if (!result.success) throw new Error(`src/data/${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

interface Row {
  readonly id: string;
}

/** The texts of one field of one row: its own, else those given for all records; undefined where one is missing. */
function translationsOf(overlay: Overlay, row: Row, field: string, places: readonly TextPlace[]) {
  const own = overlay.records[row.id]?.[field];
  if (own !== undefined) return typeof own === "string" ? [own] : own;
  return places.map(({ text }) => overlay.repeated[field]?.[text]);
}

/** What a text has between backticks: names of columns and values, which are the same in every language. */
function codeOf(text: string): string {
  return text
    .split("`")
    .filter((_, index) => index % 2 === 1)
    .toSorted()
    .join(" ");
}

/** What is wrong with the text that stands for an English one; undefined when nothing is. */
function faultOf(english: string, text: string | undefined): string | undefined {
  if (text === undefined) return `“${english}” has no text in this language`;
  if (text.trim() === "") return `“${english}” has an empty text`;
  return codeOf(text) === codeOf(english) ? undefined : `“${english}” names other things between backticks`;
}

/** What is missing, unknown, empty or otherwise named in a table's texts; a text that many records have is told once. */
export function checkOverlay(
  table: LocalizedTable,
  rows: readonly Row[],
  overlay: Overlay,
  locale: WrittenLocale,
): DataFault[] {
  const file = overlayPath(table, locale);
  const fields = table.translated ?? [];
  const faults: DataFault[] = [];
  const fault = (record: string, field: string, reason: string): void => {
    faults.push({ file, record, field, reason });
  };
  const ids = new Set(rows.map((row) => row.id));
  for (const [id, texts] of Object.entries(overlay.records)) {
    if (!ids.has(id)) fault(id, "id", "there is no such record");
    for (const field of Object.keys(texts)) {
      if (!fields.includes(field)) fault(id, field, "is not among the table’s translated fields");
    }
  }
  for (const [field, texts] of Object.entries(overlay.repeated)) {
    if (!fields.includes(field)) fault("(repeated)", field, "is not among the table’s translated fields");
    const used = new Set(rows.flatMap((row) => textsAt(row, field.split(".")).map(({ text }) => text)));
    for (const english of Object.keys(texts)) {
      if (!used.has(english)) fault("(repeated)", field, `no record says “${english}”`);
    }
  }
  const told = new Set<string>();
  for (const row of rows) {
    for (const field of fields) {
      const places = textsAt(row, field.split("."));
      const texts = translationsOf(overlay, row, field, places);
      if (texts.length !== places.length) {
        fault(row.id, field, `${texts.length} texts for ${places.length}`);
        continue;
      }
      for (const [index, { text: english }] of places.entries()) {
        const reason = faultOf(english, texts[index]);
        if (reason === undefined || told.has(`${field} ${reason}`)) continue;
        told.add(`${field} ${reason}`);
        fault(row.id, field, reason);
      }
    }
  }
  return faults;
}

/** Rows with their texts in another language. Texts that are missing stay as they are; `checkOverlay` finds them. */
export function localizeRows<T extends Row>(table: LocalizedTable, rows: readonly T[], overlay: Overlay): readonly T[] {
  if (table.translated === undefined) return rows;
  return rows.map((row) => {
    const copy = structuredClone(row);
    for (const field of table.translated ?? []) {
      const places = textsAt(copy, field.split("."));
      const texts = translationsOf(overlay, row, field, places);
      for (const [index, { replace }] of places.entries()) {
        const text = texts[index];
        if (text !== undefined) replace(text);
      }
    }
    return copy;
  });
}
