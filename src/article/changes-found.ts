/** What the newspaper changed in agency copy, in one sentence counted from the dataset. Run while building. */
import type { TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import { articleMessages } from "./article.messages.ts";
import { FIGURES, figureText } from "./figures.ts";

/** The changes that the sentence names, with what has to be true of them. */
const NAMED = { "attribution-dropped": "left", "third-replaced-by-45": "altered" } as const;

/** Counts by kind: left out, altered, added. A change has a fragment of the agency, of the report, of both or of neither. */
export function countChanges(changes: TableRows["wording-changes"]) {
  const kindOf = (row: TableRows["wording-changes"][number]): "left" | "altered" | "added" =>
    row.agencyFragment === null ? "added" : row.reportFragment === null ? "left" : "altered";
  for (const [id, kind] of Object.entries(NAMED)) {
    const row = changes.find((change) => change.id === id);
    if (row === undefined || kindOf(row) !== kind) throw new Error(`what was changed: ${id} is not ${kind} any more`);
  }
  const count = (kind: ReturnType<typeof kindOf>): number => changes.filter((row) => kindOf(row) === kind).length;
  return { all: changes.length, left: count("left"), altered: count("altered"), added: count("added") };
}

/** The sentence of a language. Throws when the data no longer hold what it is about. */
export function changesFound(tables: TableRows, { formats, locale }: Language): string {
  const { all, left, altered, added } = countChanges(tables["wording-changes"]);
  const { kind, expected } = FIGURES["report-share"];
  return articleMessages[locale].changesFound({
    all: formats.number(all),
    left: formats.number(left),
    altered: formats.number(altered),
    added: formats.number(added),
    share: figureText(kind, expected, formats),
  });
}
