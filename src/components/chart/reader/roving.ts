const arrows: Readonly<Record<string, (i: number, n: number) => number>> = {
  ArrowRight: (i, n) => (i + 1) % n,
  ArrowDown: (i, n) => (i + 1) % n,
  ArrowLeft: (i, n) => (i - 1 + n) % n,
  ArrowUp: (i, n) => (i - 1 + n) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
}

/** The one of `list` that a key leads to from where the focus is; undefined where the key leads nowhere. */
export function nextByKey<T extends HTMLElement>(event: KeyboardEvent, list: readonly T[]): T | undefined {
  const i = list.indexOf(event.target as T)
  const to = i < 0 ? undefined : arrows[event.key]?.(i, list.length)
  return to === undefined ? undefined : list[to]
}
