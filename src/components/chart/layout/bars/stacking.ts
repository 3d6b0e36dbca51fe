/** May parts stand end to end, and if not, why. */
import type { Datum, Selection } from '../../../../data/series.js'
import type { Locale, Text } from '../../../../data/text.js'
import { figureText } from '../words/facts.js'

/** The figures of every item along the axis, from the base line outwards. */
export function stacksOf({ axis, series }: Selection): readonly (readonly Datum[])[] {
  const stacks = new Map<string, Datum[]>(axis.map(({ key }) => [key, []]))
  for (const datum of series.flatMap(({ data }) => data)) stacks.get(datum.x)?.push(datum)
  return [...stacks.values()]
}

const alongside = { zh: '因此并列', en: 'so the figures stand side by side' }

/**
 * What lies beyond a part that is not exact has no certain place, so only the outermost part may be in doubt.
 * `signed` stacks put figures below zero on a side of their own.
 * `instead` says how the figures are drawn then.
 */
export function stackRefusal(
  stacks: readonly (readonly Datum[])[],
  locale: Locale,
  signed = false,
  instead = alongside,
): Text | undefined {
  const all = stacks.flat()
  const because = ({ zh, en }: typeof alongside): Text => ({
    zh: `${zh}，${instead.zh}。`,
    en: `${en}, ${instead.en}.`,
  })
  const said = (datum: Datum) => figureText(datum, locale)
  const unit = all[0]?.figure.unit
  if (all.some(({ figure }) => figure.unit !== unit))
    return because({ zh: '单位不同，不能首尾相接', en: 'Units differ' })
  if (all.some(({ indicator }) => indicator.kind === 'rate' || indicator.kind === 'change'))
    return because({ zh: '比率和增减不能相加', en: 'Rates and changes do not add up' })
  const silent = all.find(({ figure }) => figure.value === null)
  if (silent)
    return because({
      zh: `“${said(silent)}”没有数字，合计无从得出`,
      en: `“${said(silent)}” has no number, so there is no sum`,
    })
  if (all.some(({ figure }) => Math.abs(figure.value ?? 0) >= 1e16))
    return because({ zh: '数字过大，不能精确相加', en: 'The figures are too large to be added exactly' })
  const below = all.find(({ figure }) => (figure.value ?? 0) < 0 || figure.change !== undefined)
  if (below && !signed)
    return because({
      zh: `“${said(below)}”不是从零起的数量，不能首尾相接`,
      en: `“${said(below)}” is no amount from zero`,
    })
  const inside = stacks.flatMap((stack) => stack.slice(0, -1)).find(({ figure }) => figure.bound !== 'exact')
  return (
    inside &&
    because({
      zh: `“${said(inside)}”不是确数，其外侧的部分没有确定的位置`,
      en: `“${said(inside)}” is not exact, so what lies beyond it has no certain place`,
    })
  )
}
