import { finding, type Finding } from '../../finding.js'
import type { Indicator } from '../../indicator.js'
import { grouped } from '../../grouped.js'
import { en, zh, type Case, type Context, type Rule } from '../context.js'
import { className } from '../words.js'

/** A letter means something only within one body's scheme of one span of years. */
export const lettersStayInTheirScheme: Rule = (context) => [
  ...lettersWithoutScheme(context),
  ...lettersUnderOneName(context),
  ...lettersOfTwoMeanings(context),
]

const meant = /^([A-E甲乙丙丁戊])类?[(（](.{2,})[)）]$/

/** A类（已解决） and A类（已落实） in one indicator: the letter of two schemes, or in one report of none. */
function lettersOfTwoMeanings({ byIndicator }: Context): readonly Finding[] {
  return [...byIndicator.values()].flatMap((cases) => {
    const told = cases.flatMap((c) => {
      const [, letter, meaning] = meant.exec((c.classes[0] ?? '').normalize('NFKC')) ?? []
      return c.classes.length !== 1 || letter === undefined || meaning === undefined
        ? []
        : [{ c, letter, meaning }]
    })
    const seen = new Map<string, (typeof told)[number]>()
    for (const now of told) {
      const before = seen.get(now.letter)
      if (before && !isSaidAlike(before.meaning, now.meaning))
        return [twoMeanings(before.c, now.c, now.letter)]
      if (!before) seen.set(now.letter, now)
    }
    return []
  })
}

/** 已解决 and 已经解决或基本解决 are one meaning, more or less fully said. */
function isSaidAlike(a: string, b: string): boolean {
  const [p, q] = [a, b].map((text) => text.replace(/[的得到已经所提问题、，,或和及与]/g, '')) as [
    string,
    string,
  ]
  return p.includes(q) || q.includes(p) || p.slice(0, 2) === q.slice(0, 2)
}

function twoMeanings(a: Case, b: Case, letter: string): Finding {
  const isOne = a.setting === b.setting && a.o.source === b.o.source
  const [p, q] = [className(a, 'zh-CN'), className(b, 'zh-CN')]
  return finding(isOne ? 'warning' : 'note', 'letters-joined', `${b.path}/category`, {
    zh: `“${zh(b.indicator.label)}”的${letter}类有两种含义：“${p}”和“${q}”。${isOne ? '同一份报告里一个字母只应有一种含义，请核对。' : '它们出自不同的分类标准，请各立指标并写 scheme，不要连成一个系列。'}`,
    en: `Class ${letter} of “${en(b.indicator.label)}” has two meanings: “${p}” and “${q}”. ${isOne ? 'Within one report a letter has one meaning: check them.' : 'They are of different schemes: give each scheme its own indicator, and never join them in one series.'}`,
  })
}

/** A, B, C of several bodies, years or reports in one indicator that names no scheme. */
function lettersWithoutScheme({ byIndicator, dataset }: Context): readonly Finding[] {
  return [...byIndicator.values()].flatMap((cases) => {
    const lettered = cases.filter(
      (c) => c.scheme === undefined && c.classes.some((id) => /^[A-Z]类?$/.test(id)),
    )
    const first = lettered[0]
    if (!first) return []
    const reports = new Set(lettered.map((c) => JSON.stringify([c.place, c.o.source])))
    if (reports.size < 2) return []
    const letters = new Set(lettered.flatMap((c) => c.classes).map((id) => id.slice(0, 1)))
    const owners = (dataset.schemes ?? []).filter((s) => s.classes.some((k) => letters.has(k.id)))
    return [
      finding(owners.length > 1 ? 'warning' : 'note', 'letters-without-scheme', `${first.path}/category`, {
        zh: `“${zh(first.indicator.label)}”的${[...letters].join('、')}类来自${reports.size}个地区或来源，而未写分类标准：同一字母在不同标准中含义不同。请为每个标准各立指标并写 scheme。`,
        en: `The classes ${[...letters].join(', ')} of “${en(first.indicator.label)}” come from ${reports.size} places or sources and name no scheme: one letter means different things in different schemes. Give each scheme its own indicator.`,
      }),
    ]
  })
}

/** Two indicators of one name and different schemes would be drawn as one series. */
function lettersUnderOneName(context: Context): readonly Finding[] {
  const used = context.dataset.indicators.filter(
    (i) => i.scheme !== undefined && context.byIndicator.has(i.id),
  )
  const groups = grouped(used, (i) => JSON.stringify([zh(i.label), i.unit]))
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group as [Indicator, ...Indicator[]]
    return others.flatMap((other) => joined(context, first, other))
  })
}

function joined(context: Context, a: Indicator, b: Indicator): readonly Finding[] {
  const [p, q] = [context.names.schemes.find(a.scheme), context.names.schemes.find(b.scheme)]
  if (!p || !q || p.id === q.id) return []
  for (const x of p.classes) {
    const y = q.classes.find((k) => k.id === x.id)
    if (!y || zh(y.label) === zh(x.label)) continue
    const first: Case | undefined = context.byIndicator.get(b.id)?.[0]
    return [
      finding('warning', 'letters-joined', `${first?.path ?? ''}/indicator`, {
        zh: `两个指标同名“${zh(a.label)}”而分类标准不同：“${x.id}”在${zh(p.label)}是“${zh(x.label)}”，在${zh(q.label)}是“${zh(y.label)}”。请改用不同名称，不要连成一个系列。`,
        en: `Two indicators are both called “${en(a.label)}” but follow different schemes: “${x.id}” is “${en(x.label)}” in ${en(p.label)} and “${en(y.label)}” in ${en(q.label)}. Name them apart; never join them in one series.`,
      }),
    ]
  }
  return []
}
