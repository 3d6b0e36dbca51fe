/** Blocks of words one under another. */

interface Block {
  /** Where its middle wants to be, px. */
  readonly point: number
  readonly height: number
}

/**
 * Middles of blocks in their order: inside, none over another, each as near to its point as that allows. Neighbours that
 * collide become one around their mean (pool adjacent violators).
 */
export function spread(
  blocks: readonly Block[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  let over = 0
  const middles = blocks.map(({ height }) => (over += height) - height / 2)
  const runs: { sum: number; count: number }[] = []
  // Apart from the heights over each, they are only to keep their order.
  blocks.forEach(({ point }, i) => {
    let run = { sum: point - (middles[i] as number), count: 1 }
    for (let last = runs.at(-1); last && last.sum / last.count > run.sum / run.count; last = runs.at(-1)) {
      runs.pop()
      run = { sum: last.sum + run.sum, count: last.count + run.count }
    }
    runs.push(run)
  })
  const starts = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
  return middles.map((middle, i) => middle + Math.max(top, Math.min(starts[i] as number, bottom - over)))
}
