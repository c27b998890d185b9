/** A host's accent colour: taken only where it can be seen. */
import type { FrameTheme } from "./options.ts";

/** Least contrast of a control's colour with its ground: WCAG 2.2, 1.4.11. */
export const LEAST_CONTRAST = 3;

/** The grounds of a frame, `--paper` of `styles/tokens.css`. */
const GROUNDS = { light: "ffffff", dark: "14191f" } as const;

/** Relative luminance of `rrggbb`, 0–1, by WCAG's formula. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** Contrast of two colours `rrggbb`, 1–21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The weakest contrast that `colour` meets in a frame of this theme; `auto` may be light or dark. */
export function weakestContrast(colour: string, theme: FrameTheme): number {
  const grounds = theme === "auto" ? Object.values(GROUNDS) : [GROUNDS[theme]];
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}
