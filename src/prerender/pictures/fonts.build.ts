/** Typefaces as files that the renderer of pictures reads: it knows neither WOFF2 nor the fonts of the system. Node only. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;

const LATIN = ["latin", "latin-ext"].flatMap((letters) =>
  [400, 600].map((weight) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${letters}-${weight}-normal.woff2`),
);

const ARABIC = ["Regular", "SemiBold"].map((weight) => `vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`);

/** Letters that are kept: Latin with its extensions, punctuation, arrows and signs. */
const LETTERS = [
  [0x20, 0x24f],
  [0x2010, 0x2265],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((point) => String.fromCodePoint(point))
  .join("");

/** Names 16 and 17 tell a family and its weights apart. */
const OPTIONS = { targetFormat: "sfnt", preserveNameIds: [16, 17] } as const;

/** Unpacks what has to be unpacked into a folder and answers all files. */
export async function fontFiles(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const latin = LATIN.map(async (source) => {
    const target = `${folder}/${source
      .split("/")
      .at(-1)
      ?.replace(/woff2$/, "ttf")}`;
    writeFileSync(target, await subsetFont(readFileSync(resolve(source)), LETTERS, OPTIONS));
    return target;
  });
  return [...(await Promise.all(latin)), ...ARABIC.map((source) => resolve(source))];
}
