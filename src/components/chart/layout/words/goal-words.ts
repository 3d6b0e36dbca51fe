/** What figures are against a goal, in few words beside each and in a sentence for all of them. */
import { formatQuantity } from '../../../../data/format.js'
import { restOf, type Quantity } from '../../../../data/quantity.js'
import type { Locale, Text } from '../../../../data/text.js'
import type { ChartView, Facts, Frame, Row } from '../../view.js'
import { maxOf, type Bar, type BarGroup } from '../bars/bars.js'
import { goalSentence, goalState, type GoalState } from './comparison.js'
import { withSentences } from './sentences.js'

const noGoal: Text = {
  zh: '没有给出目标值，无从衡量是否达到，因此只列数字。',
  en: 'No goal is given, so there is nothing to measure the figures against; they are listed.',
}

/** Where a kind that measures against a goal is given none: the figures as tiles, with the reason. */
export function withoutGoal(tiles: ChartView): ChartView {
  const view = withSentences(tiles, [noGoal])
  return { ...view, facts: { ...view.facts, legend: [] } }
}

export interface Verdict {
  readonly state: GoalState
  /** 已达到 · 差3.9个百分点 · 是否达到无从确定. */
  readonly text: string
}

/** Undefined for a figure without a number. */
export function verdictOf({ datum }: Bar, goal: number, locale: Locale): Verdict | undefined {
  const { figure } = datum
  if (figure.value === null) return undefined
  const en = locale === 'en'
  const state = goalState(figure, goal, maxOf(datum))
  if (state === 'reached') return { state, text: en ? 'goal reached' : '已达到目标' }
  if (state === 'uncertain') return { state, text: en ? 'not certain whether reached' : '是否达到，无从确定' }
  const by = shortfall(figure, goal)
  const said = by === undefined ? '' : formatQuantity(by, { locale })
  if (said === '') return { state, text: en ? 'goal not reached' : '未达到目标' }
  return { state, text: en ? `${said} short` : `差${said}` }
}

/** How far a level lies below the goal, as far as its bound lets it be said. */
function shortfall(figure: Quantity, goal: number): Quantity | undefined {
  if (figure.change !== undefined || (figure.value ?? 0) < 0) return undefined
  const target: Quantity = {
    value: goal,
    bound: 'exact',
    unit: figure.unit,
    ...(figure.scale && { scale: figure.scale }),
  }
  const { wording: _wording, ...by } = restOf(target, [figure])
  // Less than the goal itself: by how much cannot be said.
  if (by.value === null || by.value === 0) return undefined
  return by.unit === '%' ? { ...by, unit: '百分点' } : by
}

/** The same facts with what each figure is against the goal as its remark, and all of them counted in the summary. */
export function goalFacts(facts: Facts, bars: readonly Bar[], goal: number, { locale }: Frame): Facts {
  const en = locale === 'en'
  const judged = bars.flatMap((bar) => {
    const verdict = verdictOf(bar, goal, locale)
    return verdict ? [{ bar, verdict }] : []
  })
  const remarks = new Map(judged.map(({ bar, verdict }) => [bar.row, verdict.text]))
  const [only] = judged
  const count = (state: GoalState) => judged.filter(({ verdict }) => verdict.state === state).length
  const counted = (
    [
      ['reached', '项达到', 'reached'],
      ['missed', '项未达到', 'not reached'],
      ['uncertain', '项无从确定', 'not certain'],
    ] as const
  ).flatMap(([state, zh, word]) =>
    count(state) > 0 ? [en ? `${count(state)} ${word}` : count(state) + zh] : [],
  )
  const said =
    judged.length === 1 && only
      ? goalSentence(only.bar.datum.figure, goal, locale, maxOf(only.bar.datum))
      : counted.length === 0
        ? ''
        : en
          ? `${goalOf(bars, goal, locale)}: ${counted.join(', ')}.`
          : `${goalOf(bars, goal, locale)}：${counted.join('，')}。`
  return {
    ...facts,
    rows: { length: facts.rows.length, at: (i) => withRemark(facts.rows.at(i), remarks.get(i), en) },
    summary: [facts.summary, said].filter(Boolean).join(en ? ' ' : ''),
  }
}

function withRemark(row: Row, remark: string | undefined, en: boolean): Row {
  if (remark === undefined) return row
  return { ...row, note: [row.note.replace(/[。.]$/, ''), remark].filter(Boolean).join(en ? '; ' : '；') }
}

/** 目标95%. */
export function goalOf(bars: readonly Bar[], goal: number, locale: Locale): string {
  const like = (bars.find((bar) => bar.datum.figure.value !== null) ?? bars[0])?.datum.figure
  const figure: Quantity = {
    value: goal,
    bound: 'exact',
    unit: like?.unit ?? '',
    ...(like?.scale && { scale: like.scale }),
  }
  return (locale === 'en' ? 'Goal ' : '目标') + formatQuantity(figure, { locale })
}

/** A figure on its own, named by its series too where others stand beside it. */
export interface GoalItem {
  readonly key: string
  readonly label: string
  readonly bar: Bar
}

export interface GoalItems {
  readonly items: readonly GoalItem[]
  /** What is not drawn, and why. */
  readonly notes: readonly string[]
}

/** The first `most` figures. A sum of what `limit` leaves out is not set against the goal of one. */
export function goalItems(groups: readonly BarGroup[], most: number, locale: Locale): GoalItems {
  const en = locale === 'en'
  const single = groups.filter(({ bars }) => bars.every(({ datum }) => datum.derived !== 'collected'))
  const every = single.flatMap(({ label, bars }) =>
    bars.map((bar) => {
      const own = bars.length > 1 && bar.seriesLabel !== label ? [label, bar.seriesLabel] : [label]
      return { key: bar.datum.key, label: own.filter(Boolean).join(' · '), bar }
    }),
  )
  const left = every.length - most
  const collected = groups.filter((group) => !single.includes(group)).map(({ label }) => label)
  return {
    items: every.slice(0, most),
    notes: [
      ...collected.map((label) => (en ? `${label}: not set against the goal` : `${label}未与目标相比`)),
      ...(left > 0
        ? [en ? `${left} more figures are in the table only` : `另有${left}个数字没有画出，见数据表`]
        : []),
    ],
  }
}
