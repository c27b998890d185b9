/**
 * Lets a browser's translator and our rendering work on the same page. A translator takes each text out and puts
 * elements `<font>` in its place; rendering then reaches for texts that are nowhere. Here each text comes back into its
 * place at the moment it is reached for, and the translator may take it again. Browser only.
 */

/** Texts that were taken out, each with what stands in its place. */
const standIns = new WeakMap<Node, Element>();

function isStandIn(node: Node | null | undefined): node is Element {
  return node?.nodeName === "FONT";
}

function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const node of removedNodes) {
      const standIn = [addedNodes[0], previousSibling, nextSibling].find(isStandIn);
      if (node.nodeType === Node.TEXT_NODE && standIn !== undefined) standIns.set(node, standIn);
    }
  }
}

function putBack(node: unknown): void {
  if (!(node instanceof Node)) return;
  standIns.get(node)?.replaceWith(node);
  standIns.delete(node);
}

/** Before a method or a setter does its work, puts back its argument number `at`, or without one the node itself. */
function putBackBefore(holder: object, name: string, at?: number): void {
  const property = Object.getOwnPropertyDescriptor(holder, name);
  const kind = property?.set === undefined ? "value" : "set";
  const plain: unknown = property?.[kind];
  if (typeof plain !== "function") return;
  Object.defineProperty(holder, name, {
    ...property,
    [kind](this: Node, ...given: unknown[]): unknown {
      putBack(at === undefined ? this : given[at]);
      return Reflect.apply(plain, this, given);
    },
  });
}

/** Whether the page as it stands has been translated: then it is not as we wrote it, and is drawn anew. */
export function isTranslated(): boolean {
  return document.querySelector("font") !== null;
}

/** From now on texts that a translator takes out come back when they are needed. Call it once, before rendering. */
export function tolerateTranslation(): void {
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
  putBackBefore(Node.prototype, "removeChild", 0);
  putBackBefore(Node.prototype, "insertBefore", 1);
  putBackBefore(Node.prototype, "nodeValue");
  putBackBefore(CharacterData.prototype, "data");
}
