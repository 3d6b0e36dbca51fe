/** What is said under strips: sums that miss their whole, how a rest was worked out, why wholes are not compared. */
import { formatQuantity } from '../../../../data/format.js'
import type { Quantity } from '../../../../data/quantity.js'
import type { Selection } from '../../../../data/series.js'
import type { Locale, Text } from '../../../../data/text.js'
import { balanceOf, type WholeGroup } from '../parts/parts.js'

/** Classes said to be all there are that do not add up to their whole. */
export function imbalance(group: WholeGroup, locale: Locale): readonly Text[] {
  const { beyond, sum } = balanceOf(group)
  const listed = group.silent.length === 0 && group.parts.every((bar) => bar.datum.figure.bound === 'exact')
  if (beyond >= 0 || group.rest || !listed || !group.parts[0]?.datum.indicator.complete || !group.whole)
    return []
  const of = (value: number): string =>
    formatQuantity({ ...(group.whole as Quantity), value, origin: 'computed' }, { locale })
  const whole = formatQuantity(group.whole, { locale })
  return [
    {
      zh: `各类合计${of(sum)}，比${whole}少${of(-beyond)}。`,
      en: `The classes add up to ${of(sum)}, ${of(-beyond)} less than ${whole}.`,
    },
  ]
}

export function arithmetic(groups: readonly WholeGroup[], locale: Locale): readonly Text[] {
  const [only] = groups
  if (!only?.whole || !only.rest) return []
  const say = (q: Quantity): string => formatQuantity(q, { locale, source: false })
  const terms = only.parts.map((bar) => say(bar.datum.figure))
  if (groups.length > 1 || terms.length > 4) {
    return [
      {
        zh: '其余部分由总体减去已列各类推算。',
        en: 'The other parts are derived: the whole less the classes given.',
      },
    ]
  }
  const [rest, whole] = [say(only.rest.datum.figure), say(only.whole)]
  return [
    {
      zh: `${rest}＝${[whole, ...terms].join('－')}（推算）。`,
      en: `${rest} = ${[whole, ...terms].join(' − ')} (derived).`,
    },
  ]
}

/** Every strip is a hundred percent of its own; what else keeps them apart is said. */
export function doubtsAcross({ reasons }: Selection, groups: readonly WholeGroup[]): readonly Text[] {
  if (groups.length < 2) return []
  const scheme = reasons.find((reason) => reason.code === 'scheme')?.message
  const others = reasons.filter((reason) => reason.code !== 'scheme').map((reason) => reason.message)
  return [
    ...(scheme
      ? [
          {
            zh: `${scheme.zh}。各条中的类不是同一类，名称或字母相同也不可比；颜色只表示在本条中的先后。`,
            en: `The ${scheme.en}. A class of one strip is not a class of another, even by the same name or letter; colours only tell the order within a strip.`,
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            zh: `各条各为自己的100%。不可比：${others.map((m) => m.zh).join('；')}。`,
            en: `Each strip is its own 100%. Not comparable: ${others.map((m) => m.en).join('; ')}.`,
          },
        ]
      : []),
  ]
}
