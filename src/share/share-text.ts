/** What is said of a state, or of one number, where it is shared. Browser only, for the address's origin. */
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

function absolute({ chart, language }: ShownChart, state: SharedState): string {
  return new URL(shareAddress(chart.id, state, language.locale), window.location.href).href;
}

/** A chart as it is shown. */
export function shareText(shown: ShownChart, state: SharedState): ShareText {
  const { title, sentence } = shown.description;
  return { title, text: sentence, url: absolute(shown, state) };
}

/** One number of a chart: its link rings the point and holds the value. */
export function numberText(shown: ShownChart, datum: Datum, value: string): ShareText & { readonly whole: string } {
  const { state, language, description } = shown;
  const url = absolute(shown, { ...state, tab: "chart", focus: "", quote: { key: datum.key, value } });
  const status = datum.status === null ? null : frameMessages[language.locale].status[datum.status];
  const { label, value: said } = datum;
  const whole = shareMessages[language.locale].share.number({ label, value: said, status, address: url });
  return { title: description.title, text: `${label}: ${said}`, url, whole };
}
