/** What is said of a state, or of one number, where it is shared. Pure. */
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import type { Datum, SharedState } from "#charts/chart.ts";
import { shareAddress } from "./addresses.ts";
import { shareMessages } from "./share.messages.ts";

/** Title, sentence and absolute address, as a device's own way of sharing takes them. */
export interface ShareText {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

function absolute({ chart, language }: ShownChart, state: SharedState, page: string): string {
  return new URL(shareAddress(chart, state, language.locale), page).href;
}

function statusOf({ status }: Datum, { language }: ShownChart): string | null {
  return status === null ? null : frameMessages[language.locale].status[status];
}

/** A chart as it is shown, beginning with the mark that is ringed. `page` is an address of the site that the link leads to. */
export function shareText(shown: ShownChart, state: SharedState, page: string): ShareText {
  const { title, sentence, data } = shown.description;
  const mark = data.find(({ key }) => key === state.focus);
  const { marked } = shareMessages[shown.language.locale].share;
  const text =
    mark === undefined
      ? sentence
      : marked({ label: mark.label, value: mark.value, status: statusOf(mark, shown), sentence });
  return { title, text, url: absolute(shown, state, page) };
}

/** One number of a chart: its link rings the point and holds the value. */
export function numberText(
  shown: ShownChart,
  { datum, value }: { readonly datum: Datum; readonly value: string },
  page: string,
): ShareText & { readonly whole: string } {
  const { state, language, description } = shown;
  const url = absolute(shown, { ...state, tab: "chart", focus: "", quote: { key: datum.key, value } }, page);
  const status = statusOf(datum, shown);
  const { label, value: said } = datum;
  const whole = shareMessages[language.locale].share.number({ label, value: said, status, address: url });
  return { title: description.title, text: `${label}: ${said}`, url, whole };
}
