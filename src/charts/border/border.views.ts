import type { NamedView } from "#charts/chart.ts";
import type { BorderState } from "./border.params.ts";

/** States of the border chart that have an address of their own. */
export const borderViews: readonly NamedView<BorderState>[] = [
  { id: "travellers", name: { en: "Travellers on the report’s day" }, state: { traffic: "travellers" } },
  { id: "spring-2020", name: { en: "The closure in spring 2020" }, state: { date: "2020-04-01" } },
  { id: "mehran", name: { en: "Mehran on the report’s day" }, state: { focus: "mehran" } },
  { id: "gas-and-power", name: { en: "Gas and power across the border" }, state: { mode: "gas-power" } },
  {
    id: "plants-on-iranian-gas",
    name: { en: "Plants documented on Iranian gas" },
    state: {
      mode: "gas-power",
      layers: ["gas", "documented"],
      zoom: 2.5,
      at: { longitude: 45.1, latitude: 33.7 },
    },
  },
  { id: "unrolled", name: { en: "The border unrolled" }, state: { mode: "unrolled" } },
  {
    id: "parviz-khan",
    name: { en: "Parviz Khan along the border" },
    state: { mode: "unrolled", focus: "parviz-khan" },
  },
  { id: "how-long", name: { en: "How long is the border?" }, state: { mode: "how-long" } },
  {
    id: "fourteen-hundred",
    name: { en: "The report’s 1,400 kilometres" },
    state: { mode: "how-long", focus: "published-1400" },
  },
];
