/** Up to this many figures each has an element of its own; above it they are met in this many groups. */
export const mostTargets = 200

export interface Bucket {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Groups of neighbouring targets, where there are too many to meet one by one. */
export function bucketsOf(length: number): readonly Bucket[] {
  if (length <= mostTargets) return []
  const size = Math.ceil(length / mostTargets)
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => ({
    key: `bucket/${i}`,
    from: i * size,
    to: Math.min(length, (i + 1) * size),
  }))
}
