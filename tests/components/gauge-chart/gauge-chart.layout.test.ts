import { describe, expect, it } from 'vitest'
import { layoutGaugeChart } from '../../../src/components/gauge-chart/gauge-chart.layout.js'
import { withoutGoal } from '../../../src/components/chart/layout/words/goal-words.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles/tiles.js'
import type { ChartView, Frame, Mark } from '../../../src/components/chart/view.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Bound, Quantity } from '../../../src/data/quantity.js'
import { everyBoundOf } from '../../../stories/figures.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  rounded,
  selected,
  shapeBox,
  textsOf,
} from '../chart/given.js'
import { hardCases } from '../chart/hard-cases.js'

const rate: Indicator = { id: 'rate', label: '办复率', unit: '%', kind: 'rate', max: 100 }

function drawn(
  dataset: Dataset,
  own: { goal?: number | undefined; width?: number; frame?: Partial<Frame> } = {},
): ChartView {
  const selection = selected(dataset, { split: 'none' })
  const { goal } = 'goal' in own ? own : { goal: 90 }
  const frame = frameOf(selection, own.width, own.frame)
  return goal === undefined
    ? withoutGoal(layoutTiles(selection, frame))
    : layoutGaugeChart(selection, frame, { goal })
}

const percent = (value: number | null, bound: Bound = 'exact', more: Partial<Quantity> = {}): Quantity => ({
  value,
  bound,
  unit: '%',
  ...more,
})
const rates = (figures: Readonly<Record<string, Quantity>>) => ofCategories(figures, rate)
const words = (view: ChartView) => textsOf(view).map(({ text }) => text)

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  'rates of every bound': everyBoundOf(rate, 'place'),
}

describe('long names', () => {
  it('stand whole over fewer gauges a row', () => {
    const name = (i: number) => `${'甲乙丙'[i] ?? ''}${'专门委员会与界别联合组成的协商活动'.repeat(3)}`
    const view = drawn(rates({ [name(0)]: percent(80), [name(1)]: percent(85), [name(2)]: percent(95) }))
    expect(textsOf(view).filter(({ full }) => full)).toEqual([])
    expect(words(view).join('')).toContain(name(2))
  })
})

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    for (const goal of [90, 0, -50, 1e6, undefined])
      expect(faultsOf(drawn(dataset, { width, goal }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { locale: 'en' } }))).toEqual([])
    expect(faultsOf(drawn(dataset, { width, frame: { fontSize: 32 } }))).toEqual([])
  })
})

