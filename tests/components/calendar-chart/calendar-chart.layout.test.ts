import { describe, expect, it } from 'vitest'
import { layoutCalendar } from '../../../src/components/calendar-chart/calendar-chart.layout.js'
import { daysOfMonth, daysOfYear } from '../../../src/components/calendar-chart/days.layout.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import type { Locale } from '../../../src/data/text.js'
import { heldByDay } from '../../../stories/figures.js'
import {
  everyBound,
  faultsOf,
  frameOf,
  marksOf,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../chart/given.js'

function drawn(dataset: Dataset, width = 1200, locale: Locale = 'zh-CN') {
  const selection = selected(dataset, { by: 'period', split: 'none' })
  return layoutCalendar(selection, frameOf(selection, width, { locale }))
}

const on = (days: Readonly<Record<string, Quantity | number>>) =>
  ofObservations(
    Object.entries(days).map(([period, figure]) => ({
      indicator: 'consultations',
      period,
      figure: typeof figure === 'number' ? quantity(figure) : figure,
    })),
  )

const bounds = on(
  Object.fromEntries(Object.values(everyBound).map((figure, i) => [`2024-03-0${i + 1}`, figure])),
)

const cases: Readonly<Record<string, Dataset>> = {
  'two years': heldByDay,
  'every bound': bounds,
  'one value': on({ '2024-02-29': 3 }),
  'nothing but zeros': on({ '2024-01-01': 0, '2024-12-31': 0 }),
  'below zero': on({ '2024-01-01': -3, '2024-12-31': 12 }),
  'a huge range': on({ '2024-01-01': 1, '2024-12-31': 123456789012 }),
  'no numbers': on({ '2024-01-01': quantity(null, 'unstated', { wording: '多次' }) }),
  'seven years': on(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${2018 + i}-06-15`, i]))),
  'many days of one month': on(
    Object.fromEntries(
      Array.from({ length: 31 }, (_, i) => [`2024-01-${String(i + 1).padStart(2, '0')}`, i]),
    ),
  ),
  'years only': on({ '2023': 4, '2024': 5 }),
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, width))).toEqual([])
    expect(faultsOf(drawn(dataset, width, 'en'))).toEqual([])
  })
})

describe('days', () => {
  it('are all of the year, weeks from Monday', () => {
    expect(daysOfYear(2024)).toHaveLength(366)
    expect(daysOfYear(2024)[0]).toMatchObject({ weekday: 0, week: 0, month: 0 })
    expect(daysOfYear(2023)[0]).toMatchObject({ weekday: 6, week: 0 })
    expect(daysOfYear(2023)[1]).toMatchObject({ weekday: 0, week: 1 })
    expect(daysOfMonth(2023, 1)).toHaveLength(28)
    expect(daysOfMonth(2024, 8).at(-1)).toMatchObject({ weekday: 0, week: 5 })
  })
})

describe('a calendar', () => {
  it('puts a day in the column of its week and the row of its weekday', () => {
    // 8 March 2024 is the Friday of the tenth week.
    const [box] = marksOf(drawn(on({ '2024-03-08': 5 }))).filter((mark) =>
      mark.key.endsWith('|2024-03-08|||/cell'),
    )
    expect(box).toMatchObject({ type: 'rect', role: 'shade' })
    const view = drawn(on({ '2024-01-01': 5, '2024-03-08': 5 }))
    const [a, b] = [view.targets.at(0).box, view.targets.at(1).box]
    expect([rounded((b.x - a.x) / (a.width + 1.5)), rounded((b.y - a.y) / (a.height + 1.5))]).toEqual([9, 4])
  })

  it('tells zero from no figure and from what has no number', () => {
    const view = drawn(
      on({ '2024-01-01': 0, '2024-01-02': 4, '2024-01-03': quantity(null, 'unstated', { wording: '多次' }) }),
    )
    const cells = marksOf(view).filter(({ key }) => key.includes('consultations') && key.endsWith('/cell'))
    expect(cells.map(({ role, shade }) => [role, shade])).toEqual([
      ['shade', 0],
      ['shade', 3],
      ['rest', undefined],
    ])
    expect(textsOf(view).map(({ text }) => text)).toEqual(expect.arrayContaining(['无数字', '原文未列']))
  })

  it('wraps its months in rows where a year has no room', () => {
    const places = (width: number) =>
      textsOf(drawn(heldByDay, width)).filter(({ text }) => text === '12月')[0]?.y ?? 0
    expect(places(320)).toBeGreaterThan(places(1200) + 100)
  })

  it('has one band a year, in order', () => {
    const texts = textsOf(drawn(heldByDay)).map(({ text }) => text)
    expect(texts.filter((text) => /^\d{4}年$/.test(text))).toEqual(['2023年', '2024年'])
  })

  it('tells what is not dated to a day, and draws tiles where nothing is', () => {
    expect(drawn(on({ '2024-03-08': 1, '2024-03': 12 })).facts.notes?.join()).toContain(
      '不是按日的：2024年3月（12次）',
    )
    expect(drawn(on({ '2024': 12 })).facts.notes).toContain('没有按日的数字，未能排入日历')
    expect(drawn(on({ '2024': 12 })).targets.length).toBe(1)
  })

  it('says that a day has more figures than it shows', () => {
    const twice = ofObservations(
      ['甲', '乙'].map((place) => ({
        indicator: 'consultations',
        place,
        period: '2024-03-08',
        figure: quantity(1),
      })),
    )
    expect(drawn(twice).facts.notes?.join()).toContain('每日显示一个数字：甲；另有1个见数据表')
  })

  it('has leaves from the first month with a figure to the last, and each between them', () => {
    const months = (dataset: Dataset, width = 320) =>
      textsOf(drawn(dataset, width)).flatMap(({ text }) => /^(\d+)月$/.exec(text)?.[1] ?? [])
    expect(months(on({ '2024-03-05': 1 }))).toEqual(['3'])
    expect(months(on({ '2024-03-05': 1, '2024-06-01': 2 }))).toEqual(['3', '4', '5', '6'])
    expect(months(on({ '2022-11-05': 1, '2024-02-01': 2 }))).toEqual(['11', '12', '1', '2'])
    expect(months(on({ '2022-11-05': 1, '2023-05-05': 3, '2024-02-01': 2 }))).toHaveLength(16)
    // A band is no lower for fewer months.
    expect(months(on({ '2024-03-05': 1 }), 1200)).toHaveLength(12)
  })

  it('draws the latest years of ten thousand days, and says what it leaves out', () => {
    const day = (i: number) => new Date(Date.UTC(1980, 0, 1 + i * 2)).toISOString().slice(0, 10)
    const days = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [day(i), i % 7]))
    const view = drawn(on(days), 640)
    const shown = Object.keys(days).filter((period) => period >= '2005').length
    expect(view.targets.length).toBe(shown)
    expect(view.facts.notes).toContain(`只画最近30年；更早的${10_000 - shown}个数字见数据表`)
    expect(view.facts.rows.length).toBe(10_000)
  })

  it('shades nothing where no day has a number, and says the words', () => {
    const view = drawn(on({ '2024-01-01': quantity(null, 'unstated', { wording: '多次' }) }))
    expect(marksOf(view).filter(({ role, key }) => role === 'shade' && !key.startsWith('shades/'))).toEqual(
      [],
    )
    expect(view.facts.summary).toContain('多次')
  })
})
