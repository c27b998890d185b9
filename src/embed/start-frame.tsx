/** Where a frame's script starts: the chart comes alive in the place of its drawing. Browser only, on Preact. */
import { createRoot } from "react-dom/client";
import type { FrameSlots } from "#chart-parts/frame-slots.ts";
import type { AnyChart } from "#charts/chart.ts";
import { languageOf, type Language } from "#i18n/language.ts";
import type { Locale } from "#i18n/locale.ts";
import { browserAddress } from "#url/browser-address.ts";
import { parseQuery } from "#url/codec.ts";
import { revealChart } from "#live/pending.ts";
import { restOfFrame, type RestOfFrame } from "./rest-of-frame.ts";
import { LEAST_CONTRAST, weakestContrast } from "./accent.ts";
import { embedMessages } from "./embed.messages.ts";
import { frameLibrary, type StandingTables } from "./frame-library.ts";
import { frameQuery } from "./frame-query.ts";
import type { FrameShape } from "./frame-height.ts";
import { standingRoom } from "./FramePicture.tsx";
import { LiveFrame } from "./LiveFrame.tsx";
import { optionParams } from "./option-params.ts";
import { keptChart, workAhead } from "./work-ahead.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";

/** What a frame's page hands to its script, as JSON in its element `data`. */
export interface FramePayload {
  /** Tables that the frame starts with, where they do not stand in its script. */
  readonly standing?: StandingTables;
  /** Address of the folder with the scripts of all tables, relative to the page. */
  readonly folder: string;
  readonly shape: FrameShape;
  /** Absolute address of the chart's page. */
  readonly page: string;
  /** Address of the script that has everything, relative to the page. */
  readonly whole: string;
}

/** What the whole script has over a first one. */
export interface WholeScript {
  /** Sharing, whose links lead to the address of the chart's page. */
  readonly sharing: (page: string) => FrameSlots;
  /** Takes down what a first script shows; answers how to give back what the reader had in hand. */
  readonly takeOver: (root: HTMLElement) => () => void;
}

/**
 * Brings the frame's page to life. Does nothing where the page is not a frame's. A first script has no `whole`: it shows
 * the opening mode only, and asked for more it loads the whole script, which starts anew from the address.
 */
export async function startFrame(plain: AnyChart, locale: Locale, whole?: WholeScript): Promise<void> {
  const root = document.getElementById("frame");
  const data = document.getElementById("data");
  if (root === null || data === null) return;
  // The build wrote this very text.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const payload = JSON.parse(data.textContent) as FramePayload;
  const chart = keptChart(plain);
  const language = languageOf(locale);
  const query = frameQuery(chart, document.documentElement.dataset["base"] ?? "", browserAddress);
  const library = frameLibrary(payload.standing ?? window.standingTables, payload.folder, whole !== undefined);
  const made = createRoot(root);
  const { firstScript } = window;
  let rest: RestOfFrame | null = null;
  if (whole === undefined) {
    const needed = restOfFrame(chart, payload.whole);
    rest = needed;
    window.firstScript = {
      settle: query.settle,
      stop: () => {
        made.unmount();
        return needed.wish();
      },
      fail: needed.fail,
    };
    if (!needed.holds(query.get().state)) {
      await needed.load().catch(() => revealChart(chart.id));
      return;
    }
  }
  firstScript?.settle();
  // A state of another mode is drawn once its tables are there, so that nothing else is shown before it.
  const { state } = query.get();
  const first = standingRoom();
  try {
    await workAhead(chart, await library.loadTables(chart.tables(state)), state, first, language);
  } catch (error) {
    if (firstScript !== undefined) {
      firstScript.fail(error);
      return;
    }
  }
  const giveBack = whole?.takeOver(root);
  made.render(
    <LiveFrame
      chart={chart}
      query={query}
      library={library}
      rest={rest}
      sharing={whole?.sharing(payload.page)}
      shape={payload.shape}
      first={first}
      page={payload.page}
      language={language}
      notices={optionNotices(language)}
    />,
  );
  giveBack?.();
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
