/**
 * JSON that can stand inside a script element: nothing in it can close the element or open another, whatever the texts
 * say. Undefined fields are left out, as always in JSON.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