describe('a gauge', () => {
  it('is filled from the left foot to its value, a half at the top', () => {
    const view = drawn(rates({ 甲: percent(50) }), { width: 640 })
    const [arc] = marksOf(view).filter((mark) => mark.key.endsWith('|/value') && mark.type === 'path')
    const [, x0, y0] = /^M([\d.]+) ([\d.]+)/.exec(arc?.type === 'path' ? arc.d : '') ?? []
    const ends = /A[\d. ]+ 0 0 1 ([\d.]+) ([\d.]+)L/.exec(arc?.type === 'path' ? arc.d : '') ?? []
    expect([Number(x0), Number(ends[1])]).toEqual([320 - 136, 320])
    expect(rounded(Number(y0) - Number(ends[2]))).toBe(136)
  })

  it('marks zero where its arc starts elsewhere than at a foot', () => {
    const change: Indicator = { id: 'change', label: '增减', unit: '%', kind: 'change' }
    const view = drawn(ofCategories({ 甲: percent(12.5), 乙: percent(-31) }, change), { goal: 60 })
    const zeros = marksOf(view).filter(({ key }) => key.endsWith('/zero'))
    expect(zeros.map(({ type, role }) => `${type} ${role}`)).toEqual(['line axis', 'line axis'])
    expect(words(view).filter((text) => text === '0')).toHaveLength(2)
    expect(faultsOf(view)).toEqual([])
    const above = drawn(rates({ 甲: percent(12.5) }))
    expect(marksOf(above).filter(({ key }) => key.endsWith('/zero'))).toEqual([])
  })

  it('has a stroke at the goal and says in words what it is against it', () => {
    const view = drawn(rates({ 甲: percent(68.1) }))
    const [goal] = marksOf(view).filter((mark) => mark.key.endsWith('/goal'))
    expect(goal?.type).toBe('line')
    expect(words(view)).toEqual(expect.arrayContaining(['68.1%', '目标90%，差21.9个百分点', '0', '100%']))
    expect(view.facts.summary).toContain('未达到目标90%，差21.9个百分点。')
    expect(view.facts.rows.at(0).note).toBe('差21.9个百分点')
  })

  it('draws the glyph of every bound along the ring', () => {
    const view = drawn(everyBoundOf(rate, 'place'))
    const count = (role: string) => marksOf(view).filter((mark) => mark.role === role).length
    // More than 60, and 20 to 30; at least 98 leaves too little to hatch.
    expect([count('hatch'), count('ghost'), count('soft')]).toEqual([2, 2, 1])
    const open = drawn(ofCategories({ 甲: { value: 12, bound: 'over', unit: '次' } }), { goal: 20 })
    expect(marksOf(open).filter(({ role }) => role === 'openEnd')).toHaveLength(2)
  })

  it('points at the goal from outside, and strokes no bound where the ring itself ends', () => {
    const view = drawn(rates({ 甲: percent(90, 'atLeast') }), { goal: 95 })
    const strokes = marksOf(view).filter(({ role }) => role === 'tick')
    expect(strokes.map(({ key }) => key.replace(/.*\|/, ''))).toEqual(['/goal'])
    const track = marksOf(view).find(({ role }) => role === 'band')
    const pointer = marksOf(view).find(({ key }) => key.endsWith('/goal-pointer'))
    const reach = (mark: Mark | undefined) =>
      mark?.type === 'path' ? Math.max(...shapeBox(mark).map(({ x1 }) => x1)) : NaN
    expect(reach(pointer)).toBeGreaterThan(reach(track))
  })

  it('leaves the ring empty for what has no number, and says so', () => {
    const view = drawn(rates({ 甲: percent(null, 'unstated', { wording: '多数' }) }))
    expect(marksOf(view).filter(({ role, series }) => role === 'value' && series !== undefined)).toEqual([])
    expect(textsOf(view).find(({ text }) => text === '多数')?.role).toBe('muted')
  })

  it('refuses without a goal: the figures, and why', () => {
    const view = drawn(rates({ 甲: percent(98, 'atLeast'), 乙: percent(60) }), { goal: undefined })
    expect(marksOf(view).filter(({ type }) => type === 'path')).toEqual([])
    expect(words(view).join('')).toContain('没有给出目标值')
    expect(view.targets.length).toBe(2)
  })

  it('sets several side by side, their rings level and of one size', () => {
    const view = drawn(
      rates({ 甲: percent(60), 一个名称很长很长很长的委员会的办复率: percent(80), 丙: percent(95) }),
    )
    const tracks = marksOf(view).flatMap((mark) =>
      mark.type === 'path' && mark.role === 'band' ? [mark.d] : [],
    )
    expect(new Set(tracks.map((d) => /^M[\d.]+ ([\d.]+)/.exec(d)?.[1])).size).toBe(1)
    expect(new Set(tracks.map((d) => /A([\d.]+)/.exec(d)?.[1])).size).toBe(1)
  })

  it('sets a figure whose words are too long for the ring under it', () => {
    const wording = '先后组织各级政协委员五千名以上参加了多种形式的基层协商活动'
    const view = drawn(ofCategories({ 甲: { value: 5000, bound: 'atLeast', unit: '次', wording } }), {
      goal: 6000,
    })
    expect(words(view).join('')).toContain(wording)
    expect(textsOf(view).some(({ role }) => role === 'figure')).toBe(false)
  })

  it.each([328, 640, 1200])('sets no word of a figure smaller than can be read at %i px', (width) => {
    for (const unit of ['次', '人次']) {
      const counted = everyBoundOf({ id: 'held', label: '协商', unit, kind: 'count' }, 'place')
      const view = drawn(counted, { goal: 100, width, frame: { locale: 'en' } })
      const sizes = textsOf(view).flatMap(({ size, parts }) => parts?.map((part) => part.size) ?? [size])
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
      expect(words(view).join(' ').replaceAll('  ', ' ')).toContain('no more than 110')
    }
  })

  it('draws forty at most and says how many are left', () => {
    const view = drawn(hardCases['200 categories'] as Dataset)
    expect(view.facts.notes).toEqual(['另有160个数字没有画出，见数据表'])
  })
})
