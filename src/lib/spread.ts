/**
 * Moves positions apart to at least `gap`, each as little as possible, inside `least` to `most`. Order is kept;
 * positions have to come sorted. Where there is too little room the gap shrinks evenly.
 */
export function spread(positions: readonly number[], gap: number, least: number, most: number): number[] {
  const step = positions.length < 2 ? gap : Math.min(gap, (most - least) / (positions.length - 1));
  // Blocks of neighbours that touch; each stands where the mean of its members wants to be.
  const blocks: { sum: number; count: number }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }): number => {
    const room = step * (count - 1);
    return Math.min(most - room, Math.max(least, sum / count - room / 2));
  };
  for (const position of positions) {
    let block = { sum: position, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (start(last) + step * last.count <= start(block) + 1e-9) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, index) => start(block) + step * index));
}
