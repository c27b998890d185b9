/** Takes out of a stylesheet what a script never names: charts share modules of which a frame needs a part. */

/** A class of a CSS module, as the build names it: `<file>-module_<class>`. */
const MODULE_CLASS = /\.([\w-]+-module_[\w-]+)/g;

/** Splits at commas that stand outside brackets. */
function selectors(list: string): string[] {
  let depth = 0;
  let start = 0;
  const found: string[] = [];
  for (let at = 0; at <= list.length; at += 1) {
    const character = list[at];
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (at === list.length || (character === "," && depth === 0)) {
      found.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}

/** End of the block that opens at `open`. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error("a stylesheet ends within a block");
}

/** Leaves out custom properties that neither the stylesheet nor `text` reads, and those that only they read. */
export function usedProperties(css: string, text: string): string {
  const read = new Set([...`${css} ${text}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const kept = css.replaceAll(/(?<=[{;])\s*(--[\w-]+)\s*:[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
    read.has(name) ? declaration : "",
  );
  return kept === css ? css : usedProperties(kept, text);
}

/** The stylesheet with those rules only whose classes `isUsed` knows; classes of no module always stay. Without comments. */
export function usedStyles(css: string, isUsed: (className: string) => boolean): string {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  let kept = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{", at);
    const end = text.indexOf(";", at);
    if (open === -1 || (end !== -1 && end < open)) {
      const stop = end === -1 ? text.length : end + 1;
      kept += text.slice(at, stop);
      at = stop;
      continue;
    }
    const prelude = text.slice(at, open).trim();
    const close = closing(text, open);
    const block = text.slice(open + 1, close);
    if (/^@(layer|media|container|supports)\b/.test(prelude)) {
      const inner = usedStyles(block, isUsed);
      if (inner !== "") kept += `${prelude}{${inner}}`;
    } else if (prelude.startsWith("@")) {
      kept += `${prelude}{${block}}`;
    } else {
      const used = selectors(prelude).filter((one) =>
        [...one.matchAll(MODULE_CLASS)].every(([, className]) => className !== undefined && isUsed(className)),
      );
      if (used.length > 0) kept += `${used.join(",")}{${block}}`;
    }
    at = close + 1;
  }
  return kept.trim();
}
