/** What kind of statement the fact check looks at. */
export const STATEMENT_KINDS = ["figure", "event", "statement", "characterisation"] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];
