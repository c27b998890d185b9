/** SVG text ↔ a tree of elements, for the markup that React writes: no comments, no declarations, quoted attributes. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (SvgElement | string)[];
}

const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads one element. Text and values stay escaped as they are. Throws where the markup is not well formed. */
export function parseSvg(markup: string): SvgElement {
  const root: SvgElement = { name: "", attributes: new Map(), children: [] };
  const open: SvgElement[] = [root];
  let end = 0;
  for (const token of markup.matchAll(TOKEN)) {
    const [whole, closed, opened, attributes = "", empty, text] = token;
    const parent = open.at(-1);
    if (token.index !== end || parent === undefined) break;
    end += whole.length;
    if (text !== undefined) parent.children.push(text);
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) break;
    } else if (opened !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value] as const);
      const element: SvgElement = { name: opened, attributes: new Map(pairs), children: [] };
      parent.children.push(element);
      if (empty === "") open.push(element);
    }
  }
  const [element] = root.children;
  if (end !== markup.length || open.length !== 1 || element === undefined || typeof element === "string") {
    throw new Error(`not well-formed SVG near “${markup.slice(Math.max(0, end - 40), end + 40)}”`);
  }
  return element;
}

/** Writes an element back as text. */
export function writeSvg({ name, attributes, children }: SvgElement): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join("");
  if (children.length === 0) return `<${name}${pairs}/>`;
  const inner = children.map((child) => (typeof child === "string" ? child : writeSvg(child))).join("");
  return `<${name}${pairs}>${inner}</${name}>`;
}
