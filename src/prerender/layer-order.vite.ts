/** Puts the order of the style sheet's layers before all rules: bundling orders files by chunk, and the first to come counts. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The order, from the one place where it is written down. Throws when it is not there. */
function layerOrder(): string {
  const order = /@layer [^{};]+;/.exec(readFileSync("src/styles/base.css", "utf8"))?.[0];
  if (order === undefined) throw new Error("src/styles/base.css does not say the order of layers");
  return order;
}

export function layerOrderPlugin(): Plugin {
  return {
    name: "layer-order",
    generateBundle: {
      // After the style sheet has been put together.
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = layerOrder() + String(file.source);
        }
      },
    },
  };
}
