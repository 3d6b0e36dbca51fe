import { describe, expect, it } from 'vitest'
import { layoutIndicatorBlocks } from '../../../../src/components/chart/layout/bars/indicator-blocks.js'
import type { ChartView } from '../../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../../src/data/dataset.js'
import type { Query } from '../../../../src/data/series.js'
import { everyBound, faultsOf, frameOf, marksOf, selected, textsOf } from '../given.js'

const byIndicator: Query = { by: 'place', split: 'indicator' }
const held = { id: 'held', label: '协商活动', unit: '次', kind: 'count' } as const
const people = { id: 'people', label: '参加协商的人', unit: '人', kind: 'count' } as const

function of(...observations: readonly Observation[]): Dataset {
  return { version: 1, indicators: [held, people], observations }
}

function one(
  indicator: string,
  place: string,
  value: number,
  unit: string,
  extra: Partial<Observation> = {},
): Observation {
  return { indicator, place, period: '2023', figure: { value, bound: 'exact', unit }, ...extra }
}

function drawn(dataset: Dataset, width = 640): ChartView {
  const selection = selected(dataset, byIndicator)
  return layoutIndicatorBlocks(selection, frameOf(selection, width))
}

function said(view: ChartView): string {
  return textsOf(view)
    .map((mark) => mark.text)
    .join('')
}

function bars(view: ChartView): number {
  return marksOf(view).filter((mark) => mark.role === 'value').length
}

const two = of(
  one('held', '甲市', 30, '次'),
  one('held', '乙市', 60, '次'),
  one('people', '甲市', 9, '人'),
  one('people', '乙市', 8, '人'),
)

describe('layoutIndicatorBlocks', () => {
  it('gives each indicator an axis of its own', () => {
    const view = drawn(two)
    expect(bars(view)).toBe(4)
    expect(said(view)).not.toContain('不可比')
    expect(said(view)).toContain('协商活动')
    expect(view.facts.legend).toEqual([])
  })

  it('sets figures that may not be compared side by side with the reason', () => {
    const view = drawn(of(one('held', '甲市', 30, '次', { scope: '首批' }), one('held', '乙市', 60, '次')))
    expect(bars(view)).toBe(0)
    expect(said(view)).toContain('不可比：口径不同')
  })

  it('says of which indicator the reason holds where another is drawn', () => {
    const view = drawn(
      of(
        one('held', '甲市', 30, '次'),
        one('held', '乙市', 60, '次'),
        one('people', '甲市', 9, '人', { scope: '首批' }),
        one('people', '乙市', 8, '人'),
      ),
    )
    expect(bars(view)).toBe(2)
    expect(said(view)).toContain('口径不同')
  })

  it('says that single figures of several indicators differ in unit', () => {
    expect(said(drawn(of(one('held', '甲市', 30, '次'), one('people', '乙市', 8, '人'))))).toContain(
      '单位不同：次 与 人',
    )
  })

  it('draws no bar for a figure that is alone', () => {
    expect(bars(drawn(of(one('held', '甲市', 30, '次'))))).toBe(0)
  })

  it.each([320, 640, 1200])('keeps every bound inside at %i px', (width) => {
    const every = Object.values(everyBound).map((figure, i): Observation => ({
      indicator: 'held',
      place: `第${i}市`,
      period: '2023',
      figure,
    }))
    expect(faultsOf(drawn(of(...every, ...two.observations.slice(2)), width))).toEqual([])
    expect(faultsOf(drawn(two, width))).toEqual([])
  })

  it('finds for every target its figure', () => {
    const view = drawn(two)
    const found = Array.from({ length: view.targets.length }, (_, i) => {
      const target = view.targets.at(i)
      return view.facts.rows.at(target.row).key === target.key
    })
    expect(found).toEqual([true, true, true, true])
  })

  it('keeps the marks of one block apart from those of another', () => {
    const owners = new Map<string, Set<string>>()
    for (const panel of drawn(two).panels) {
      const marks = [...panel.axes.flatMap((axis) => axis.marks), ...panel.layers.flat()]
      for (const { key } of marks) owners.set(key, (owners.get(key) ?? new Set()).add(panel.key))
    }
    expect([...owners.values()].filter((panels) => panels.size > 1)).toEqual([])
  })
})
