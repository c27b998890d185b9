/** Which statements a filter shows, and how many each further choice would show. */
import { STATEMENT_KINDS, type StatementKind } from "#data/statement-kinds.ts";
import type { StatementRow } from "#data/statements/statements.table.ts";
import { VERDICTS, type Verdict } from "#data/verdicts.ts";
import { PARAGRAPH_WORDS, VERDICT_WORDS, type CheckState } from "./check-params.ts";

type Facet = keyof CheckState;

function passes(row: StatementRow, state: CheckState, facet: Facet): boolean {
  switch (facet) {
    case "verdict":
      return state.verdict.length === 0 || state.verdict.includes(VERDICT_WORDS[row.verdict]);
    case "kind":
      return state.kind.length === 0 || state.kind.includes(row.kind);
    case "paragraph":
      return state.paragraph === "all" || state.paragraph === String(row.paragraph);
  }
}

const FACETS: readonly Facet[] = ["verdict", "kind", "paragraph"];

/** What the filter leaves, and the counts that stand beside its choices: each follows the two other choices. */
export interface FilteredStatements {
  readonly shown: ReadonlySet<string>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly kinds: Readonly<Record<StatementKind, number>>;
  /** Paragraphs with the number of their statements, those without any left out. */
  readonly paragraphs: readonly { readonly paragraph: string; readonly count: number }[];
}

/** Statements in the report's order: by paragraph, then as the table has them. */
export function inOrder(rows: readonly StatementRow[]): StatementRow[] {
  return rows.toSorted((a, b) => a.paragraph - b.paragraph);
}

/** Applies a filter. */
export function filterStatements(rows: readonly StatementRow[], state: CheckState): FilteredStatements {
  const passing = (left: Facet | undefined) =>
    rows.filter((row) => FACETS.every((facet) => facet === left || passes(row, state, facet)));
  const counted = <Key extends string>(keys: readonly Key[], of: (row: StatementRow) => Key, among: StatementRow[]) =>
    // One entry for each key is exactly the record.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    Object.fromEntries(keys.map((key) => [key, among.filter((row) => of(row) === key).length])) as Record<Key, number>;
  const inParagraph = passing("paragraph");
  return {
    shown: new Set(passing(undefined).map((row) => row.id)),
    verdicts: counted(VERDICTS, (row) => row.verdict, passing("verdict")),
    kinds: counted(STATEMENT_KINDS, (row) => row.kind, passing("kind")),
    paragraphs: PARAGRAPH_WORDS.map((paragraph) => ({
      paragraph,
      count: inParagraph.filter((row) => String(row.paragraph) === paragraph).length,
    })),
  };
}
