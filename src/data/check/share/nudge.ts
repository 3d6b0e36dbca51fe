/** Percentages that were moved by the last digit, so that all of them print to 100. */
import { addDecimals } from '../../quantity/decimal.js'
import { fitOf, lastUnit, printedDecimals, type Fit } from './fit.js'
import type { Share } from './share-group.js'

type Shares = readonly Share[]

function makeHundred(shares: Shares): boolean {
  return shares.length > 1 && addDecimals(shares.map((s) => s.percent)) === 100
}

/** All print to 100, the rightly rounded ones do not, and nothing moved further than that. */
export function areNudged(shares: Shares, odd: Shares, base: number): boolean {
  if (!makeHundred(shares)) return false
  const slack = Math.max(...shares.map((s) => lastUnit(s.c.figure)))
  const rounded = shares.map((s) => {
    const places = 10 ** printedDecimals(s.c.figure)
    return s.count === undefined ? s.percent : Math.round((100 * s.count * places) / base) / places
  })
  const gap = Math.abs(addDecimals(rounded) - 100)
  // More than rounding can leave over means another whole.
  if (gap < slack / 2 || gap > (shares.length * slack) / 2 + 1e-9) return false
  return odd.every((s) => Math.abs((100 * (s.count ?? 0)) / base - s.percent) <= gap + slack / 2 + 1e-9)
}

/** Of those that print to 100 some were rounded twice, 10.0496 to 10.05 to 10.1, and others cut off for them. */
export function areRoundedTwice(shares: Shares, fits: readonly Fit[], base: number): boolean {
  return (
    fits.length === shares.length &&
    makeHundred(shares) &&
    fits.includes('raised') &&
    shares.every((s, i) => fits[i] !== 'off' && (fits[i] !== 'raised' || roundedTwice(s, base) === s.percent))
  )
}

function roundedTwice({ c, count }: Share, base: number): number {
  const places = 10 ** printedDecimals(c.figure)
  return Math.round(Math.round((1000 * places * (count ?? 0)) / base) / 10) / places
}

/** Three and more of a row, side by side and `share` among them, that count all of `base` and print to 100. */
export function nudgedRun(row: Shares, share: Share, base: number): Shares | undefined {
  const at = row.indexOf(share)
  for (let from = 0; from <= at; from += 1)
    for (let to = Math.max(at + 1, from + 3); to <= row.length; to += 1) {
      const run = row.slice(from, to)
      const counted = addDecimals(run.map((s) => s.count ?? 0))
      const odd = run.filter((s) => fitOf(s.c.figure, s.count ?? 0, base) === 'off')
      if (counted === base && areNudged(run, odd, base)) return run
    }
  return undefined
}
