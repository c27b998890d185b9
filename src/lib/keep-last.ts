/** A function that remembers its last answer and gives it again when it is asked the same; `same` compares what it is asked. */
export function keepLast<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
  same = (one: Asked, other: Asked): boolean => one.every((part, index) => Object.is(part, other[index])),
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (last === undefined || !same(asked, last.asked)) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}
