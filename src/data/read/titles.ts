/** What the titles of several tables say of every figure in them: its year, its body. */
import type { Dataset, Observation } from '../dataset.js'
import { say } from '../text.js'

type Told = (o: Observation) => Observation

/** For each table, its observations with what its title adds to them. */
export function toldByTitles(datasets: readonly Dataset[]): readonly Told[] {
  const bodies = bodiesOf(datasets)
  return datasets.map((dataset, i) => {
    const [period, scope] = [yearOf(dataset), bodies[i]]
    if (period === undefined && scope === undefined) return (o) => o
    return (o) => ({
      ...o,
      ...(period !== undefined && o.period === undefined && { period }),
      ...(scope !== undefined && o.scope === undefined && { scope }),
    })
  })
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** 2024年提案分类, 提案分类（2024年）; neither 2024年3月 nor 2020年以来, and not 与2023年相比. */
const dating =
  /(?<![与同和较比自从到至截在]|[-—–~～]\s*)(?:19|20)\d\d年(?![度终]?(?:[以之]?[来前后]|至|到|起|底|末|初|[一二三四十\d上下前后第]|[-—–~～]))/
/** When it was published, what is aimed at, or what it is held against. */
const otherwiseDated = /发布|时间|日期|更新|来源|目标|规划|计划|预[计测]|相比|比较|对比|同比|以来|截[至止]/
const relativeYear = /本年|今年|当年|上年|去年|往年|前年|同期|近\S年/

/** The one year that a title speaks of, plainly as that of the table. */
function yearOf({ title, indicators, observations }: Dataset): string | undefined {
  if (typeof title !== 'string' || otherwiseDated.test(title) || !dating.test(title)) return undefined
  const years = title.match(year) ?? []
  if (years.length !== 1) return undefined
  // Which year 上年 is depends on more than a title; what stands beside it is left with it.
  const isRelative =
    indicators.some(({ label }) => relativeYear.test(say(label, 'zh-CN'))) ||
    observations.some((o) => o.periodWording !== undefined || relativeYear.test(wordsOf(o)))
  return isRelative ? undefined : years[0]
}

function wordsOf({ scope, category, dimensions }: Observation): string {
  return [say(scope, 'zh-CN'), category ?? [], Object.values(dimensions ?? {})].flat().join(' ')
}

/** 市政协提案情况 is of 市政协, 兰州市立案 of 兰州市. */
const bodyFirst =
  /^(?:(?:19|20)\d\d年度?)?((?:\S{0,8}?[省市县区州盟旗镇乡]+级?|全国)?(?:政协|人大|政府)|\S{1,8}?[省市县区州盟旗镇乡]+)(.*)$/

/** The bodies that titles name, where one figure would else stand for two of them. */
function bodiesOf(datasets: readonly Dataset[]): readonly (string | undefined)[] {
  const named = datasets.map(({ title }) => (typeof title === 'string' ? bodyFirst.exec(title) : null))
  const isClashing = datasets.some((dataset, i) =>
    datasets.some((other, j) => {
      const [a, b] = [named[i], named[j]]
      return i < j && a && b && a[1] !== b[1] && mayBeBodies(a, b) && share(dataset, other)
    }),
  )
  return named.map((match) => (isClashing ? match?.[1] : undefined))
}

/** 市 and 县 before the same words, or by their names: 城市建设 and 社区治理 are no two bodies. */
function mayBeBodies(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a[2] === b[2] || [a, b].every(([, body = '']) => /(?:政协|人大|政府)$/.test(body))
}

/** Is one figure in both? */
function share(a: Dataset, b: Dataset): boolean {
  const known = figuresIn(a)
  return [...figuresIn(b).keys()].some((key) => known.has(key))
}

/** The figures for no class, by what they are of. */
export function figuresIn({ indicators, observations }: Dataset): ReadonlyMap<string, number | null> {
  const labels = new Map(indicators.map(({ id, label }) => [id, label]))
  return new Map(
    observations.flatMap((o) => {
      const { indicator, category, place, period, periodWording, scope, dimensions, figure } = o
      if (category !== undefined) return []
      const key = [labels.get(indicator), place, period, periodWording, scope, dimensions]
      return [[JSON.stringify(key), figure.value] as const]
    }),
  )
}
