/**
 * What a frame shows is worked out before it comes alive, a step a task: at once it would keep a slow phone from
 * answering. Each answer is kept for the components, which ask for it again. Browser only.
 */
import { ringQuoted } from "#chart-parts/quoted.ts";
import type { AnyChart, SharedState, Size } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { Language } from "#i18n/language.ts";
import { keepLast } from "#lib/keep-last.ts";
import { nextTask } from "#lib/next-task.ts";

/** The chart, remembering the last answer of each step from tables to places. */
export function keptChart(chart: AnyChart): AnyChart {
  return {
    ...chart,
    decode: keepLast(chart.decode),
    model: keepLast(chart.model),
    describe: keepLast(chart.describe),
    layout: keepLast(
      chart.layout,
      ([model, state, size, language], [lastModel, lastState, lastSize, lastLanguage]) =>
        model === lastModel &&
        state === lastState &&
        size.width === lastSize.width &&
        size.height === lastSize.height &&
        language === lastLanguage,
    ),
  };
}

/** Takes the steps to what `state` shows in a room of this size. */
export async function workAhead(
  chart: AnyChart,
  loaded: LoadedTables,
  asked: SharedState,
  room: Size | undefined,
  language: Language,
): Promise<void> {
  const state = ringQuoted(asked);
  const model: unknown = chart.model(chart.decode(loaded.tables), state);
  await nextTask();
  const { empty } = chart.describe(model, state, language);
  await nextTask();
  if (room === undefined || empty !== undefined || state.tab !== "chart") return;
  chart.layout(model, state, room, language);
  await nextTask();
}
