import { describe, expect, it } from 'vitest'
import { exactRows } from '../../../../src/components/bar-chart/bar-chart.layout.js'
import {
  inWords,
  spokenRow,
  spokenSummary,
  tellFacts,
} from '../../../../src/components/chart/layout/words/facts.js'
import type { ChartView } from '../../../../src/components/chart/view.js'
import { readDataset } from '../../../../src/data/read.js'
import { select } from '../../../../src/data/select.js'
import { frameOf } from '../given.js'

describe('what a screen reader hears', () => {
  it('holds no symbol between or behind numbers, nor between names', () => {
    expect(inWords('18～35岁，占801件的3.7%（推算）', 'zh-CN')).toBe('18至35岁，占801件的百分之3.7（推算）')
    expect(inWords('0–19 times, 36.3 % of 799 items', 'en')).toBe('0 to 19 times, 36.3 percent of 799 items')
    expect(inWords('甲市 · 协商', 'zh-CN')).toBe('甲市，协商')
    expect(inWords('A – B', 'en')).toBe('A – B')
  })

  it('says the period once, whether or not it names the figure', () => {
    const { dataset } = readDataset({
      version: 1,
      indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
      observations: [2023, 2024].map((period) => ({
        indicator: 'held',
        place: '甲市',
        period: String(period),
        figure: period,
      })),
    })
    const said = (by: string) => {
      const { rows } = tellFacts(select(dataset, { by, split: 'none' }), 'zh-CN')
      return spokenRow(rows.at(0), 'zh-CN')
    }
    expect(said('period')).toBe('2023年，2023次')
    const row = tellFacts(select(dataset, { by: 'period', split: 'none' }), 'zh-CN').rows.at(0)
    const spoken = (own: object) => spokenRow({ ...row, spoken: '5件', ...own }, 'zh-CN')
    // A name that merely contains the words does not say them; what it says, and what was said, is not said again.
    expect(spoken({ label: '立案办复率', period: '', base: '立案' })).toBe('立案办复率，5件，立案')
    expect(spoken({ label: '11月', period: '1月' })).toBe('11月，5件，1月')
    expect(spoken({ label: '甲市 · 1月', period: '1月' })).toBe('甲市，1月，5件')
    expect(spoken({ label: '甲市', period: '', base: '立案', note: '立案' })).toBe('甲市，5件，立案')
    const only = { ...dataset, observations: dataset.observations.slice(0, 1) }
    const { rows } = tellFacts(select(only, { by: 'place' }), 'zh-CN')
    expect(spokenRow(rows.at(0), 'zh-CN')).toBe('甲市，2023次，2023年')
    // Commas stand in names too.
    const session = { ...row, label: '13th committee, 2nd session', period: '13th committee, 2nd session' }
    expect(spokenRow({ ...session, spoken: '275 items' }, 'en')).toBe(
      '13th committee, 2nd session, 275 items',
    )
  })

  it('names each figure without a class by its own indicator', () => {
    const { dataset } = readDataset({
      version: 1,
      indicators: [
        { id: 'answered', label: '办复率', unit: '%', kind: 'rate' },
        { id: 'content', label: '满意率', unit: '%', kind: 'rate' },
        { id: 'class', label: '分类', unit: '%', kind: 'share' },
      ],
      observations: [
        { indicator: 'answered', place: '甲市', figure: 100 },
        { indicator: 'content', place: '甲市', figure: 98 },
        { indicator: 'class', place: '甲市', category: 'A类', figure: 58.7 },
      ],
    })
    const { rows, summary } = tellFacts(select(dataset, { by: 'place', split: 'category' }), 'zh-CN')
    const names = Array.from({ length: rows.length }, (_, i) => [rows.at(i).series, rows.at(i).spoken])
    expect(names).toEqual(
      expect.arrayContaining([
        ['办复率', '百分之100'],
        ['满意率', '百分之98'],
        ['A类', '百分之58.7'],
      ]),
    )
    expect(summary).toContain('满意率，百分之98')
  })

  it('never runs a name and a figure together', () => {
    const { dataset } = readDataset({
      version: 1,
      indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
      observations: Array.from({ length: 9 }, (_, i) => ({
        indicator: 'held',
        category: `62010${i}`,
        figure: i,
      })),
    })
    const summary = (locale: 'zh-CN' | 'en') => tellFacts(select(dataset), locale).summary
    expect(summary('zh-CN')).toBe('共9个数字，从620100的0次，到620108的8次。')
    expect(summary('en')).toMatch(/^9 figures, from 620100, 0 .*, to 620108, 8 /)
  })

  it('begins with what is drawn, which is not always what was asked for', async () => {
    await import('../../../../src/components/chart/layout/words/english-words.js')
    const { dataset } = readDataset({
      version: 1,
      indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
      observations: [2023, 2024].map((period) => ({ indicator: 'held', period: `${period}`, figure: 5 })),
    })
    const selection = select(dataset, { by: 'period' })
    const said = (locale: 'zh-CN' | 'en', kinds: ChartView['kinds']) =>
      spokenSummary({ ...exactRows(selection, { ...frameOf(selection), locale }, {}), kinds })
    const { kinds } = exactRows(selection, frameOf(selection), {})
    expect(said('zh-CN', kinds)).toMatch(/^条形图。2023年，5次/)
    expect(said('en', kinds)).toMatch(/^bar chart\. 2023/)
    expect(said('zh-CN', ['小型多图', '折线图'])).toMatch(/^小型多图、折线图。2023年/)
    expect(said('en', ['小型多图', '折线图'])).toMatch(/^small multiples, line chart\. 2023/)
  })
})
