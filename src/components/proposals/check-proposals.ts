import { compareQuantities } from '../../data/quantity.js'
import { dimensionKey } from '../../data/resolve.js'
import type { Datum } from '../../data/series.js'
import { say, type Text } from '../../data/text.js'

/** What a careful reader would remark on in figures of proposals; clauses without a full stop. */
export function checkProposals(data: readonly Datum[]): readonly Text[] {
  return [...moreThanFiled(data), ...pastHundred(data), ...mergedSatisfaction(data)]
}

const filed = /立案|filed/i
const concluded = /办结|办复|concluded|answered/i

function named(d: Datum, like: RegExp): boolean {
  return [d.indicator.id, say(d.indicator.label, 'zh-CN'), say(d.indicator.label, 'en')].some((name) =>
    like.test(name),
  )
}

/** More concluded than were filed, in one place and period. */
function moreThanFiled(data: readonly Datum[]): readonly Text[] {
  const counts = data.filter((d) => d.indicator.kind === 'count' && d.observation.category === undefined)
  return counts
    .filter((d) => named(d, concluded) && !named(d, filed))
    .flatMap((done) => {
      const base = counts.find((d) => named(d, filed) && !named(d, concluded) && sameSpot(d, done))
      if (!base || compareQuantities(done.figure, base.figure) !== 1) return []
      const place = done.place?.label
      return [
        {
          zh: `${say(place, 'zh-CN')}办结数（${done.figure.value ?? ''}）多于立案数（${base.figure.value ?? ''}），请核对原文`,
          en: `${say(place, 'en')}: more concluded (${done.figure.value ?? ''}) than filed (${base.figure.value ?? ''}); check the source`,
        },
      ]
    })
}

function sameSpot(a: Datum, b: Datum): boolean {
  return (
    ['place', 'period', 'scope'].every((name) => dimensionKey(a, name) === dimensionKey(b, name)) &&
    a.figure.unit === b.figure.unit
  )
}

function pastHundred(data: readonly Datum[]): readonly Text[] {
  const wrong = data.filter(
    (d) => d.indicator.kind === 'rate' && d.figure.unit === '%' && (d.figure.value ?? 0) > 100,
  )
  return wrong.map((d) => ({
    zh: `${say(d.place?.label, 'zh-CN')}${say(d.indicator.label, 'zh-CN')}超过100%，请核对原文`,
    en: `${say(d.place?.label, 'en')} ${say(d.indicator.label, 'en')}: over 100%; check the source`,
  }))
}

/** A rate of satisfaction may count 基本满意 or not: said once where neither data nor note tells. */
function mergedSatisfaction(data: readonly Datum[]): readonly Text[] {
  const open = data.some(
    (d) =>
      d.indicator.kind === 'rate' &&
      named(d, /满意/) &&
      d.indicator.counts === undefined &&
      d.observation.note === undefined,
  )
  if (!open) return []
  return [
    {
      zh: '满意率是否含“基本满意”原文未列',
      en: 'whether “fairly satisfied” counts as satisfied is not given',
    },
  ]
}
