/** Where a frame's script starts: the chart comes alive in the place of its drawing. Browser only, on Preact. */
import { createRoot } from "react-dom/client";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import { languageOf, type Language } from "#i18n/language.ts";
import type { Locale } from "#i18n/locale.ts";
import { browserAddress } from "#url/browser-address.ts";
import { parseQuery } from "#url/codec.ts";
import { createQueryState } from "#url/query-state.ts";
import { revealChart } from "#live/pending.ts";
import { restOfFrame } from "./rest-of-frame.ts";
import { LEAST_CONTRAST, weakestContrast } from "./accent.ts";
import { embedMessages } from "./embed.messages.ts";
import { frameLibrary, type FrameData } from "./frame-library.ts";
import type { FrameShape } from "./frame-height.ts";
import { LiveFrame } from "./LiveFrame.tsx";
import { optionParams } from "./option-params.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";

/** What a frame's page hands to its script, as JSON in its element `data`. */
export interface FramePayload extends FrameData {
  readonly shape: FrameShape;
  /** Absolute address of the chart's page. */
  readonly page: string;
  /** Address of the script with all modes, relative to the page. */
  readonly whole: string;
}

declare global {
  interface Window {
    /** Takes the frame down, for the script with all modes to take over. */
    frameStop?: () => void;
  }
}

/**
 * Brings the frame's page to life. Does nothing where the page is not a frame's. A script that holds one mode only
 * names it; asked for another it loads the whole one, which starts anew from the address.
 */
export async function startFrame(chart: AnyChart, locale: Locale, mode: string | null): Promise<void> {
  const root = document.getElementById("frame");
  const data = document.getElementById("data");
  if (root === null || data === null) return;
  // The build wrote this very text.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const payload = JSON.parse(data.textContent) as FramePayload;
  const language = languageOf(locale);
  const base = parseQuery<SharedState>(chart.params, document.documentElement.dataset["base"] ?? "").state;
  const query = createQueryState<SharedState>({ params: chart.params, base, address: browserAddress, step: "replace" });
  const library = frameLibrary(payload, mode === null);
  const rest = mode === null ? null : restOfFrame(mode, payload.whole);
  if (rest !== null && !rest.holds(query.get().state)) {
    await rest.load().catch(() => revealChart(chart.id));
    return;
  }
  // A state of another mode is drawn once its tables are there, so that nothing else is shown before it.
  await library.loadTables(chart.tables(query.get().state)).catch(() => undefined);
  const restore = takeOver(root);
  const made = createRoot(root);
  window.frameStop = () => made.unmount();
  made.render(
    <LiveFrame
      chart={chart}
      query={query}
      library={library}
      rest={rest}
      shape={payload.shape}
      page={payload.page}
      language={language}
      notices={optionNotices(language)}
    />,
  );
  restore();
}

/** Takes down what another script of ours shows; answers how to give back the open controls and the focus. */
function takeOver(root: HTMLElement): () => void {
  const focused = document.activeElement;
  const value = focused instanceof HTMLInputElement ? focused.value : undefined;
  const open = root.querySelector("details")?.open === true;
  window.frameStop?.();
  return () => {
    const controls = root.querySelector("details");
    if (controls === null || !open) return;
    controls.open = true;
    const same = [...controls.querySelectorAll("input")].find((input) => input.value === value);
    same?.focus({ preventScroll: true });
  };
}

/** Applies the accent, and tells what of the options was not understood or was refused. */
function optionNotices({ locale, formats }: Language): string[] {
  const { state, problems } = parseQuery(optionParams, window.location.search);
  const notices =
    problems.length === 0
      ? []
      : [frameMessages[locale].problem(problems.map(({ word, value }) => `${word}=${value}`).join(", "))];
  if (state.accent === "") return notices;
  const contrast = weakestContrast(state.accent, state.theme);
  if (contrast < LEAST_CONTRAST) {
    return [
      ...notices,
      embedMessages[locale].accentRefused(
        `#${state.accent}`,
        formats.fixed(contrast, 1),
        formats.number(LEAST_CONTRAST),
      ),
    ];
  }
  document.documentElement.style.setProperty("--accent", `#${state.accent}`);
  return notices;
}
