import { describe, expect, it } from 'vitest'
import { inWords, spokenRow, tellFacts } from '../../../../src/components/chart/layout/facts.js'
import { readDataset } from '../../../../src/data/read.js'
import { select } from '../../../../src/data/select.js'

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
  })
})
