import { expect, it } from "vitest";
import { usedProperties, usedStyles } from "./used-styles.ts";

it("keeps what is named and what belongs to no module, in and out of conditions", () => {
  const css = `@layer a,b;/* x */@layer a{:root{--x:1}.m-module_used,.m-module_not:is(h1,h2){color:red}@media (min-width:1px){.m-module_not{color:blue}}}@font-face{src:url(a)}.visually-hidden{top:0}`;
  expect(usedStyles(css, (name) => name === "m-module_used")).toBe(
    "@layer a,b;@layer a{:root{--x:1}.m-module_used{color:red}}@font-face{src:url(a)}.visually-hidden{top:0}",
  );
});

it("drops custom properties that nobody reads, however indirectly", () => {
  const css = ":root{--a:var(--b);--b:1px;--c:2px;--d:3px}p{width:var(--c)}";
  expect(usedProperties(css, `style="height:var(--d)"`)).toBe(":root{--c:2px;--d:3px}p{width:var(--c)}");
});
