import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodSpots } from '../../../../src/components/chart/layout/axis/period-spots.js'
import type { TimeUnit } from '../../../../src/components/chart/layout/axis/time-units.js'
import { bottomTimeAxis } from '../../../../src/components/chart/layout/axis/time-axis.js'
import { timeRange, timeScale } from '../../../../src/components/chart/layout/axis/time-marks.js'
import type { Frame } from '../../../../src/components/chart/view.js'
import { textBox } from '../given.js'

const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'zh-CN', colors: new Map() }
const day = (text: string) => Date.parse(`${text}T00:00:00Z`)

function axisOf(from: number, to: number, finest: TimeUnit, own: Partial<Frame> = {}, quarters = false) {
  const whole = { ...frame, ...own }
  const plot = { x: 40, y: 10, width: whole.width - 60, height: 280 }
  const scale = timeScale('time', [from, to], [plot.x, plot.x + plot.width])
  return bottomTimeAxis(scale, { finest, quarters }, plot, whole)
}

const words = (axis: ReturnType<typeof axisOf>, which: 'label' | 'parent' = 'label') =>
  axis.marks.flatMap((mark) => (mark.type === 'text' && mark.key.endsWith(which) ? [mark.text] : []))

describe('time ticks', () => {
  it('are no comb of months under many years', () => {
    const wide = { width: 1200 }
    expect(words(axisOf(day('2016-01-01'), day('2030-01-01'), 'month', wide))).toHaveLength(15)
    expect(words(axisOf(day('2022-01-01'), day('2024-06-01'), 'month', wide)).slice(0, 3)).toEqual([
      '1月',
      '4月',
      '7月',
    ])
  })

  it.each([320, 640, 1200])('stand under their points, the last as well as the first, at %i px', (width) => {
    const own = { ...frame, width }
    const plot = { x: 40, y: 10, width: width - 40, height: 280 }
    const years = [2019, 2024].map((year) => day(`${year}-01-01`)) as [number, number]
    const scale = timeScale('time', years, timeRange([plot.x, plot.x + plot.width], own))
    const { marks } = bottomTimeAxis(scale, { finest: 'year' }, plot, own)
    const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.x] : []))
    expect(texts).toEqual(marks.flatMap((mark) => (mark.type === 'line' ? [mark.x1] : [])))
    expect(texts.length).toBeGreaterThan(2)
    expect(scale.range[1]).toBeGreaterThan(width - 16)
  })

  it('are years for years, however wide the axis', () => {
    expect(words(axisOf(day('2007-01-01'), day('2013-01-01'), 'year', { width: 1200 }))).toEqual([
      '2007',
      '2008',
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
    ])
    expect(words(axisOf(day('1949-01-01'), day('2024-01-01'), 'year', { width: 320 }))).toEqual([
      '1960',
      '1980',
      '2000',
      '2020',
    ])
  })

  it('are months with their year once', () => {
    const axis = axisOf(day('2023-11-01'), day('2024-04-01'), 'month')
    expect(words(axis)).toEqual(['11月', '12月', '1月', '2月', '3月', '4月'])
    expect(words(axis, 'parent')).toEqual(['2023年', '2024年'])
    const en = axisOf(day('2023-11-01'), day('2024-04-01'), 'month', { locale: 'en' })
    expect(words(en)).toEqual(['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'])
    expect(words(en, 'parent')).toEqual(['2023', '2024'])
  })

  it('are quarters where every period is one', () => {
    const axis = axisOf(day('2024-01-01'), day('2024-12-31'), 'month', {}, true)
    expect(words(axis)).toEqual(['一季度', '二季度', '三季度', '四季度'])
    expect(words(axis, 'parent')).toEqual(['2024年'])
  })

  it('are days and hours with their month and date once', () => {
    const days = axisOf(day('2024-02-20'), day('2024-03-20'), 'day')
    expect(words(days)).toEqual(['21日', '26日', '1日', '6日', '11日', '16日'])
    expect(words(days, 'parent')).toEqual(['2024年2月', '2024年3月'])
    const hours = axisOf(day('2024-03-08'), day('2024-03-08') + 6 * 36e5, 'second')
    expect(words(hours)).toEqual(['00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00'])
    expect(words(hours, 'parent')).toEqual(['2024年3月8日'])
  })

  it('never overlap or leave the frame, on any span at any width', () => {
    const year = fc.integer({ min: -1000, max: 3000 })
    fc.assert(
      fc.property(
        year,
        fc.double({ min: 0.001, max: 5e12, noNaN: true }),
        fc.constantFrom<TimeUnit>('year', 'month', 'day', 'second'),
        fc.constantFrom(320, 640, 1200),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (start, span, finest, width, locale) => {
          const from = new Date(0).setUTCFullYear(start, 3, 7)
          const axis = axisOf(from, from + span, finest, { width, locale })
          const boxes = axis.marks.flatMap((mark) => (mark.type === 'text' ? [textBox(mark)] : []))
          boxes.forEach((a, i) => {
            expect(a.x0 >= -0.5 && a.x1 <= width + 0.5, a.what).toBe(true)
            for (const b of boxes.slice(i + 1)) {
              const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0
              expect(apart, `${a.what} and ${b.what}`).toBe(true)
            }
          })
        },
      ),
    )
  })
})

describe('periods in time', () => {
  it('stand at their start where all have one precision', () => {
    expect(periodSpots(['2007', '2013'])).toEqual({
      finest: 'year',
      quarters: false,
      spots: ['2007-01-01', '2013-01-01'].map((text) => ({ at: day(text), from: day(text), to: day(text) })),
    })
    expect(periodSpots(['2024-03'])).toMatchObject({ finest: 'month', spots: [{ at: day('2024-03-01') }] })
  })

  it('stand at their middle where a year stands among months', () => {
    const { spots, finest } = periodSpots(['2024', '2024-03']) ?? { spots: [], finest: undefined }
    expect(finest).toBe('month')
    expect(spots[0]?.at).toBe(day('2024-07-02'))
    expect(spots[1]?.at).toBe(day('2024-03-16') + 432e5)
  })

  it('hold for all of an interval', () => {
    expect(periodSpots(['2022/2024', '2025'])?.spots[0]).toEqual({
      at: (day('2022-01-01') + day('2024-01-01')) / 2,
      from: day('2022-01-01'),
      to: day('2024-01-01'),
    })
    expect(periodSpots(['/2024'])?.spots[0]).toMatchObject({ at: day('2024-01-01') })
    expect(periodSpots(['2024-01/2024-03', '2024-10/2024-12'])).toMatchObject({
      quarters: true,
      finest: 'month',
    })
  })

  it('have no distance where one is worded or undated', () => {
    expect(periodSpots(['2007', undefined])).toBeUndefined()
    expect(periodSpots(['十一届一次'])).toBeUndefined()
    expect(periodSpots([])).toMatchObject({ spots: [] })
  })
})
