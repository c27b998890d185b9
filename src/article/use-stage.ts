import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
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

/** All of the page above the line at which a paragraph counts as begun: the middle of the window. */
const BEGUN = "1000000px 0px -50% 0px";

/** How long another part of the text has to be read before the stage follows, in milliseconds. */
const SETTLED = 200;

/**
 * What the stage shows. Scrolling moves it when another part of the text comes to be read, not when it only passes; a
 * choice (a tab, a phrase) holds until then. A link that asks for a chart starts with it.
 */
export function useStage(
  article: RefObject<HTMLElement | null>,
  chosen: () => "" | ChartId,
): [StageView, (view: StageView) => void] {
  const [view, setView] = useState<StageView>("opening");
  const settling = useRef<number>(undefined);
  /** Whether a link asked for a chart. */
  const byLink = useRef(false);
  useEffect(() => {
    const root = document.documentElement;
    // Asked for here and not while rendering: the first render is that of the page as it was built.
    const stage = chosen();
    const asked = stage === "" ? CHART_IDS.find((id) => id === root.dataset["stage"]) : stage;
    delete root.dataset["stage"];
    if (asked === undefined) return;
    byLink.current = true;
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
    const paragraphs = [...target.querySelectorAll<HTMLElement>("[data-paragraph]")];
    const begun = new Set<Element>();
    let part: StageView | undefined;
    // The last one begun is read, however far a jump went and whatever stands between paragraphs.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target: paragraph } of entries) {
          if (isIntersecting) begun.add(paragraph);
          else begun.delete(paragraph);
        }
        const read = paragraphs.findLast((paragraph) => begun.has(paragraph));
        const next = viewOfParagraph(Number(read?.dataset["paragraph"] ?? 0));
        if (next === part) return;
        window.clearTimeout(settling.current);
        if (part !== undefined) settling.current = window.setTimeout(() => setView(next), SETTLED);
        // The first sighting is where the reader arrived; what a link asked for stays.
        else if (!byLink.current) setView(next);
        part = next;
      },
      { rootMargin: BEGUN },
    );
    for (const paragraph of paragraphs) observer.observe(paragraph);
    return () => {
      window.clearTimeout(settling.current);
      observer.disconnect();
    };
  }, [article]);
  const choose = useCallback((next: StageView) => {
    window.clearTimeout(settling.current);
    setView(next);
  }, []);
  return [view, choose];
}
