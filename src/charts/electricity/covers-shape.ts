import type { Covers } from "./electricity.params.ts";

/** Outline of a share's mark by what it covers: a disc for gas, a square for lines, a diamond for both. */
export function coversShape(word: Covers, x: number, y: number, radius: number): string {
  switch (word) {
    case "gas":
      return `M${x - radius},${y}a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0z`;
    case "lines":
      return `M${x - radius + 0.5},${y - radius + 0.5}h${2 * radius - 1}v${2 * radius - 1}h${1 - 2 * radius}z`;
    case "both":
      return `M${x},${y - radius - 1}l${radius + 1},${radius + 1}l${-radius - 1},${radius + 1}l${-radius - 1},${-radius - 1}z`;
  }
}
