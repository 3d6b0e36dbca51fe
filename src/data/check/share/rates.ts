/** Rates by their names, 办复率 and 立案率: the counts they are of, and the stages they may stand on. */
import { isExact } from '../../quantity.js'
import { chosen } from '../../proposers.js'
import { zh, type Case, type Context } from '../context.js'
import { apart, inTime } from '../stage/stage-words.js'

/** A rate by its name, the counts that may be its numerator, and the stages that may be its base. */
const rates = [
  {
    name: '立案',
    english: '(?:filing|registration)[ _]rate',
    counts: /立案|\b(?:filed|registered|on (?:file|record))\b/i,
    all: /立案|\b(?:filed|registered|on (?:file|record))\b/i,
    base: [0],
  },
  { name: '交(?:办|\\S{1,6}办理)', counts: /交办|交\S{1,6}办理/, all: /交办|交\S{1,6}办理/, base: [0, 1] },
  { name: '承办', counts: /承办/, all: /承办/, base: [0, 1] },
  {
    name: '办复',
    english: '(?:answer|reply|response|handling)[ _]rate',
    counts: /办复|\b(?:answered|replied|handled)\b/i,
    all: /办复|答复|\b(?:answered|replied|handled)\b/i,
    base: [1, 2],
  },
  { name: '答复', counts: /答复|办复/, all: /答复|办复/, base: [1, 2] },
  // What is concluded has been answered.
  { name: '办结', counts: /办结|办理完毕/, all: /办结|办理完毕|办复|答复/, base: [1, 2] },
  { name: '办理', counts: /已办/, all: /办结|办理完毕|办复|答复/, base: [1, 2] },
  { name: '面商', counts: /面商/, all: /面商/, base: [1, 2, 3] },
  { name: '采纳', counts: /采纳/, all: /采纳/, base: [1, 2, 3] },
  { name: '落实', counts: /落实/, all: /落实/, base: [1, 2, 3] },
  { name: '解决', counts: /解决/, all: /解决/, base: [1, 2, 3] },
  {
    name: '(?:出席|到会|参会)',
    english: 'turnout|attendance',
    counts: /实到|实际出席|实出席|voted|attended|present/i,
    all: /实到|实际出席|实出席|voted|attended|present/i,
    of: /应到|应出席|eligible|invited|entitled/i,
  },
  {
    // 调研参与率 is of something else, and so are 参与调研委员.
    name: '(?:(?:^|委员|提案|建议)参与|(?:提交|提出|参与)提案的?委员)',
    counts: /(?:参与|提交|提出)(?:了?(?:提案|建议))?的?委员|提案委员(?!会)/,
    all: /(?:参与|提交|提出)(?:了?(?:提案|建议))?的?委员|提案委员(?!会)/,
    of: /^委员(?:总|人)?数$/,
  },
  { name: '(?:收回|回收)', counts: /收回|回收/, all: /收回|回收/, of: /发放|发出/ },
  { name: '(?:采用|录用)', counts: /采用|录用/, all: /采用|录用/, of: /来稿|报送|上报/ },
  {
    name: '(?:完成|执行)',
    counts: /决算|实际|完成数|执行数/,
    all: /决算|实际|完成数|执行数/,
    of: /预算|计划|目标/,
  },
] as const
export type Rate = (typeof rates)[number]

export function rateOf(c: Case): Rate | undefined {
  const { indicator, figure, classes } = c
  if (classes.length > 0 || figure.unit !== '%' || figure.change || !/rate|share/.test(indicator.kind))
    return undefined
  const label = zh(indicator.label)
  const rate = rates.find((r) =>
    new RegExp(
      `${r.name}(?:完成)?(?:率|占比|比例|比重|百分比|情况)$${'english' in r ? `|${r.english}` : ''}`,
      'i',
    ).test(label),
  )
  // 办复占立案比例 is the share of 办复, and no 立案率.
  const isApart = /占(?!比)|上年|去年|上届|往年|跟踪|单位|委员|不|未/.test(label) || chosen.test(label)
  return isApart && !(rate && 'of' in rate) ? undefined : rate
}

/** The counts a rate is of, by its name: 立案率 of 立案. */
export function numerators(context: Context, rate: Case, pattern: RegExp, isPlain = true): readonly Case[] {
  const base = context.names.indicators.find(rate.indicator.base)?.id
  const found = (context.undivided.get(rate.setting) ?? []).filter((c) => {
    const label = zh(c.indicator.label)
    const plain =
      !(isPlain && (apart.test(label.replace('面商', '')) || inTime.test(label))) &&
      !/率|占比|未|无效|^应/.test(label)
    return (
      (c.indicator.kind === 'count' || (!isPlain && c.indicator.kind === 'amount')) &&
      pattern.test(label) &&
      plain &&
      c.indicator.id !== base &&
      isExact(c.figure)
    )
  })
  // 按时办复率 is of 按时办复.
  const name = zh(rate.indicator.label).replace(/(?:率|占比|比[例重]).*$/, '')
  const same = (context.undivided.get(rate.setting) ?? []).filter(
    (c) =>
      c.indicator.kind === 'count' &&
      isExact(c.figure) &&
      zh(c.indicator.label).replace(/(?:的?(?:提案|建议))?件?数?$/, '') === name,
  )
  const all = same.length > 0 ? same : found
  const own = all.filter((c) => c.o.source === rate.o.source)
  return own.length > 0 ? own : all
}
