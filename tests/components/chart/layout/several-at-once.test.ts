import { describe, expect, it } from 'vitest'
import { layoutApart } from '../../../../src/components/chart/layout/facets/panels-apart.js'
import { severalAtOnce } from '../../../../src/components/chart/layout/facets/several-at-once.js'
import { isPlain, layoutLineChart } from '../../../../src/components/line-chart/line-chart.layout.js'
import { layoutMoment } from '../../../../src/components/line-chart/one-moment.layout.js'
import * as rareParts from '../../../../src/components/line-chart/rare.layout.js'
import { collectRest } from '../../../../src/data/collect.js'
import { resolve } from '../../../../src/data/resolve.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, selected, textsOf } from '../given.js'

const figures = (periods: readonly string[], places: readonly string[], own: Partial<Observation> = {}) =>
  periods.flatMap((period) =>
    places.flatMap((place, i) =>
      ['甲类', '乙类'].map((category, j): Observation => ({
        ...{ indicator: 'consultations', place, period, category, ...own },
        figure: quantity(Number(period) - 2000 + i * 7 + j),
      })),
    ),
  )

const years = ['2021', '2022', '2023']
const overTime = { by: 'period' } as const

function drawn(observations: readonly Observation[], limit?: number) {
  const dataset = ofObservations(observations)
  const selection = selected(dataset, { ...overTime, ...(limit && { limit, collect: collectRest }) })
  const frame = frameOf(selection)
  const lines = (of: typeof selection, within: typeof frame) =>
    layoutLineChart(of, within, { curve: 'linear', zero: 'always', log: false }, rareParts)
  return layoutApart(selection, severalAtOnce(selection), resolve(dataset), frame, lines)
}

describe('figures of several places at one moment', () => {
  it('stand in panels by what they differ by, in its own order, on one scale', () => {
    const view = drawn(figures(years, ['620200', '620100']))
    const named = view ? textsOf(view).map(({ text }) => text) : []
    expect(named.indexOf('620100')).toBeLessThan(named.indexOf('620200'))
    expect(view?.facts.facet).toBe('地区')
    expect(
      new Set(view?.panels.flatMap(({ scales }) => scales.map(({ domain }) => domain.join()))).size,
    ).toBe(2)
    expect(view && faultsOf(view)).toEqual([])
  })

  it('are never joined: no line stands upright', () => {
    const view = drawn(figures(years, ['甲市', '乙市']))
    const lines = view ? marksOf(view).filter(({ role, type }) => role === 'line' && type === 'path') : []
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      const across = 'd' in line ? [...line.d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => x) : []
      expect(new Set(across).size).toBe(3)
    }
  })

  it('are rows of bars where there is no other moment', () => {
    const selection = selected(ofObservations(figures(['2023'], ['甲市', '乙市'])), overTime)
    const view = layoutMoment(selection, frameOf(selection))
    expect(view && textsOf(view).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['甲市', '乙市', '23次', '24次', '30次', '31次']),
    )
    expect(view?.facts.notes).toEqual(['均为2023年'])
    expect(view?.facts.summary).toMatch(/^2023年：/)
  })

  it('bear their own name where they are collected, and are not said to be not given', () => {
    const view = drawn(figures(years, ['甲市', '乙市']), 2)
    const named = view ? textsOf(view).map(({ text }) => text) : []
    expect(named).toContain('其余4项')
    expect(named.join()).not.toContain('未列')
  })

  it('are none where several sources tell of the same, and where each has its moment', () => {
    const twice = [
      ...figures(years, ['甲市'], { source: 'a' }),
      ...figures(['2021'], ['甲市'], { source: 'b' }),
    ]
    expect(severalAtOnce(selected(ofObservations(twice), overTime))).toEqual([])
    expect(severalAtOnce(selected(ofObservations(figures(years, ['甲市'])), overTime))).toEqual([])
  })

  it('are not joined either where each place has a year of its own', () => {
    const apart = [...figures(['2021', '2022'], ['甲市']), ...figures(['2023'], ['乙市'])]
    const selection = selected(ofObservations(apart), overTime)
    expect(isPlain(selection, frameOf(selection), { curve: 'linear', zero: 'auto', log: false })).toBe(false)
    expect(severalAtOnce(selection)).toEqual(['place'])
    const view = drawn(apart)
    const named = view ? textsOf(view).map(({ text }) => text) : []
    expect(named).toEqual(expect.arrayContaining(['甲市', '乙市']))
    expect(view?.facts.summary).toMatch(/甲市.*2021年.*乙市.*2023年/)
    expect(view && faultsOf(view)).toEqual([])
  })
})
