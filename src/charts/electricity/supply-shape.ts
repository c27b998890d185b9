import type { Series } from "./electricity.params.ts";

/** Outline of a figure's mark by what it counts: no two alike, so that colour is never alone. */
export function supplyShape(series: Series, x: number, y: number, radius: number): string {
  const wide = radius * 1.15;
  switch (series) {
    case "output":
      return `M${x - radius},${y}a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0z`;
    case "peak":
      return `M${x},${y - wide}l${wide},${2 * radius}h${-2 * wide}z`;
    case "demand":
      return `M${x},${y - wide}l${wide},${wide}l${-wide},${wide}l${-wide},${-wide}z`;
    case "installed":
      return `M${x - radius},${y - radius + 0.5}h${2 * radius}v${2 * radius - 1}h${-2 * radius}z`;
    case "shortfall":
      return `M${x},${y + wide}l${wide},${-2 * radius}h${-2 * wide}z`;
  }
}
