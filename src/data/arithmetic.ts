/**
 * Works out a formula as it is printed: numbers with commas, the four operations, brackets, `percent` after a number
 * and a remark in brackets at the end. Only for checking our own derived values.
 */

/** The value of `formula`, or undefined when it is more than plain arithmetic. */
export function evaluate(formula: string): number | undefined {
  const plain = formula
    .replace(/\(([^()]*[a-z][^()]*)\)/gi, "")
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replaceAll(/(\d+(?:\.\d+)?) percent/g, "($1/100)")
    .replaceAll("x", "*")
    .replaceAll(/\s/g, "");
  if (!/^[\d.+\-*/()]+$/.test(plain)) return undefined;
  const tokens = plain.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === "(") {
      const value = sum();
      at += 1;
      return value;
    }
    return token === "-" ? -factor() : Number(token);
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "*" || tokens[at] === "/") {
      const operation = tokens[at];
      at += 1;
      value = operation === "*" ? value * factor() : value / factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const operation = tokens[at];
      at += 1;
      value = operation === "+" ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}
