/** Which chart, in which state, a statement of the report leads to. */
import type { ChartTarget } from "#charts/chart-target.ts";

/** Targets by statement id; statements without a figure mostly have none. */
export const PHRASE_TARGETS: Readonly<Record<string, ChartTarget>> = {
  "border-closures": { chart: "pandemic", words: { span: "2020", focus: "t2020-05" } },
  "pilgrims-and-tourists": { chart: "border", words: { traffic: "travellers" } },
  "trade-hit-by-pandemic": { chart: "trade", words: { focus: "1399" } },
  "iran-biggest-partner": { chart: "trade", words: { mode: "suppliers" } },
  "exports-nearly-9bn": { chart: "trade", words: { focus: "1398" } },
  "goal-20bn-amount": { chart: "trade", words: { mode: "promise", focus: "targets-022" } },
  "goal-20bn-will-discuss": { chart: "trade", words: { mode: "promise" } },
  "gas-share-45-percent": { chart: "electricity", words: { focus: "share_estimates-010" } },
  "grid-14000-mw": {
    chart: "electricity",
    words: { mode: "supply", series: "output~peak", focus: "power_balance-021" },
  },
  "direct-1000-mw": { chart: "electricity", words: { focus: "direct_power-018" } },
  "waiver-three-days": { chart: "waivers", words: { mode: "cover", date: "2020-09-26" } },
  "waiver-60-days": { chart: "waivers", words: { focus: "waiver-10" } },
  "waiver-covers-gas": { chart: "waivers", words: { wording: "press", focus: "waiver-10" } },
  "blacklisted-late-2018": { chart: "waivers", words: { focus: "waiver-01" } },
  "temporary-waivers": { chart: "waivers", words: {} },
  "indispensable-source": { chart: "electricity", words: { mode: "estimates", focus: "share_estimates-010" } },
  "border-1400-km": { chart: "border", words: { mode: "how-long", focus: "published-1400" } },
};
