import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkProposals } from '../../../src/components/proposals/check-proposals.js'
import { isClass, layProposals } from '../../../src/components/proposals/lay-proposals.js'
import { layoutProposals } from '../../../src/components/proposals/proposals.layout.js'
import type { ChartView } from '../../../src/components/chart/view.js'
import type { Dataset, Observation } from '../../../src/data/dataset.js'
import type { Quantity } from '../../../src/data/quantity.js'
import { readPlain } from '../../../src/data/read/plain.js'
import { readQuantity } from '../../../src/data/wording/read-quantity.js'
import { faultsOf, frameOf, marksOf, selected, textsOf } from '../chart/given.js'

function portal(name: string): Dataset {
  const raw: unknown = JSON.parse(
    readFileSync(new URL(`../../../portal/data/${name}.json`, import.meta.url), 'utf8'),
  )
  const plain = readPlain(raw, {
    figures: (written) => (typeof written === 'string' ? readQuantity(written) : (written as Quantity)),
  })
  if (!('dataset' in plain)) throw new Error(`portal/data/${name}.json does not read`)
  return plain.dataset
}

function drawn(
  dataset: Dataset,
  indicator: readonly string[],
  width = 800,
  locale: 'zh-CN' | 'en' = 'zh-CN',
): ChartView {
  const selection = selected(dataset, { by: 'place', split: 'category', whole: layProposals, indicator })
  return layoutProposals(selection, frameOf(selection, width, { locale }), isClass)
}

const longnan = ['reply-rate', 'satisfaction', 'proposals', 'completion', 'outcome']
const outcomes = [
  'proposals',
  'filing-rate',
  'outcomes-gansu-2007',
  'outcomes-gansu-2013',
  'outcomes-hunan-2014',
]

describe('layoutProposals', () => {
  it.each([320, 640, 1200])('keeps everything inside and apart at %i px', (width) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(faultsOf(drawn(portal('gansu'), longnan, width, locale))).toEqual([])
      expect(faultsOf(drawn(portal('proposals'), outcomes, width, locale))).toEqual([])
    }
  })

  it('names the classes of figures that are no parts of a whole', () => {
    const figures: Dataset = {
      ...{ version: 1, indicators: [{ id: 'n', label: '提案数', unit: '件', kind: 'count' }] },
      observations: ['民生类', '生态类'].map((category, i) => ({
        ...{ indicator: 'n', place: '甲市', period: '2023', category },
        figure: { value: 10 + i, bound: 'exact', unit: '件' },
      })),
    }
    const named = textsOf(drawn(figures, ['n'])).map(({ text }) => text)
    expect(named).toEqual(expect.arrayContaining(['甲市 · 民生类', '甲市 · 生态类']))
  })

  it('draws class A of the 615 and leaves the rest unnamed', () => {
    const view = drawn(portal('gansu'), longnan)
    const text = textsOf(view)
      .map((mark) => mark.text)
      .join('')
    expect(text).toContain('A类 58.7%')
    expect(text).toContain('其余41.3%')
    expect(text).toContain('615件')
    expect(marksOf(view).some((mark) => mark.role === 'rest')).toBe(true)
  })

  it('says of each rate which one it is', () => {
    const { rows } = drawn(portal('gansu'), longnan).facts
    const said = Array.from({ length: rows.length }, (_, i) => rows.at(i))
    expect(said.find(({ text }) => text === '98%以上')?.series).toBe('提案办理满意率')
    expect(said.find(({ text }) => text === '615件')?.series).toBe('办结的提案')
  })

  it('says that letters of different schemes are not the same classes', () => {
    const text = textsOf(drawn(portal('proposals'), outcomes))
      .map((mark) => mark.text)
      .join('')
    expect(text).toContain('分类标准不同')
  })

  it('finds for every target its figure', () => {
    const view = drawn(portal('proposals'), outcomes)
    expect(view.targets.length).toBe(view.facts.rows.length)
    for (let i = 0; i < view.targets.length; i++) {
      const target = view.targets.at(i)
      expect(view.facts.rows.at(target.row).key).toBe(target.key)
    }
  })
})

describe('checkProposals', () => {
  const indicators = [
    { id: 'filed', label: '立案数', unit: '件', kind: 'count' },
    { id: 'done', label: '办结数', unit: '件', kind: 'count' },
    { id: 'sat', label: '满意率', unit: '%', kind: 'rate' },
  ] as const

  function remarks(...observations: readonly Observation[]): readonly string[] {
    const { series } = selected({ version: 1, indicators, observations })
    return checkProposals(series.flatMap((one) => one.data)).map((text) =>
      typeof text === 'string' ? text : text.zh,
    )
  }
  const count = (indicator: string, value: number): Observation => ({
    indicator,
    place: '甲市',
    period: '2023',
    figure: { value, bound: 'exact', unit: '件' },
  })
  const rate = (value: number, extra: Partial<Observation> = {}): Observation => ({
    indicator: 'sat',
    place: '甲市',
    figure: { value, bound: 'exact', unit: '%' },
    ...extra,
  })

  it('notices more concluded than filed', () => {
    expect(remarks(count('filed', 588), count('done', 591))[0]).toContain('办结数（591）多于立案数（588）')
    expect(remarks(count('filed', 591), count('done', 588))).toEqual([])
  })

  it('notices a rate past a hundred', () => {
    expect(remarks(rate(101, { note: '原文如此' }))[0]).toContain('超过100%')
  })

  it('says that 基本满意 is open where nothing tells', () => {
    expect(remarks(rate(98))).toEqual(['满意率是否含“基本满意”原文未列'])
    expect(remarks(rate(98, { note: '含基本满意' }))).toEqual([])
  })
})
