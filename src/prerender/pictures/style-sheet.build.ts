/** The built style sheet as rules that can be asked which of them apply to an element of a drawing. Node only. */
import { parse, type ChildNode, type Rule } from "postcss";
import type { SvgElement } from "./svg-tree.ts";

/** Part of a selector: one element's tag, classes and attributes. */
interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly not: readonly Compound[];
}

/** A selector from the outermost element to the one it is about, each with how it hangs on the one before. */
type Selector = readonly { readonly compound: Compound; readonly child: boolean }[];

/** A rule that may apply to drawings. */
export interface StyleRule {
  readonly selector: Selector;
  /** Layer, specificity and place: the greater of two rules wins. */
  readonly weight: readonly number[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

export interface StyleSheet {
  /** Rules by a class that their last part asks for; those without one by the empty string. */
  readonly rules: ReadonlyMap<string, readonly StyleRule[]>;
  /** Custom properties of the root in light colours. */
  readonly tokens: ReadonlyMap<string, string>;
}

const SIMPLE = /^(?:([a-z][\w-]*)|\.([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]|:not\(([^()]*)\)|\*)/;

/** One compound; undefined where it asks for what a picture has not: a pointer, a focus, a pseudo-element. */
function parseCompound(text: string): Compound | undefined {
  const compound = {
    classes: [] as string[],
    attributes: [] as Compound["attributes"][number][],
    not: [] as Compound[],
  };
  let tag: string | undefined;
  let rest = text;
  while (rest !== "") {
    const match = SIMPLE.exec(rest);
    if (match === null) return undefined;
    const [whole, element, className, attribute, value, negated] = match;
    if (element !== undefined) tag = element;
    if (className !== undefined) compound.classes.push(className);
    if (attribute !== undefined) compound.attributes.push({ name: attribute, value });
    if (negated !== undefined) {
      const inner = parseCompound(negated);
      if (inner === undefined) return undefined;
      compound.not.push(inner);
    }
    rest = rest.slice(whole.length);
  }
  return { tag, ...compound };
}

function parseSelector(text: string): Selector | undefined {
  // Spaces within brackets belong to an attribute's value.
  const parts = text.replaceAll(/\s*>\s*/g, " >").match(/(?:\[[^\]]*\]|[^\s[])+/g) ?? [];
  const selector = parts.map((part) => {
    const compound = parseCompound(part.replace(/^>/, ""));
    return compound === undefined ? undefined : { compound, child: part.startsWith(">") };
  });
  return selector.some((part) => part === undefined) ? undefined : selector.filter((part) => part !== undefined);
}

function specificity(selector: Selector): [number, number] {
  const count = ({ tag, classes, attributes, not }: Compound): [number, number] => {
    const inner = not.map(count);
    return [
      classes.length + attributes.length + inner.reduce((sum, [strong]) => sum + strong, 0),
      (tag === undefined ? 0 : 1) + inner.reduce((sum, [, weak]) => sum + weak, 0),
    ];
  };
  return selector.reduce<[number, number]>(
    ([strong, weak], { compound }) => {
      const [more, less] = count(compound);
      return [strong + more, weak + less];
    },
    [0, 0],
  );
}

/** Rules with their layer, in the order of the file. Those under conditions are left out: a picture has none of them. */
function rulesIn(nodes: readonly ChildNode[], layer: string): (readonly [rule: Rule, layer: string])[] {
  return nodes.flatMap((node) => {
    if (node.type === "rule") return [[node, layer] as const];
    return node.type === "atrule" && node.name === "layer" ? rulesIn(node.nodes ?? [], node.params) : [];
  });
}

/** Reads the built style sheet. */
export function readStyleSheet(css: string): StyleSheet {
  const root = parse(css);
  const layers: string[] = [];
  root.walkAtRules("layer", ({ params }) => {
    for (const name of params.split(",")) if (!layers.includes(name.trim())) layers.push(name.trim());
  });
  const rules = new Map<string, StyleRule[]>();
  const tokens = new Map<string, string>();
  for (const [place, [rule, layer]] of rulesIn(root.nodes, "").entries()) {
    const declarations: [string, string][] = [];
    rule.walkDecls(({ prop, value }) => {
      declarations.push([prop, value]);
    });
    if (rule.selectors.includes(":root")) for (const [name, value] of declarations) tokens.set(name, value);
    for (const text of rule.selectors) {
      const selector = parseSelector(text);
      const last = selector?.at(-1)?.compound;
      if (selector === undefined || last === undefined) continue;
      const key = last.classes[0] ?? "";
      const weight = [layers.indexOf(layer), ...specificity(selector), place];
      rules.set(key, [...(rules.get(key) ?? []), { selector, weight, declarations }]);
    }
  }
  return { rules, tokens };
}

function matches({ tag, classes, attributes, not }: Compound, element: SvgElement): boolean {
  const own = (element.attributes.get("class") ?? "").split(" ");
  return (
    (tag === undefined || tag === element.name) &&
    classes.every((name) => own.includes(name)) &&
    attributes.every(({ name, value }) => {
      const held = element.attributes.get(name);
      return held !== undefined && (value === undefined || value === held);
    }) &&
    !not.some((one) => matches(one, element))
  );
}

/** Whether a selector is about an element whose ancestors are `path`, outermost first. */
function applies(selector: Selector, element: SvgElement, path: readonly SvgElement[]): boolean {
  const last = selector.at(-1);
  if (last === undefined || !matches(last.compound, element)) return false;
  const outer = selector.slice(0, -1);
  if (outer.length === 0) return true;
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const ancestor = path[at];
    if (ancestor !== undefined && applies(outer, ancestor, path.slice(0, at))) return true;
    if (last.child) return false;
  }
  return false;
}

function byWeight(a: StyleRule, b: StyleRule): number {
  for (const [index, own] of a.weight.entries()) {
    const difference = own - (b.weight[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What the style sheet says of an element: property → value, the winning ones, variables unresolved. */
export function stylesOf(sheet: StyleSheet, element: SvgElement, path: readonly SvgElement[]): Map<string, string> {
  const classes = (element.attributes.get("class") ?? "").split(" ").filter((name) => name !== "");
  const found = ["", ...classes].flatMap((name) => sheet.rules.get(name) ?? []);
  const winning = found.filter(({ selector }) => applies(selector, element, path)).toSorted(byWeight);
  return new Map(winning.flatMap(({ declarations }) => declarations));
}
