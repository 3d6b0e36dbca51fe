/** The search for runs: neighbours, rows below one another or columns side by side, that come to a whole. */

/** Nobody divides a whole into more. */
const longest = 30

/** It comes to the whole; it may be meant to; it may with the next; neither it nor a longer one does. */
export type Judged = 'made' | 'near' | 'short' | 'none'

/** From `start` on the shortest that is made, else the longest that is near. */
export function runFrom<T>(
  items: readonly T[],
  start: number,
  judge: (run: readonly T[], next: T | undefined) => Judged,
): readonly T[] | undefined {
  let near: readonly T[] | undefined
  for (let end = start + 1; end <= Math.min(items.length, start + longest); end++) {
    const run = items.slice(start, end)
    const judged = judge(run, items[end])
    if (judged === 'none') break
    if (judged === 'made') return run
    if (judged === 'near') near = run
  }
  return near
}

/** One after another, whatever stands between them. */
export function runsIn<T>(
  items: readonly T[],
  from: (start: number) => readonly T[] | undefined,
): readonly (readonly T[])[] {
  const runs: (readonly T[])[] = []
  for (let i = 0; i < items.length; i++) {
    const run = from(i)
    if (!run) continue
    runs.push(run)
    i += run.length - 1
  }
  return runs
}

/** What stands between breaks, of two items and more. */
export function stretchesOf<T>(
  items: readonly T[],
  isBreak: (item: T) => boolean,
): readonly (readonly T[])[] {
  const stretches: T[][] = [[]]
  for (const item of items) {
    if (isBreak(item)) stretches.push([])
    else stretches.at(-1)?.push(item)
  }
  return stretches.filter((stretch) => stretch.length > 1)
}

/** The longest up to the end, of two items and more. */
export function runTo<T>(
  items: readonly T[],
  isMade: (run: readonly T[]) => boolean,
): readonly T[] | undefined {
  return items.map((_, i) => items.slice(i)).find((run) => run.length > 1 && isMade(run))
}
