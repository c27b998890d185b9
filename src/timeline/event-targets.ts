/** Which chart, in which state, an event of the timeline touches. Events that no chart shows have none. */
import type { ChartTarget } from "#charts/chart-target.ts";

const crossings = (date: string): ChartTarget => ({ chart: "border", words: { date } });
const promise = (focus: string): ChartTarget => ({ chart: "trade", words: { mode: "promise", focus } });
const waiver = (number: string): ChartTarget => ({ chart: "waivers", words: { focus: `waiver-${number}` } });
const pandemic: ChartTarget = { chart: "pandemic", words: { span: "2020" } };
const estimates: ChartTarget = { chart: "electricity", words: { mode: "estimates" } };

/** Targets by the event's id. */
export const EVENT_TARGETS: Readonly<Record<string, ChartTarget>> = {
  "2017-06-21-iranian-gas-starts-flowing-to-iraq": estimates,
  "2018-11-08-first-waiver-for-iraq-45-days": waiver("01"),
  "2018-11-17-iraqi-president-salih-in-tehran": promise("targets-014"),
  "2018-12-waiver-extended-by-90-days": waiver("02"),
  "2019-03-11-rouhanis-first-visit-to-baghdad": promise("targets-016"),
  "2019-03-19-waiver-extended-by-another-90-days": waiver("03"),
  "2019-06-waiver-renewed-in-june": waiver("04"),
  "2019-10-16-waiver-renewed-again-120-days": waiver("05"),
  "2020-02-19-iran-reports-its-first-infections-and-deaths": pandemic,
  "2020-02-20-iraq-closes-its-land-border-to-iranian-travellers": crossings("2020-02-20"),
  "2020-02-24-iraqs-first-confirmed-case": pandemic,
  "2020-02-waiver-cut-to-45-days": waiver("06"),
  "2020-03-08-crossings-shut-for-a-week-for-disinfection": crossings("2020-03-08"),
  "2020-03-26-waiver-of-only-30-days": waiver("07"),
  "2020-04-26-another-30-day-waiver": waiver("08"),
  "2020-05-06-120-day-waiver-for-the-new-government": waiver("09"),
  "2020-07-07-shalamcheh-partly-reopens": crossings("2020-07-07"),
  "2020-07-21-kadhimi-in-tehran": promise("targets-021"),
  "2020-08-09-shalamcheh-trade-resumes": crossings("2020-08-09"),
  "2020-09-23-60-day-waiver": waiver("10"),
  "2020-09-26-fuad-hussein-meets-rouhani-and-zarif-in-tehran": promise("targets-022"),
  "2020-11-20-45-day-waiver": waiver("11"),
  "2020-12-24-iraq-closes-shalamcheh-to-travellers-again": {
    chart: "border",
    words: { date: "2020-12-24", traffic: "travellers" },
  },
  "2020-12-27-iran-cuts-gas-over-unpaid-bills": estimates,
  "2021-01-90-day-waiver": waiver("12"),
  "2021-03-31-120-day-waiver-under-biden": waiver("13"),
  "2023-03-record-year-for-iranian-exports-to-iraq": { chart: "trade", words: { focus: "1401" } },
  "2023-07-18-waiver-allows-payment-through-third-countries": waiver("20"),
  "2025-03-08-electricity-waiver-ends": waiver("24"),
};
