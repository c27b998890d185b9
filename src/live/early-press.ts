/**
 * A press on a chart's control before the chart is alive is not lost: the small script in the head holds the last one
 * (see `shell/head-script.ts`) until the chart, marked by `data-alive`, can take it. Browser only.
 */

declare global {
  interface Window {
    /** The control that was pressed last in a drawing that was not alive. */
    earlyPress?: HTMLElement | undefined;
  }
}

/** Says that a drawing is alive from now on, and presses what was pressed in it before. */
export function takeEarlyPress(drawing: HTMLElement): void {
  drawing.dataset["alive"] = "";
  const { earlyPress } = window;
  if (earlyPress === undefined || !drawing.contains(earlyPress)) return;
  window.earlyPress = undefined;
  earlyPress.click();
}
