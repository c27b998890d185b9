/** The fact check's verdicts: six words, each with a shape, because colour alone says nothing to many readers. */

/** Best to worst is not meant: the last two are of another kind than the first four. */
export const VERDICTS = [
  "supported",
  "supported with caveat",
  "disputed",
  "outdated",
  "not verifiable",
  "opinion or loaded wording",
] as const;

export type Verdict = (typeof VERDICTS)[number];
