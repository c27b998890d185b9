/** The side that a line of text begins on, by its first letter with a direction, as browsers decide it for `auto`. */
export function textSide(text: string): "left" | "right" {
  const first = /\p{Letter}/u.exec(text)?.[0];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? "right" : "left";
}
