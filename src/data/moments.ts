/** What very many moments are, found in one pass. */

const day = 864e5
const minute = 6e4

export interface Moments {
  /** Are all of them moments, none before the one ahead of it? */
  readonly ordered: boolean
  /** The coarsest of these that every one of them begins, in UTC. */
  readonly begins: 'day' | 'minute' | 'second'
}

/** `period`: UTC milliseconds. `begins` holds where they are in order. */
export function momentsIn(period: ArrayLike<number>): Moments {
  if (period.length === 0) return { ordered: true, begins: 'day' }
  let before = period[0] as number
  let days = before % day === 0
  let minutes = before % minute === 0
  let step = 0
  for (let i = 1; i < period.length; i++) {
    const moment = period[i] as number
    const next = moment - before
    // Most moments are as far apart as those before them.
    if (next !== step) {
      if (!(next >= 0 && next < Infinity)) return { ordered: false, begins: 'second' }
      if (days) days = next % day === 0
      if (minutes) minutes = next % minute === 0
      step = next
    }
    before = moment
  }
  return { ordered: Number.isFinite(before), begins: days ? 'day' : minutes ? 'minute' : 'second' }
}
