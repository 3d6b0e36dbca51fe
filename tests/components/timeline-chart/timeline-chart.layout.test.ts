import { describe, expect, it } from 'vitest'
import { layoutTimeline } from '../../../src/components/timeline-chart/timeline-chart.layout.js'
import type { Dataset } from '../../../src/data/dataset.js'
import type { Query } from '../../../src/data/series.js'
import type { Locale } from '../../../src/data/text.js'
import { events, everyDate, manyEvents } from '../../../stories/events.js'
import { everyBoundOf, held } from '../../../stories/figures.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, selected, textsOf } from '../chart/given.js'
import { hardCases, long } from '../chart/hard-cases.js'

function drawn(dataset: Dataset, width = 640, locale: Locale = 'zh-CN', query: Query = {}) {
  const selection = selected(dataset, { by: 'period', split: 'none', ...query })
  return layoutTimeline(selection, frameOf(selection, width, { locale }))
}

const dated = (period: string, category: string, value = 1) =>
  ({ indicator: 'consultations', category, period, figure: quantity(value) }) as const

const cases: Readonly<Record<string, Dataset>> = {
  ...hardCases,
  events,
  'every date': everyDate,
  'every bound': everyBoundOf(held, 'period'),
  'one day': ofObservations([dated('2024-03-08', '揭牌')]),
  'one open period': ofObservations([dated('2024/..', '揭牌')]),
  'twenty on one day': ofObservations(Array.from({ length: 20 }, (_, i) => dated('2024-03-08', `第${i}次`))),
  'a long name at either end': ofObservations([dated('2020', long), dated('2024-12-31', long)]),
  'two thousand years': ofObservations([dated('0024', '甲'), dated('2024', '乙')]),
  'a century': ofObservations([dated('19XX', '甲'), dated('2024-01-01', '乙')]),
  'three hundred': manyEvents(300),
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it.each(Object.entries(cases))('%s stays in its frame with no text over another', (_name, dataset) => {
    expect(faultsOf(drawn(dataset, width))).toEqual([])
    expect(faultsOf(drawn(dataset, width, 'en'))).toEqual([])
  })
})

const said = (view: ReturnType<typeof drawn>) => textsOf(view).map(({ text }) => text)

