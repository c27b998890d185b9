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
  const standIn = node instanceof Node ? standIns.get(node) : undefined;
  if (!(node instanceof Node) || standIn === undefined) return;
  standIns.delete(node);
  if (standIn.isConnected) standIn.replaceWith(node);
}

/** `at`: which of the method's arguments is reached for. */
function putBackBeforeCalling(name: "removeChild" | "insertBefore", at: number): void {
  const property = Object.getOwnPropertyDescriptor(Node.prototype, name);
  const method: unknown = property?.value;
  if (typeof method !== "function") return;
  Object.defineProperty(Node.prototype, name, {
    ...property,
    value(this: Node, ...given: unknown[]): unknown {
      putBack(given[at]);
      return Reflect.apply(method, this, given);
    },
  });
}

function putBackBeforeWriting(holder: object, name: "nodeValue" | "data"): void {
  const property = Object.getOwnPropertyDescriptor(holder, name);
  if (property?.set === undefined) return;
  Object.defineProperty(holder, name, {
    ...property,
    set(this: Node, value: string) {
      putBack(this);
      property.set?.call(this, value);
    },
  });
}

/** Whether the page as it stands has been translated: then it is not as we wrote it, and is drawn anew. */
export function isTranslated(): boolean {
  return document.querySelector("font") !== null;
}

/** From now on texts that a translator takes out come back when they are needed. Call it once, before rendering. */
export function tolerateTranslation(): void {
  const observer = new MutationObserver(note);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  putBackBeforeCalling("removeChild", 0);
  putBackBeforeCalling("insertBefore", 1);
  putBackBeforeWriting(Node.prototype, "nodeValue");
  putBackBeforeWriting(CharacterData.prototype, "data");
}
