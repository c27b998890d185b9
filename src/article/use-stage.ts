import { useEffect, useState, type RefObject } from "react";
import { CHART_IDS, type ChartId } from "#charts/chart.ts";

/** What stands beside the text: the overview of the opening, or a chart. */
export type StageView = "opening" | ChartId;

/** The stage's view for a paragraph; paragraphs between keep the one before. */
const VIEW_OF_PARAGRAPH: Readonly<Record<number, StageView>> = {
  1: "opening",
  2: "opening",
  3: "opening",
  4: "pandemic",
  5: "trade",
  20: "waivers",
  22: "electricity",
  23: "border",
};

/** Which view belongs to the paragraph that is being read. */
export function viewOfParagraph(paragraph: number): StageView {
  for (let n = paragraph; n > 0; n -= 1) {
    const view = VIEW_OF_PARAGRAPH[n];
    if (view !== undefined) return view;
  }
  return "opening";
}

/** The line across the window at which a paragraph counts as being read: its middle. */
const READING = "-49% 0px -50% 0px";

/**
 * What the stage shows. Scrolling moves it when another part of the text comes to be read; a choice (a tab, a phrase)
 * holds until then. A link that asks for a chart starts with it.
 */
export function useStage(
  article: RefObject<HTMLElement | null>,
  chosen: () => "" | ChartId,
): [StageView, (view: StageView) => void] {
  const [view, setView] = useState<StageView>("opening");
  useEffect(() => {
    const root = document.documentElement;
    // Asked for here and not while rendering: the first render is that of the page as it was built.
    const stage = chosen();
    const asked = stage === "" ? CHART_IDS.find((id) => id === root.dataset["stage"]) : stage;
    delete root.dataset["stage"];
    if (asked === undefined) return;
    setView(asked);
    // Where the charts stand in the text, the one that the link is about is brought to the reader.
    const place = document.getElementById(`chart-${asked}`);
    if (place !== null && getComputedStyle(place).position !== "sticky") place.scrollIntoView();
    // Only on arrival: afterwards choices come through the setter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useEffect(() => {
    const target = article.current;
    if (target === null) return undefined;
    // At the top nothing may be in the reading stretch yet; elsewhere the first sighting is where the reader arrived.
    let part: StageView | undefined = window.scrollY < window.innerHeight / 2 ? "opening" : undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find((one) => one.isIntersecting);
        if (!(entry?.target instanceof HTMLElement)) return;
        const next = viewOfParagraph(Number(entry.target.dataset["paragraph"] ?? 0));
        if (part !== undefined && next !== part) setView(next);
        part = next;
      },
      { rootMargin: READING },
    );
    for (const paragraph of target.querySelectorAll("[data-paragraph]")) observer.observe(paragraph);
    return () => observer.disconnect();
  }, [article]);
  return [view, setView];
}
