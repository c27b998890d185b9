/** How to cite a chart as it is shown, in the forms that writers and their programs use. Pure. */
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import { shareMessages } from "./share.messages.ts";

/** What a citation names besides the chart itself. */
export interface Cited {
  /** Absolute address at which the state opens. */
  readonly address: string;
  /** Version of the dataset, and the day it is from. */
  readonly version: string;
  readonly versionDate: string;
  /** Day on which the address was read, `YYYY-MM-DD`. */
  readonly accessed: string;
}

function subtitleOf({ description }: ShownChart): string {
  return `${description.title}. ${description.subtitle}`;
}

/** One line of plain text. */
export function plainCitation(shown: ShownChart, cited: Cited): string {
  const { locale, formats } = shown.language;
  return shareMessages[locale].cite.plain({
    publisher: siteMessages[locale].name,
    title: subtitleOf(shown),
    version: cited.version,
    versionDate: formats.date(cited.versionDate),
    address: cited.address,
    accessed: formats.date(cited.accessed),
  });
}

/** Characters that mean something to TeX. */
function tex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_^~]/g, (character) =>
    character === "\\"
      ? "\\textbackslash{}"
      : character === "^" || character === "~"
        ? `\\${character}{}`
        : `\\${character}`,
  );
}

/** A key that programs accept: chart, view's words and year. */
function citationKey({ chart }: ShownChart, { versionDate }: Cited): string {
  return `across-the-border-${chart.id}-${versionDate.slice(0, 4)}`;
}

/** A BibTeX entry. */
export function bibtex(shown: ShownChart, cited: Cited): string {
  const { locale } = shown.language;
  const fields = [
    ["title", `{${tex(subtitleOf(shown))}}`],
    ["author", `{${tex(siteMessages[locale].name)}}`],
    ["year", cited.versionDate.slice(0, 4)],
    ["version", cited.version],
    ["url", cited.address],
    ["urldate", cited.accessed],
    ["note", tex(shown.description.sentence)],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(shown, cited)},\n${lines.join(",\n")}\n}\n`;
}

function dateParts(date: string): { "date-parts": number[][] } {
  return { "date-parts": [date.split("-").map(Number)] };
}

/** CSL-JSON, as reference managers read it. */
export function cslJson(shown: ShownChart, cited: Cited): string {
  const publisher = siteMessages[shown.language.locale].name;
  const item = {
    id: citationKey(shown, cited),
    type: "dataset",
    title: subtitleOf(shown),
    author: [{ literal: publisher }],
    publisher,
    issued: dateParts(cited.versionDate),
    accessed: dateParts(cited.accessed),
    version: cited.version,
    URL: cited.address,
    abstract: shown.description.sentence,
    language: shown.language.locale,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
