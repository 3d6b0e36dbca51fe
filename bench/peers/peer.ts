/** What every library has to do in the bench, so that each does the same work. */
export interface Drawn {
  update(values: readonly number[]): void
  remove(): void
}

/** Figures over time: moments in UTC milliseconds, in order. */
export interface Columns {
  readonly times: Float64Array
  readonly values: Float64Array
}

export interface BarPeer {
  readonly name: string
  /** Twelve or so bars with their names, horizontal where the library can, without animation. */
  bars(holder: HTMLElement, labels: readonly string[], values: readonly number[]): Drawn
}

/** One line of very many figures on a time axis where the library has one, in the way its manual says is fastest. */
export type LinePeer = (holder: HTMLElement, columns: Columns) => Drawn

export const title = '协商活动（次）'
