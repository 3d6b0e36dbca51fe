/** Ten thousand categories given to every kind of chart there is: what can be read is drawn, the table has all. */
import { describe, expect, it } from 'vitest'
import '../../../src/ssr.js'
import '../../../src/index.js'
import { ChartElement } from '../../../src/components/chart/chart-element.js'
import { layFirst } from '../../../src/components/chart/layout/plenty/first-items.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles/tiles.js'
import type { ChartView, Frame } from '../../../src/components/chart/view.js'
import { readDataset } from '../../../src/data/read.js'
import { select } from '../../../src/data/select.js'
import { cpuTime } from '../../data/cpu-time.js'
import { elementNames } from '../../house/elements.js'

const tags = elementNames()
  .map((name) => `tally-${name}`)
  .filter((tag) => customElements.get(tag)?.prototype instanceof ChartElement)

const count = 10_000
const data = {
  version: 1,
  indicators: [{ id: 'held', label: '提案办结、工作室、协商、捐款', unit: '件', kind: 'count' }],
  observations: Array.from({ length: count }, (_, i) => ({
    indicator: 'held',
    place: '620100',
    period: '2024-03-01',
    category: `第${i}类`,
    figure: (i * 7919) % 1000,
  })),
}

function drawn(tag: string, given: object, more: Partial<ChartElement> = {}): ChartView {
  const Kind = customElements.get(tag) as unknown as new () => ChartElement
  const element = Object.assign(new Kind(), { data: given, ...more })
  const updating = element as unknown as { willUpdate: (changed: Map<string, unknown>) => void }
  updating.willUpdate(new Map())
  return element.view as ChartView
}

function marksOf({ panels }: ChartView): number {
  return panels
    .flatMap(({ axes, layers }) => [...axes.map(({ marks }) => marks), ...layers])
    .reduce((sum, marks) => sum + marks.length, 0)
}

/** A map of fourteen squares: without one it would list the places as tiles. */
const map = {
  type: 'FeatureCollection',
  features: ['620100', '620200'].map((name, i) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [[[i, 0], [i, 1], [i + 1, 1], [i + 1, 0], [i, 0]]], // prettier-ignore
    },
  })),
}
const given = (tag: string): object => (tag === 'tally-map' ? { map } : {})

/** The table draws what is in view of all its rows. */
const drawing = tags.filter((tag) => tag !== 'tally-table')

describe.each(tags)('<%s>', (tag) => {
  it('draws 10,000 categories in half a second of processor time', () => {
    // The best of three: what is compiled on the way is no work of the chart’s. The rest is room for slower machines.
    const spent = [1, 2, 3].map(() => cpuTime(() => drawn(tag, structuredClone(data), given(tag))))
    expect(Math.min(...spent)).toBeLessThan(800)
  })
})

describe.each(drawing)('<%s>', (tag) => {
  it('draws what can be read of 10,000 categories, says what is left out and keeps every figure', () => {
    const view = drawn(tag, data, given(tag))
    // A histogram tables its groups after the figures.
    const groups = tag === 'tally-histogram-chart' ? view.targets.length : 0
    expect(view.facts.rows.length).toBe(count + groups)
    const keys = new Set(Array.from({ length: count }, (_, i) => view.facts.rows.at(i).key))
    expect(keys.size).toBe(count)
    expect(marksOf(view)).toBeLessThan(2500)
    expect(view.targets.length).toBeLessThanOrEqual(500)
    for (let i = 0; i < view.targets.length; i++)
      expect(view.facts.rows.at(view.targets.at(i).row).key).toBe(view.targets.at(i).key)
    const said = [...(view.facts.notes ?? []), view.facts.summary].join('\n')
    if (tag !== 'tally-histogram-chart') expect(said).toMatch(/数据表/)
  })
})

describe('ten thousand categories', () => {
  it('draws the first 500 bars in the order asked', () => {
    const view = drawn('tally-bar-chart', data)
    expect(view.facts.notes).toEqual(['只画前500项，其余9500项见数据表'])
    expect(view.facts.summary).toBe('共10000个数字，从第0类的0件，到第9999类的81件。')
    expect([0, 499].map((i) => view.facts.rows.at(view.targets.at(i).row).label)).toEqual([
      '第0类',
      '第499类',
    ])
    const sorted = drawn('tally-bar-chart', data, { sort: 'descending' })
    expect(sorted.facts.rows.at(0).figure.value).toBe(999)
  })

  it('says so in English', () => {
    const { dataset } = readDataset(data)
    const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'en', colors: new Map() }
    const { facts } = layFirst(select(dataset, { by: 'category' }), frame, layoutTiles)
    expect(facts.notes).toEqual(['the first 500 are drawn, the other 9500 are in the table'])
  })

  it('draws all of 500', () => {
    const view = drawn('tally-bar-chart', { ...data, observations: data.observations.slice(0, 500) })
    expect(view.targets.length).toBe(500)
    expect(view.facts.notes ?? []).toEqual([])
  })

  it('keeps both ends of a panel of small multiples', () => {
    const observations = ['620100', '620200'].flatMap((place) =>
      data.observations.slice(0, 600).map((one) => ({ ...one, place })),
    )
    const view = drawn('tally-bar-chart', { ...data, observations }, { facet: 'place' })
    expect(view.facts.rows.length).toBe(1200)
    expect(view.targets.length).toBe(1000)
    expect(view.facts.notes).toEqual(['只画前500项，其余100项见数据表'])
    const last = view.targets.at(999)
    expect(view.facts.rows.at(last.row).key).toBe(last.key)
  })

  it('shows the first of what may not be compared as tiles', () => {
    const observations = data.observations.map((one, i) => ({ ...one, scope: i % 2 ? '首批' : '全省' }))
    const view = drawn('tally-line-chart', { ...data, observations }, { by: 'category' })
    expect(view.facts.rows.length).toBe(count)
    expect(view.targets.length).toBe(500)
    expect(view.facts.notes).toEqual(['只画前500项，其余9500项见数据表'])
  })
})
