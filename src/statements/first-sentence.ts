/** A text’s first sentence and what follows it; nothing where it has one. Our texts abbreviate with no full stop. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const end = /[.؟!]\s/u.exec(text)?.index;
  return end === undefined ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 2)];
}
