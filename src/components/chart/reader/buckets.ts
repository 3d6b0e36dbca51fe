/** Up to this many figures each has an element of its own; above it they are met in groups, and in groups of groups. */
export const mostTargets = 200

/** As many groups as can be looked over; half as many where each of them has groups of its own. */
const mostGroups = 24

/** A stretch of targets, met as one until it is opened. */
export interface Bucket {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The groups of a stretch of targets, about as many as each of them has members; none where each target can be met by itself. */
export function bucketsOf(from: number, to: number): readonly Bucket[] {
  const length = to - from
  if (length <= mostTargets) return []
  const most = length > mostGroups * mostTargets ? mostGroups / 2 : mostGroups
  const size = Math.ceil(length / Math.min(most, Math.ceil(Math.sqrt(length))))
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => {
    const [start, end] = [from + i * size, Math.min(to, from + (i + 1) * size)]
    return { key: `bucket/${start}-${end}`, from: start, to: end }
  })
}

/** What of `length` targets is met, in order: closed groups, and the one whose members are met, if one is `opened` so far. */
export function shownBuckets(
  length: number,
  opened: string | undefined,
): readonly (Bucket & { open: boolean })[] {
  const [first, last] = opened === undefined ? [-1, -1] : rangeOf(opened)
  const within = (from: number, to: number): readonly (Bucket & { open: boolean })[] =>
    bucketsOf(from, to).flatMap((bucket) => {
      if (first < bucket.from || last > bucket.to) return [{ ...bucket, open: false }]
      const inner = within(bucket.from, bucket.to)
      return inner.length > 0 ? inner : [{ ...bucket, open: true }]
    })
  return within(0, length)
}

/** The groups that the targets from `first` to before `last` lie in, the widest first. */
export function bucketsAround(length: number, first: number, last: number): readonly Bucket[] {
  const path: Bucket[] = []
  let around: Bucket | undefined
  do {
    around = bucketsOf(around?.from ?? 0, around?.to ?? length).find(
      ({ from, to }) => from <= first && last <= to,
    )
    if (around) path.push(around)
  } while (around && around.to - around.from > last - first)
  return path
}

/** The stretch that a group's key names. */
export function rangeOf(key: string): readonly [from: number, to: number] {
  const [from = 0, to = 0] = key
    .slice(key.indexOf('/') + 1)
    .split('-')
    .map(Number)
  return [from, to]
}
