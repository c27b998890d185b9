import type { NamedView } from "#charts/chart.ts";
import type { BorderState } from "./border.params.ts";

/** States of the border chart that have an address of their own. */
export const borderViews: readonly NamedView<BorderState>[] = [
  { id: "travellers", name: { en: "Travellers on the report’s day" }, state: { traffic: "travellers" } },
  { id: "spring-2020", name: { en: "The closure in spring 2020" }, state: { date: "2020-04-01" } },
  { id: "mehran", name: { en: "Mehran on the report’s day" }, state: { focus: "mehran" } },
];
