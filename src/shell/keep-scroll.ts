/**
 * Back and Forward between states of one page keep the reader's place; between pages they return to it.
 * The browser's own way would jump on every step of a chart's history.
 */

/** Takes the scroll position over from the browser. Browser only. */
export function keepScroll(): void {
  window.history.scrollRestoration = "manual";
  const places = new Map<string, number>();
  let path = window.location.pathname;
  window.addEventListener("scroll", () => places.set(path, window.scrollY), { passive: true });
  window.addEventListener("popstate", () => {
    if (window.location.pathname === path) return;
    path = window.location.pathname;
    const y = places.get(path) ?? 0;
    // The page is drawn by then: two frames after the address changed.
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, y)));
  });
  for (const name of ["pushState", "replaceState"]) {
    window.addEventListener(name, () => {
      path = window.location.pathname;
    });
  }
}
