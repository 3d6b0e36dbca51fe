import { describe, expect, it } from 'vitest'
import { layoutBulletChart } from '../../../src/components/bullet-chart/bullet-chart.layout.js'
import { withoutGoal } from '../../../src/components/chart/layout/words/goal-words.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles/tiles.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { collectRest } from '../../../src/data/collect.js'
import { select } from '../../../src/data/select.js'
import type { Query } from '../../../src/data/series.js'
import { everyBoundOf } from '../../../stories/figures.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  ofObservations,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'
import { byYear, hardCases } from '../chart/hard-cases.js'

const rate: Indicator = { id: 'rate', label: '办复率', unit: '%', kind: 'rate', max: 100 }

function drawn(
  dataset: Dataset,
  own: { goal?: number | undefined; width?: number; query?: Query; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset, own.query)
  const { goal } = 'goal' in own ? own : { goal: 90 }
  const frame = frameOf(selection, own.width, own.frame)
  return goal === undefined
    ? withoutGoal(layoutTiles(selection, frame))
    : layoutBulletChart(selection, frame, { goal })
}

const percent = (
  value: number | null,
  bound: Quantity['bound'] = 'exact',
  more: Partial<Quantity> = {},
): Quantity => ({
  value,
  bound,
  unit: '%',
  ...more,
})
const rates = (figures: Readonly<Record<string, Quantity>>) => ofCategories(figures, rate)
const words = (view: ChartView) => textsOf(view).map(({ text }) => text)

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  'rates of every bound': everyBoundOf({ ...rate, label: '办复率' }, 'place'),
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    for (const goal of [90, 0, -50, 1e6, undefined])
      expect(faultsOf(drawn(dataset, { width, goal }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { locale: 'en' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { fontSize: 32 } }))).toEqual([])
  })
})

describe('a bullet chart', () => {
  it('draws a bar on a track of all that can be, and the goal as a stroke at one place in every row', () => {
    const view = drawn(rates({ 甲: percent(50), 乙: percent(100) }))
    const of = (end: string) => marksOf(view).filter((mark) => mark.key.endsWith(end))
    const tracks = of('/track').flatMap((mark) => (mark.type === 'rect' ? [rounded(mark.width)] : []))
    const bars = of('/value').flatMap((mark) => (mark.type === 'rect' ? [rounded(mark.width)] : []))
    expect(new Set(tracks).size).toBe(1)
    expect(bars).toEqual([rounded((tracks[0] ?? 0) / 2), tracks[0]])
    const goals = of('/goal').flatMap((mark) => (mark.type === 'line' ? [rounded(mark.x1)] : []))
    expect(new Set(goals).size).toBe(1)
    expect(words(view)).toEqual(
      expect.arrayContaining(['目标90%', '50%', '差40个百分点', '100%', '已达到目标']),
    )
  })

  it.each([
    [percent(98, 'atLeast'), '已达到目标'],
    [percent(80, 'atLeast'), '是否达到，无从确定'],
    [percent(90, 'under'), '未达到目标'],
    [percent(85, 'about', { wording: '约85%' }), '差约5个百分点'],
    [percent(95, 'nearly'), '已达到目标'],
    [percent(80, 'between', { high: 95 }), '是否达到，无从确定'],
  ])('says of %j no more than it is certain of', (figure, said) => {
    expect(words(drawn(rates({ 甲: figure })))).toContain(said)
  })

  it('draws a bound as in bars: a share bounded below is hatched to a hundred', () => {
    const view = drawn(
      rates({ 甲: percent(98, 'atLeast', { wording: '98%以上' }), 乙: percent(40, 'atLeast') }),
    )
    expect(marksOf(view).filter(({ role }) => role === 'hatch').length).toBe(2)
    expect(words(view)).toContain('98%以上')
  })

  it('refuses without a goal: the figures, and why', () => {
    const view = drawn(rates({ 甲: percent(98, 'atLeast'), 乙: percent(60) }), { goal: undefined })
    expect(marksOf(view).filter(({ type }) => type === 'rect')).toEqual([])
    expect(words(view).join('')).toContain('没有给出目标值')
    expect(view.facts.summary).toContain('没有给出目标值')
    expect(view.targets.length).toBe(2)
  })

  it('has no bar and no verdict for what has no number', () => {
    const view = drawn(rates({ 甲: percent(null, 'unstated', { wording: '多数' }), 乙: percent(60) }))
    expect(marksOf(view).filter((mark) => mark.key.endsWith('/track'))).toHaveLength(2)
    expect(textsOf(view).find(({ text }) => text === '多数')?.role).toBe('muted')
    expect(words(view).filter((text) => /差|达到/.test(text))).toEqual(['差30个百分点'])
  })

  it('says what is drawn: in the summary, and with each figure', () => {
    const view = drawn(rates({ 甲: percent(95), 乙: percent(60), 丙: percent(80, 'over') }))
    expect(view.facts.summary).toContain('目标90%：1项达到，1项未达到，1项无从确定。')
    expect(view.facts.rows.at(1).note).toBe('差30个百分点')
    expect(drawn(rates({ 甲: percent(60) })).facts.summary).toContain('未达到目标90%，差30个百分点。')
    const en = drawn(rates({ 甲: percent(60) }), { frame: { locale: 'en' } })
    expect(words(en)).toEqual(expect.arrayContaining(['Goal 90 %', '30 percentage points short']))
  })

  it('does not set the sum of what is left out against the goal of one', () => {
    const selection = select(ofCategories({ 甲: 12, 乙: 30, 丙: 50 }), { limit: 1, collect: collectRest })
    const view = layoutBulletChart(selection, frameOf(selection), { goal: 40 })
    expect(view.targets.length).toBe(1)
    expect(view.facts.notes).toEqual(['其余2项未与目标相比'])
  })

  it('measures counts too, from zero to what holds the goal', () => {
    const view = drawn(ofCategories({ 甲: 12, 乙: 30 }), { goal: 40 })
    expect(view.panels[0]?.scales[0]?.domain).toEqual([0, 40])
    expect(words(view)).toEqual(expect.arrayContaining(['目标40次', '差28次', '单位：次']))
  })

  it('names the series of several figures of one row, each in its own row', () => {
    const view = drawn(byYear({ 2013: [20, 30], 2024: [25, 35] }), { goal: 50 })
    expect(words(view)).toEqual(expect.arrayContaining(['经济建设 · 2013年', '农业农村 · 2024年']))
    expect(view.targets.length).toBe(4)
  })

  it('has one axis for several places', () => {
    const places = ofObservations(
      ['甲市', '乙市'].map((place, i) => ({ indicator: 'rate', place, figure: percent(60 + i * 20) })),
      rate,
    )
    const view = drawn(places)
    expect(view.panels[0]?.scales).toHaveLength(1)
    expect(words(view)).toEqual(expect.arrayContaining(['甲市', '乙市', '0', '100']))
  })
})

describe('words of a narrow bullet chart', () => {
  it.each([
    ['zh-CN', /差不低于.*个百分点/],
    ['en', /at least .* percentage points short/],
  ] as const)('are never broken: beside the tracks where they fit, else under them (%s)', (locale, said) => {
    const view = drawn(everyBoundOf({ ...rate, label: '办复率' }, 'place'), {
      goal: 60,
      width: 320,
      frame: { locale },
    })
    const verdicts = textsOf(view).filter(({ key }) => key.includes('/verdict'))
    expect(verdicts.filter(({ text }) => said.test(text))).toHaveLength(1)
    expect(verdicts).toHaveLength(new Set(verdicts.map(({ target }) => target)).size)
  })
})