describe('a timeline', () => {
  it('puts dates where they lie in time', () => {
    const view = drawn(
      ofObservations([dated('2020-01-01', '甲'), dated('2022-07-02', '乙'), dated('2024-12-31', '丙')]),
    )
    const dots = marksOf(view).filter((mark) => mark.type === 'circle')
    // 17 px from the edges for glyphs that reach beyond their period; five whole years between.
    expect(dots.map(({ cx }) => Math.round(cx))).toEqual([17, 320, 623])
  })

  it('breaks no figure behind a name, however long that is', () => {
    const names = Array.from({ length: 24 }, (_, i) => '协商议事'.repeat(6).slice(0, i + 1))
    const figure = quantity(110, 'over', { wording: '110余次' })
    const view = drawn(ofObservations(names.map((name) => ({ ...dated('2024', name), figure }))), 320)
    expect(said(view).filter((text) => text.endsWith('110余次'))).toHaveLength(names.length)
    expect(faultsOf(view)).toEqual([])
  })

  it.each([320, 640])('cuts a name of many lines at %i px, its figure never', (width) => {
    const view = drawn(
      ofObservations([dated('2020', long.repeat(6), 27330000), dated('2024', '乙', 3)]),
      width,
    )
    const texts = textsOf(view)
    expect(texts.some(({ text, full }) => text.endsWith('…') || full)).toBe(true)
    expect(said(view).join('')).toContain('27,330,000次')
    expect(faultsOf(view)).toEqual([])
  })

  it('draws all months as points or all as bars, however long they are', () => {
    for (let width = 560; width <= 1400; width += 20) {
      const months = ['2018-01', '2019-02', '2020-04', '2021-12', '2022-06'].map((month) =>
        dated(month, month),
      )
      const kinds = marksOf(drawn(ofObservations(months), width)).filter(({ role }) => role === 'value')
      expect(new Set(kinds.map(({ type }) => type)).size).toBe(1)
    }
  })

  it('draws a period as long as it lasts', () => {
    const [bar] = marksOf(drawn(ofObservations([dated('2020/2021', '甲'), dated('2023', '乙')]))).filter(
      ({ role }) => role === 'value',
    )
    expect(bar).toMatchObject({ type: 'rect', x: 17 })
    expect(Math.round((bar as { width: number }).width)).toBe(303)
  })

  it('shares a lane where there is room, and opens another where there is none', () => {
    const tops = (dataset: Dataset) =>
      new Set(Array.from({ length: 2 }, (_, i) => drawn(dataset).targets.at(i).box.y)).size
    expect(tops(ofObservations([dated('2020', '甲'), dated('2024', '乙')]))).toBe(1)
    expect(tops(ofObservations([dated('2020', long), dated('2020-06', long), dated('2030', '丙')]))).toBe(2)
  })

  it('says each event with its figure, and when in words', () => {
    expect(said(drawn(events))).toEqual(
      expect.arrayContaining([
        '2018年3月8日',
        '2019年（约）',
        '2020年（存疑）',
        '2019年某月',
        '截至2019年',
        '2023年5月起',
      ]),
    )
    expect(said(drawn(events)).join()).toContain('110余次')
  })

  it('leaves out a figure where every event is one of itself', () => {
    expect(said(drawn(everyDate)).join()).not.toContain('1次')
    expect(drawn(everyDate).facts.rows.at(0).text).toBe('1次')
  })

  it('speaks Chinese on its axis', () => {
    const view = drawn(ofObservations([dated('2024-03', '甲'), dated('2024-09', '乙')]))
    expect(said(view)).toEqual(expect.arrayContaining(['3月', '9月', '2024年']))
  })

  it('lists apart what is dated in words or not at all, and places none of it', () => {
    const view = drawn(events)
    const [time, undated] = view.panels
    expect(undated?.layers.flat().flatMap((mark) => (mark.type === 'text' ? mark.text : []))).toEqual([
      '未注明日期',
      '民生实事 · 协商 多次',
      '近两年',
      '对口协商 · 协商 6次',
      '时段原文未列',
    ])
    expect(time?.layers.flat().some((mark) => mark.type === 'text' && /民生实事/.test(mark.text))).toBe(false)
    expect(view.facts.notes).toContain('2项原文没有日期，未排在时间轴上')
  })

  it('is a list where all of it is worded', () => {
    const view = drawn(
      ofObservations([{ indicator: 'consultations', periodWording: '近两年', figure: quantity(3) }]),
    )
    expect(view.panels.map(({ key }) => key)).toEqual(['undated'])
    expect(said(view)).toEqual(['未注明日期', '3次', '近两年'])
  })

  it('becomes a list in a narrow frame, in order of time', () => {
    const view = drawn(events, 320)
    expect(view.panels[0]?.axes).toEqual([])
    const tops = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i).box.y)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(said(view)).toContain('2019年（约）')
  })

  it('becomes a list where events crowd', () => {
    expect(drawn(manyEvents(60)).panels[0]?.axes).toEqual([])
    expect(drawn(manyEvents(6)).panels[0]?.axes).toHaveLength(1)
  })

  it('draws what can be read of ten thousand, and says what it leaves out', () => {
    const view = drawn(manyEvents(10_000))
    expect(view.targets.length).toBe(200)
    expect(view.facts.notes).toContain('另有9800项没有画出，见数据表')
    expect(view.facts.rows.length).toBe(10_000)
  })

  it('names figures by their events in table and speech, not by their dates', () => {
    const { facts } = drawn(events, 640, 'zh-CN', { split: 'indicator' })
    expect(facts.rows.at(0)).toMatchObject({ period: '2018年3月8日', series: '揭牌', text: '12个' })
    expect(facts.rows.at(0).label).toContain('首批委员工作室')
    expect(facts.summary).toContain('从2018年3月8日，首批委员工作室 · 揭牌，12个，到')
    expect(facts.summary).toMatch(/^共13项，从.*6项日期不确切。2项原文没有日期，未排在时间轴上。$/)
  })

  it('gives each event the colour of its series', () => {
    const view = drawn(events, 640, 'zh-CN', { split: 'indicator' })
    const series = new Set(marksOf(view).flatMap(({ series }) => series ?? []))
    expect(series).toEqual(new Set(['opened', 'held']))
  })
})
