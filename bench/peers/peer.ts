/** What every library has to do in the bench, so that each does the same work. */
export interface Drawn {
  update(values: readonly number[]): void
  remove(): void
}

export interface BarPeer {
  readonly name: string
  /** Twelve or so bars with their names, horizontal where the library can, without animation. */
  bars(holder: HTMLElement, labels: readonly string[], values: readonly number[]): Drawn
}

export const title = '协商活动（次）'
