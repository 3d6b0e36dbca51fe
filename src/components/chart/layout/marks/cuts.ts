/** Where a tall drawing may be cut across: between what it shows, first where most room is. */
export type Extent = readonly [top: number, bottom: number]

/** Gaps so much narrower than the widest are within what belongs together: a row's lines, a panel's rows. */
const alike = 0.6

/** Of what may stay whole, so much at least stands over the first cut and under the last: names and axes are of no use alone. */
const least = 0.25

/** Heights at which nothing of `kept` is cut; what is no higher than `most` stays whole. */
export function cuts(kept: readonly Extent[], whole: Extent, most: number): readonly number[] {
  const [top, bottom] = [whole[0] + most * least, whole[1] - most * least]
  return cutsWithin(kept, whole, most).filter((y) => y >= top && y <= bottom)
}

function cutsWithin(kept: readonly Extent[], [top, bottom]: Extent, most: number): readonly number[] {
  if (bottom - top <= most) return []
  const gaps = gapsBetween(kept, [top, bottom])
  const widest = Math.max(0, ...gaps.map(([from, to]) => to - from))
  if (widest < 1) return []
  const here = gaps.filter(([from, to]) => to - from >= widest * alike).map(([from, to]) => (from + to) / 2)
  const ends = [top, ...here, bottom]
  return ends.slice(1).flatMap((end, i) => {
    const start = ends[i] as number
    return [...(i > 0 ? [start] : []), ...cutsWithin(kept, [start, end], most)]
  })
}

/** Stretches without anything, after the first thing and before the last. */
function gapsBetween(kept: readonly Extent[], [top, bottom]: Extent): readonly Extent[] {
  const inside = kept.filter(([from, to]) => from < bottom && to > top).sort((a, b) => a[0] - b[0])
  const gaps: Extent[] = []
  let [, reached] = inside[0] ?? [top, bottom]
  for (const [from, to] of inside) {
    if (from > reached) gaps.push([reached, from])
    reached = Math.max(reached, to)
  }
  return gaps
}
