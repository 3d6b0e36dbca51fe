import { describe, expect, it } from 'vitest'
import { layoutDonut } from '../../../src/components/donut-chart/donut-chart.layout.js'
import { layoutRing } from '../../../src/components/donut-chart/donut-ring.layout.js'
import { angleOf, pointAt, slicePath } from '../../../src/components/chart/layout/parts/ring.js'
import type { Observation } from '../../../src/data/dataset.js'
import type { Indicator } from '../../../src/data/indicator.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import { faultsOf, frameOf, marksOf, textsOf } from '../chart/given.js'

const share: Indicator = { id: 'outcome', label: '分类占比', unit: '%', kind: 'share', base: 'proposals' }
const whole: Indicator = { id: 'proposals', label: '办结提案', unit: '件', kind: 'count' }
const total: Observation = { indicator: 'proposals', figure: { value: 615, bound: 'exact', unit: '件' } }

function parts(
  values: readonly (number | Quantity)[],
  own: Partial<Observation> = {},
): readonly Observation[] {
  return values.map((value, i) => ({
    indicator: 'outcome',
    category: `${'甲乙丙丁戊己庚辛'[i] ?? ''}类`,
    figure: typeof value === 'number' ? { value, bound: 'exact', unit: '%' } : value,
    ...own,
  }))
}

function donut(
  observations: readonly Observation[],
  width = 640,
  centre?: string,
  indicators = [share, whole],
) {
  const selection = select({ version: 1, indicators, observations }, { whole: withRests })
  return layoutDonut(selection, frameOf(selection, width), centre === undefined ? {} : { centre }, layoutRing)
}

function words(view: ReturnType<typeof donut>): readonly string[] {
  return textsOf(view).map((mark) => mark.text)
}

/** Arcs are no polygons: their flags and radii are not coordinates. */
function faults(view: ReturnType<typeof donut>): readonly string[] {
  return faultsOf(view).filter((fault) => !fault.includes('/slice'))
}

describe('layoutDonut', () => {
  it('starts at twelve, runs clockwise, outlines the rest and names the whole in the middle', () => {
    const view = donut([total, ...parts([50, 25])])
    expect(view.panels[0]?.key).toBe('donut')
    const slices = marksOf(view).filter((mark) => mark.key.endsWith('/slice'))
    expect(slices.map((mark) => mark.role)).toEqual(['value', 'value', 'rest'])
    expect(words(view)).toEqual(
      expect.arrayContaining(['甲类 50%', '乙类 25%', '其余25%，原文未分列（推算）', '615件']),
    )
    const [x, y] = [view.targets.at(0).box, view.targets.at(1).box].map((box) => box.x + box.width / 2)
    expect((x ?? 0) > (y ?? 0)).toBe(true)
  })

  it('finds the slice under the pointer by its angle', () => {
    const view = donut(parts([90, 10]))
    const { box } = view.targets.at(1)
    expect(view.targets.nearest(box.x + box.width / 2, box.y + box.height / 2)).toBe(1)
    const ring = { x: 320, y: 0, inner: 60, outer: 100 }
    expect(angleOf(ring, ...pointAt(ring, 80, 2))).toBeCloseTo(2)
    expect(angleOf(ring, 320, 0)).toBeUndefined()
  })

  it.each([
    [
      'not exact',
      [60, { value: 20, bound: 'nearly', unit: '%', wording: '近20%' } as const],
      '“乙类近20%”不是确数',
    ],
    ['more than the whole', [80, 40], '80%＋40%＝120%，超过100%'],
    ['more than six', [20, 20, 20, 20, 10, 5, 5], '分类超过6项'],
    ['without a number', [60, { value: null, bound: 'unstated', unit: '%' } as const], '有的类没有数字'],
  ])('lists parts that are %s', (_name, values, why) => {
    const view = donut(parts(values))
    expect(marksOf(view).some((mark) => mark.key.endsWith('/slice'))).toBe(false)
    expect(words(view).join('')).toContain(why)
    expect(faults(view)).toEqual([])
  })

  it('lists parts of different wholes, and complete classes that do not add up', () => {
    const two = donut([...parts([60, 40], { place: '甘肃省' }), ...parts([30, 70], { place: '河北省' })])
    expect(words(two).join('')).toContain('各数属于不同的总体')
    const short = donut([...parts([60, 30])], 640, undefined, [{ ...share, complete: true }, whole])
    expect(words(short).join('')).toContain('所列合计90%，不足100%')
  })

  it('keeps the ring where beside it a figure is no part of anything, and says that one', () => {
    const lone: Observation = {
      indicator: 'proposals',
      place: '乙市',
      figure: { value: 13, bound: 'exact', unit: '件' },
    }
    const view = donut([...parts([60, 40], { place: '甲市' }), lone])
    expect(view.panels[0]?.key).toBe('donut')
    expect(words(view).join('')).toContain('乙市（13件）没有分类')
    expect(view.facts.rows.length).toBe(3)
    expect(view.targets.length).toBe(2)
    expect(faults(view)).toEqual([])
  })

  it('lists thin parts whose leaders would go over the ring', () => {
    const view = donut([total, ...parts([99.4, 0.3, 0.2, 0.1])], 1200)
    expect(marksOf(view).filter(({ key }) => key.endsWith('/slice'))).toHaveLength(4)
    expect(marksOf(view).filter(({ key }) => key.endsWith('/leader'))).toEqual([])
  })

  it('draws a whole ring, and nothing for nothing', () => {
    const ring = { x: 100, y: 100, inner: 50, outer: 80 }
    expect(slicePath(ring, 0, 2 * Math.PI, 1.5).match(/Z/g)).toHaveLength(2)
    expect(words(donut(parts([100, 0])))).toContain('乙类 0%')
    expect(slicePath(ring, 0, 0.001, 6)).not.toMatch(/NaN/)
  })

  it('takes words for the middle and shrinks them to the hole', () => {
    const view = donut(parts([60, 40]), 640, '全部办结')
    const centre = textsOf(view).find((mark) => mark.key === 'centre')
    expect(centre?.text).toBe('全部办结')
    expect(centre?.size).toBeLessThan(36 * 0.8)
  })

  it.each([240, 320, 375, 640, 1200])('keeps every word inside and clear of the others at %d px', (width) => {
    const long = parts([31.8, 45.3, 19.1, 3.8]).map((o, i) => ({
      ...o,
      category:
        [
          '所提问题已经解决或基本解决',
          '正在解决或列入规划逐步解决',
          '因目前条件限制或其他原因需待以后解决',
          '留作参考',
        ][i] ?? '',
    }))
    for (const observations of [
      long,
      parts([96, 1, 1, 1, 0.5, 0.5]),
      parts([1, 1, 1, 1, 1, 95]),
      [total, ...parts([58.7])],
    ]) {
      expect(faults(donut(observations, width))).toEqual([])
    }
  })
})
