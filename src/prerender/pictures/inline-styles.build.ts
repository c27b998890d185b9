/** Turns the style sheet's rules into plain attributes, so that a drawing stands on its own and any renderer can draw it. */
import { ownLine } from "#i18n/own-line.ts";
import { stylesOf, type StyleSheet } from "./style-sheet.build.ts";
import { parseSvg, writeSvg, type SvgElement } from "./svg-tree.ts";

/** CSS properties that are SVG attributes too and make a difference in a still picture. */
const PAINTED = new Set([
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "visibility",
]);

/** Attributes that only a page needs. */
const LEFT_OUT = /^(?:class|style|data-.*|aria-.*|role|focusable|tabindex)$/;

/** Puts custom properties in. A property that is not there gives its fall-back; without one the value is invalid. */
function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  let text = value;
  // Innermost first; fall-backs may hold further ones.
  for (let depth = 0; depth < 20 && text.includes("var("); depth += 1) {
    text = text.replaceAll(
      /var\((--[\w-]+)(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
      (_, name: string, fallback?: string) => {
        const held = tokens.get(name);
        // `initial` makes a custom property as good as missing.
        return held === undefined || held === "initial" ? (fallback ?? "") : held;
      },
    );
  }
  return text.trim().replaceAll('"', "'");
}

function inline(
  element: SvgElement,
  path: readonly SvgElement[],
  sheet: StyleSheet,
  outer: ReadonlyMap<string, string>,
): SvgElement | undefined {
  const styles = stylesOf(sheet, element, path);
  const inlineStyle = (element.attributes.get("style") ?? "").split(";").filter((part) => part.includes(":"));
  for (const part of inlineStyle)
    styles.set(part.slice(0, part.indexOf(":")).trim(), part.slice(part.indexOf(":") + 1).trim());
  const own = [...styles].filter(([name]) => name.startsWith("--"));
  const tokens = own.length === 0 ? outer : new Map([...outer, ...own]);
  if (styles.get("display") === "none") return undefined;
  const attributes = new Map<string, string>();
  for (const [name, value] of element.attributes)
    if (!LEFT_OUT.test(name)) attributes.set(name, resolve(value, tokens));
  for (const [name, value] of styles) if (PAINTED.has(name)) attributes.set(name, resolve(value, tokens));
  const inside = [...path, element];
  const children = element.children.flatMap((child) =>
    typeof child !== "string"
      ? (inline(child, inside, sheet, tokens) ?? [])
      : element.name === "text"
        ? ownLine(child)
        : child,
  );
  return { name: element.name, attributes, children };
}

/** A drawing with its styles as attributes. `tokens` stand above the style sheet's own: `--font-chart`, `--ground`. */
export function inlineStyles(markup: string, sheet: StyleSheet, tokens: ReadonlyMap<string, string>): string {
  const root = inline(parseSvg(markup), [], sheet, new Map([...sheet.tokens, ...tokens]));
  if (root === undefined) throw new Error("the drawing is not shown");
  return writeSvg(root);
}
