/**
 * Cuts the typefaces down to the letters the site uses and writes them to `src/styles/fonts/`, which is committed.
 * Run it again (`npx tsx src/tools/fonts.ts`) after changing the packages or the letters.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { remapFont } from "./remap-font.ts";

const resolve = createRequire(import.meta.url).resolve;

/** Basic Latin, Latin-1 letters, and the punctuation, arrows and signs of the interface. */
const LETTERS =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("") +
  Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => String.fromCodePoint(0xa0 + index)).join("") +
  "–—‘’“”…•·−×≈≤≥→←↑↓ığşİŞĞāīūḥ\u2060";

/** Arabic and Persian letters with their marks and digits, the joiners, guillemets, and Latin for names in between. */
const ARABIC_LETTERS =
  "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگھۀیـًٌٍَُِّْٕٔٓ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٪٫٬،؛؟" +
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("") +
  "«»–—‘’“”…•·−×≈≤≥→←↑↓\u00A0\u200C\u200D\u200E\u200F\u061C\u2060\u2066\u2067\u2068\u2069";

const FONTS: readonly [source: string, target: string, letters: string][] = [
  ["@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2", "source-serif-regular", LETTERS],
  ["@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2", "source-serif-italic", LETTERS],
  ["@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2", "source-serif-semibold", LETTERS],
  ["@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2", "plex-sans-regular", LETTERS],
  ["@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2", "plex-sans-semibold", LETTERS],
  ["vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf", "vazirmatn-regular", ARABIC_LETTERS],
  ["vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf", "vazirmatn-semibold", ARABIC_LETTERS],
];

/** Latin figures and signs for the Arabic ones: for readers of Arabic who prefer them. */
const LATIN_FIGURES: readonly [character: string, drawnAs: string][] = [
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(0x0660 + digit), String(digit)]),
  ["٪", "%"],
  ["٫", "."],
  ["٬", ","],
];

const FIGURES: readonly [source: string, target: string][] = [
  ["vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf", "latin-figures-regular"],
  ["vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf", "latin-figures-semibold"],
];

const folder = fileURLToPath(new URL("../styles/fonts/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [source, target, letters] of FONTS) {
  const font = await subsetFont(readFileSync(resolve(source)), letters, { targetFormat: "woff2" });
  writeFileSync(`${folder}${target}.woff2`, font);
  process.stdout.write(`${target} ${font.length} bytes\n`);
}
for (const [source, target] of FIGURES) {
  const drawn = LATIN_FIGURES.map(([, as]) => as).join("");
  const plain = await subsetFont(readFileSync(resolve(source)), drawn, { targetFormat: "sfnt" });
  const mapped = remapFont(Buffer.from(plain), LATIN_FIGURES);
  const written = LATIN_FIGURES.map(([character]) => character).join("");
  const font = await subsetFont(mapped, written, { targetFormat: "woff2" });
  writeFileSync(`${folder}${target}.woff2`, font);
  process.stdout.write(`${target} ${font.length} bytes\n`);
}
