/**
 * No flash: a small script in the head marks the charts that the address asks for in another state than the one
 * drawn (`data-pending` on the root, see `shell/head-script.ts`); they stay invisible until they show it.
 */

/** Lets a chart, or another part of a page that its address changes, be seen. Does nothing in a pre-render. */
export function revealChart(id: string): void {
  const root = document.documentElement;
  const left = (root.dataset["pending"] ?? "").split(" ").filter((one) => one !== id && one !== "");
  if (left.length === 0) delete root.dataset["pending"];
  else root.dataset["pending"] = left.join(" ");
}
