/** Query words of the fact check's page. */
import { STATEMENT_KINDS, type StatementKind } from "#data/statement-kinds.ts";
import { VERDICTS, type Verdict } from "#data/verdicts.ts";
import { choice, choices, type Params } from "#url/params.ts";

/** Each verdict as a word of a link. */
export type VerdictWord = (typeof VERDICT_WORDS)[Verdict];

export const VERDICT_WORDS = {
  supported: "supported",
  "supported with caveat": "supported-with-caveat",
  disputed: "disputed",
  outdated: "outdated",
  "not verifiable": "not-verifiable",
  "opinion or loaded wording": "opinion-or-loaded-wording",
} as const satisfies Readonly<Record<Verdict, string>>;

/** Number of paragraphs of the report. */
const PARAGRAPHS = 23;

/** Paragraph numbers as words of a link. */
export const PARAGRAPH_WORDS: readonly string[] = Array.from({ length: PARAGRAPHS }, (_, index) => String(index + 1));

export interface CheckState {
  /** Verdicts that are shown; none chosen means all. */
  readonly verdict: readonly VerdictWord[];
  /** Kinds that are shown; none chosen means all. */
  readonly kind: readonly StatementKind[];
  /** The paragraph whose statements are shown, or `all`. */
  readonly paragraph: string;
}

export const checkParams: Params<CheckState> = {
  verdict: choices(
    VERDICTS.map((verdict) => VERDICT_WORDS[verdict]),
    [],
  ),
  kind: choices(STATEMENT_KINDS, []),
  paragraph: choice(["all", ...PARAGRAPH_WORDS], "all"),
};
