import { finding, type Finding } from '../../finding.js'
import { isExact, rangeOf, sumQuantities } from '../../quantity.js'
import { grouped } from '../../grouped.js'
import {
  keyOf,
  ownDimensions,
  repeatedBy,
  standing,
  totalOf,
  zh,
  type Case,
  type Context,
  type Rule,
} from '../context.js'
import { digits, named, opening, some } from '../words.js'

/** Where places may be added, those of a province make no more than it, and all of them make just as much. */
export const placesMakeTheirProvince: Rule = (context) => {
  const cases = context.cases.filter((c) => c.indicator.additive?.includes('place') && !c.figure.change)
  return repeatedBy(cases, (c) =>
    keyOf(c.indicator.id, c.period, c.classes.join('+'), zh(c.o.scope), ownDimensions(c.o), c.o.source),
  ).flatMap((group) => judge(context, standing(group)))
}

function judge(context: Context, group: readonly Case[]): readonly Finding[] {
  const within = (c: Case): string | undefined =>
    context.names.places.find(c.place)?.within ?? context.places?.find(c.place)?.within
  const inside = grouped(group, (c) => within(c) ?? '')
  return group.flatMap((whole) => {
    const parts = (inside.get(whole.place) ?? []).filter((c) => c.figure.unit === whole.figure.unit)
    return whole.place !== '' && parts.length > 1 ? compare(context, whole, parts) : []
  })
}

function compare(context: Context, whole: Case, parts: readonly Case[]): readonly Finding[] {
  const sum = sumQuantities(parts.map((c) => c.figure))
  const [p, w] = [rangeOf(sum), rangeOf(whole.figure)]
  const exceeds = p.low > w.high || (p.low === w.high && (p.lowOpen || w.highOpen))
  const exact = isExact(whole.figure) && parts.every((c) => isExact(c.figure))
  const short = exact && sum.value !== whole.figure.value && parts.length === placesIn(context, whole.place)
  if (!exceeds && !short) return []
  const terms = some(parts, (c) => digits(c.figure.value ?? 0), ' + ')
  const total = digits(totalOf(parts))
  return [
    finding('warning', 'places-differ-from-whole', `${whole.path}/figure`, {
      zh: `${opening(context, whole, 'zh-CN')}${named(whole)}，而其中各地相加为${terms} = ${total}。请核对；若各地不能相加，请从 additive 去掉 place。`,
      en: `${opening(context, whole, 'en')}${named(whole, 'en')}, but the places in it add up to ${terms} = ${total}. Check them; if places may not be added, drop place from additive.`,
    }),
  ]
}

/** How many places there are in it, by the dataset’s own list, else by GB/T 2260. */
function placesIn({ dataset, places }: Context, id: string): number {
  const own = (dataset.places ?? []).filter(({ within }) => within === id)
  return (own.length > 0 ? own : (places?.places ?? []).filter(({ within }) => within === id)).length
}
