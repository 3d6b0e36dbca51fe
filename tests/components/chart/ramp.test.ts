import { describe, expect, it } from 'vitest'
import { layRamped } from '../../../src/components/chart/paint/ramp.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import { select } from '../../../src/data/select.js'
import type { Dataset } from '../../../src/data/dataset.js'

const years = (count: number, places = ['甲市', '乙市']): Dataset => ({
  version: 1,
  indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
  observations: Array.from({ length: count }, (_, i) =>
    places.map((place) => ({
      indicator: 'held',
      place,
      // Not in order of time: the ramp is.
      period: String(2000 + ((i * 7) % count)),
      figure: { value: 10 + i, bound: 'exact' as const, unit: '次' },
    })),
  ).flat(),
})

const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'zh-CN', colors: new Map() }

function numbersOf(dataset: Dataset, where: Readonly<Record<string, readonly string[]>> = {}) {
  const selection = select(dataset, { by: 'place', split: 'period', where })
  let given: readonly unknown[] = []
  const view = layRamped(selection, frame, (of, within) => {
    given = [of.colors, within.colors]
    return { frame: within } as ChartView
  })
  expect(given[0]).toBe(given[1])
  return [...(view?.frame.colors ?? [])]
}

describe('colours of years', () => {
  it.each([
    [1, [['2000', -2]]],
    [
      2,
      [
        ['2000', -9],
        ['2001', -2],
      ],
    ],
    [
      3,
      [
        ['2000', -9],
        ['2001', -6],
        ['2002', -2],
      ],
    ],
    [
      5,
      [
        ['2000', -9],
        ['2001', -7],
        ['2002', -6],
        ['2003', -4],
        ['2004', -2],
      ],
    ],
  ])('are steps of one hue, the latest strongest: %i', (count, expected) => {
    expect(numbersOf(years(count))).toEqual(expected)
  })

  it('are none of their own for what is older than there are steps', () => {
    const numbers = numbersOf(years(10))
    expect(numbers.slice(0, 2).map(([, number]) => number)).toEqual([9, 8])
    expect(numbers.slice(2).map(([, number]) => number)).toEqual([-9, -8, -7, -6, -5, -4, -3, -2])
  })

  it('are as far apart as can be whatever other years the data have', () => {
    expect(numbersOf(years(10), { period: ['2003', '2008'] })).toEqual([
      ['2003', -9],
      ['2008', -2],
    ])
  })
})
