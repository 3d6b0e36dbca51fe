/** Parts of wholes: may they be drawn as pieces of one shape? Where not, `part-list` says why. */
import type { Quantity } from '../../../../data/quantity.js'
import { addDecimals } from '../../../../data/quantity/decimal.js'
import { dimensionLabel } from '../../../../data/resolve.js'
import type { Datum, Selection } from '../../../../data/series.js'
import { say, type Locale } from '../../../../data/text.js'
import { slackOf } from '../../../../data/slack.js'
import type { Bar, BarGroup } from '../bars/bars.js'

/** One whole along the axis with its parts, the rest last. */
export interface WholeGroup {
  readonly key: string
  readonly label: string
  /** Parts with a number, in the order of their classes. */
  readonly parts: readonly Bar[]
  /** Parts named without a number. */
  readonly silent: readonly Bar[]
  readonly rest?: Bar
  readonly whole?: Quantity
  /** What 100 % stands for, where the data states it. */
  readonly base?: Quantity
}

export function groupWholes(groups: readonly BarGroup[]): readonly WholeGroup[] {
  return groups
    .filter(({ bars }) => bars.length > 0)
    .map(({ key, label, bars }) => {
      const listed = bars.filter((bar) => bar.datum.derived !== 'rest')
      const rest = bars.find((bar) => bar.datum.derived === 'rest')
      const { whole, base } = (listed[0] ?? rest)?.datum ?? {}
      return {
        key,
        label,
        parts: listed.filter((bar) => bar.datum.figure.value !== null),
        silent: listed.filter((bar) => bar.datum.figure.value === null),
        ...(rest && { rest }),
        ...(whole && { whole }),
        ...(base && { base }),
      }
    })
}

/** What a part is called inside its whole; '' for a figure that is alone in it and has no class. */
export function partName(datum: Datum, selection: Selection, locale: Locale): string {
  const { split, by } = selection
  const named = split !== undefined && split !== by && split !== 'category' && split !== 'indicator'
  if (named && datum.derived !== 'rest') return say(dimensionLabel(datum, split), locale)
  if (datum.category !== undefined) return say(datum.category, locale)
  return selection.split === undefined || selection.split === selection.by || datum.derived === 'rest'
    ? ''
    : say(selection.split === 'category' ? '' : datum.indicator.label, locale)
}

/** The sum of the parts and by how much it misses the whole, beyond what rounding explains. */
export function balanceOf(group: WholeGroup): { readonly sum: number; readonly beyond: number } {
  const figures = group.parts.map((bar) => bar.datum.figure)
  const sum = addDecimals(figures.map((q) => q.value ?? 0))
  const beyond = addDecimals([sum, -(group.whole?.value ?? sum)])
  const slack = slackOf(figures)
  return { sum, beyond: beyond > slack.above || -beyond > slack.below ? beyond : 0 }
}

/** Can the parts be pieces of one shape? Exactly where `refusalOf` has nothing to say. `lone` lets a single figure keep its doubt. */
export function isWhole(group: WholeGroup, lone: boolean): boolean {
  const { whole, parts, silent } = group
  const alone = lone && parts.length === 1 && silent.length === 0
  return (
    (whole?.value ?? 0) > 0 &&
    whole?.bound === 'exact' &&
    parts.every(({ datum: { figure } }) => (figure.value ?? 0) >= 0 && (alone || figure.bound === 'exact')) &&
    balanceOf(group).beyond <= 0
  )
}
