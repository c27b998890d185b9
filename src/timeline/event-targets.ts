/** Which chart, in which state, an event of the timeline touches. Events that no chart shows have none. */
import type { ChartTarget } from "#charts/chart-target.ts";

const crossings = (date: string): ChartTarget => ({ chart: "border", words: { date } });
const promise = (focus: string): ChartTarget => ({ chart: "trade", words: { mode: "promise", focus } });
const estimates: ChartTarget = { chart: "electricity", words: { mode: "estimates" } };

/** Targets by the event's id. */
export const EVENT_TARGETS: Readonly<Record<string, ChartTarget>> = {
  "2017-06-21-iranian-gas-starts-flowing-to-iraq": estimates,
  "2018-11-17-iraqi-president-salih-in-tehran": promise("targets-014"),
  "2019-03-11-rouhanis-first-visit-to-baghdad": promise("targets-016"),
  "2020-02-20-iraq-closes-its-land-border-to-iranian-travellers": crossings("2020-02-20"),
  "2020-03-08-crossings-shut-for-a-week-for-disinfection": crossings("2020-03-08"),
  "2020-07-07-shalamcheh-partly-reopens": crossings("2020-07-07"),
  "2020-07-21-kadhimi-in-tehran": promise("targets-021"),
  "2020-08-09-shalamcheh-trade-resumes": crossings("2020-08-09"),
  "2020-09-26-fuad-hussein-meets-rouhani-and-zarif-in-tehran": promise("targets-022"),
  "2020-12-24-iraq-closes-shalamcheh-to-travellers-again": {
    chart: "border",
    words: { date: "2020-12-24", traffic: "travellers" },
  },
  "2020-12-27-iran-cuts-gas-over-unpaid-bills": estimates,
  "2023-03-record-year-for-iranian-exports-to-iraq": { chart: "trade", words: { focus: "1401" } },
};
