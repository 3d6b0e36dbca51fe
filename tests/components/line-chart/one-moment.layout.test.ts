import { describe, expect, it } from 'vitest'
import { layoutAreaChart } from '../../../src/components/area-chart/area-chart.layout.js'
import { layoutMoment } from '../../../src/components/line-chart/one-moment.layout.js'
import type { Frame } from '../../../src/components/chart/view.js'
import type { Query } from '../../../src/data/series.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  quantity,
  selected,
  textsOf,
} from '../chart/given.js'
import { byYear } from '../chart/hard-cases.js'

const overTime: Query = { by: 'period', split: 'category' }
const of = (
  values: Parameters<typeof byYear>[0],
  query = overTime,
  frame: Partial<Frame> = {},
  width = 640,
) => {
  const selection = selected(byYear(values), query)
  return layoutMoment(selection, frameOf(selection, width, frame))
}

describe('figures of one period', () => {
  it('are bars with their names and their figures beside them, and say when', () => {
    const view = of({ 2024: [30, quantity(110, 'over', { wording: '110余次' }), 12] })
    expect(view && textsOf(view).map(({ text }) => text)).toEqual([
      ...['经济建设', '农业农村', '科教文卫体'],
      ...['30次', '110余次', '12次'],
    ])
    expect(view && marksOf(view).filter(({ role }) => role === 'openEnd')).not.toEqual([])
    expect(view?.facts.notes).toEqual(['均为2024年'])
    expect(view?.kinds).toEqual(['条形图'])
    expect([...(view?.frame.colors.values() ?? [])]).toEqual([0])
    expect(of({ 2024: [30, 12] }, overTime, { locale: 'en' })?.facts.notes).toEqual(['all of 2024'])
  })

  it('leave a legend to ask for, which shows again what was hidden', () => {
    const selection = selected(byYear({ 2024: [30, 110, 12] }), {
      ...overTime,
      hidden: new Set(['农业农村']),
    })
    const view = layoutMoment(selection, frameOf(selection))
    expect(view?.facts.rows.length).toBe(2)
    expect(view?.named).toBe(true)
    expect(view?.facts.legend.map(({ label }) => label)).toEqual(['经济建设', '农业农村', '科教文卫体'])
  })

  it('say in the summary of which period they are, and areas their sum', () => {
    const view = of({ 2024: [30, 12] })
    expect(view?.facts.summary).toBe('2024年：经济建设，30次；农业农村，12次。')
    expect(of({ 2024: [30, 12] }, overTime, { locale: 'en' })?.facts.summary).toMatch(/^2024: /)
    const selection = selected(byYear({ 2024: [30, 12] }), overTime)
    const areas = layoutAreaChart(selection, frameOf(selection), { curve: 'linear', share: false })
    expect(areas.facts.summary).toBe(`${view?.facts.summary}合计：2024年42次。`)
  })

  it('are left to lines where another part of time is shown', () => {
    const within = (from: number, to: number) =>
      of({ 2024: [30, 12] }, overTime, { domains: { time: [Date.UTC(from, 0), Date.UTC(to, 0)] } })
    expect(within(2021, 2023)).toBeUndefined()
    expect(within(2023, 2026)?.panels.map(({ key }) => key)).toEqual(['bars'])
  })

  it('that come as columns are left to lines', () => {
    const selection = selected(byYear({ 2024: [30, 12] }), overTime)
    const [first, ...others] = selection.series
    const columns = { period: [Date.UTC(2024, 0)], figure: [30] }
    const asColumns = { ...selection, series: [{ ...first, columns }, ...others] } as typeof selection
    expect(layoutMoment(asColumns, frameOf(selection))).toBeUndefined()
  })

  it('are met as before: each with its row of the facts', () => {
    const view = of({ 2024: [30, 12] })
    const rows = [0, 1].map((i) => view?.facts.rows.at(view.targets.at(i).row))
    expect(rows.map((row) => [row?.label, row?.text, row?.period])).toEqual([
      ['经济建设', '30次', '2024年'],
      ['农业农村', '12次', '2024年'],
    ])
  })

  it('alone are one bar, named by the period', () => {
    const view = of({ 2024: [30] })
    expect(view && textsOf(view).map(({ text }) => text)).toEqual(['2024年', '30次'])
  })

  it('are left to lines where there are more periods, names along the axis, or panels on one scale', () => {
    expect(of({ 2023: [20, 30], 2024: [30, 12] })).toBeUndefined()
    expect(of({ 2024: [30] }, { by: 'category', split: 'period' })).toBeUndefined()
    const whole = selected(byYear({ 2024: [30, 12] }), overTime)
    expect(of({ 2024: [30, 12] }, overTime, { whole })).toBeUndefined()
  })

  it.each([320, 640, 1200])('stay in their frame with no text over another at %i px', (width) => {
    const bounds = Object.values(everyBound)
    for (const locale of ['zh-CN', 'en'] as const) {
      const view = of({ 2024: bounds }, overTime, { locale }, width)
      expect(view && faultsOf(view)).toEqual([])
    }
  })

  it('are bars in place of areas too, but not of shares', () => {
    const selection = selected(byYear({ 2024: [30, 12] }), overTime)
    const drawn = (share: boolean) =>
      layoutAreaChart(selection, frameOf(selection), { curve: 'linear', share })
    expect(drawn(false).panels.map(({ key }) => key)).toEqual(['bars'])
    expect(drawn(true).panels.map(({ key }) => key)).not.toContain('bars')
  })
})

it('a period without any number says so', () => {
  const selection = selected(
    ofObservations(
      ['甲', '乙'].map((category) => ({
        indicator: 'consultations',
        category,
        period: '2024',
        figure: quantity(null, 'unstated'),
      })),
    ),
    overTime,
  )
  const view = layoutMoment(selection, frameOf(selection))
  expect(view && textsOf(view).map(({ text }) => text)).toContain('数量原文未列')
})

it('several places of one period are not summed: their areas would not lie on one another', () => {
  const figures = ['甲市', '乙市'].flatMap((place, i) =>
    ['甲类', '乙类'].map((category) => ({
      ...{ indicator: 'consultations', place, period: '2024', category },
      figure: quantity(10 + i),
    })),
  )
  const selection = selected(ofObservations(figures), overTime)
  const view = layoutAreaChart(selection, frameOf(selection), { curve: 'linear', share: false })
  expect(view.facts.summary).not.toContain('合计')
})
