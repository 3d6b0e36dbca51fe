import { describe, expect, it } from 'vitest'
import { layoutStat } from '../../../../src/components/stat/stat.layout.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { faultsOf, marksOf, ofObservations, quantity, rounded, textsOf } from '../given.js'
import {
  type Lay,
  places,
  fields,
  grid,
  faceted,
  drawn,
  bars,
  stacks,
  diverging,
  columns,
  lines,
  heads,
  scalesOf,
  byField,
  byYear,
} from '../faceted.js'

describe('layoutFacets', () => {
  it('lays one panel a value under its name, in as many columns as have room', () => {
    const selection = faceted(grid, byField)
    const at = (width: number) =>
      heads(drawn(selection, bars, width)).map(({ label, plot }) => [
        label,
        rounded(plot.x),
        rounded(plot.y),
        rounded(plot.width),
      ])
    expect(at(320)).toEqual([
      ['甲市', 0, 0, 320],
      ['乙市', 0, 151, 320],
      ['丙市', 0, 302, 320],
    ])
    expect(at(640).map(([, x, , width]) => [x, width])).toEqual([
      [0, 304],
      [336, 304],
      [0, 304],
    ])
    expect(at(1200).map(([, x, , width]) => [x, width])).toEqual([
      [0, 378.7],
      [410.7, 378.7],
      [821.3, 378.7],
    ])
  })

  it.each([
    ['bars', bars, byField, 'value'],
    ['columns', columns, byField, 'value'],
    ['stacks', stacks, { by: 'period', split: 'category' }, 'value'],
    ['diverging bars', diverging, { by: 'period', split: 'category' }, 'value'],
    ['lines', lines, byYear, 'value'],
    ['lines', lines, byYear, 'time'],
  ] as const)('%s share one scale and draw it equally long', (_, lay, query, name) => {
    const scales = scalesOf(drawn(faceted(grid, query), lay, 1200), name)
    expect(scales).toHaveLength(3)
    const length = ({ range }: (typeof scales)[number]) => rounded(range[1] - range[0])
    expect(new Set(scales.map(({ domain }) => domain.join())).size).toBe(1)
    expect(new Set(scales.map(length)).size).toBe(1)
  })

  it('names a place once, over its tiles and not on each of them', () => {
    const stats: Lay = (selection, frame) => layoutStat(selection, frame, {})
    const view = drawn(faceted(grid, { split: 'none', where: { period: ['2024'] } }), stats)
    const words = textsOf(view).map(({ text }) => text)
    expect(words.filter((text) => text.includes('甲市'))).toEqual(['甲市'])
    expect(words.filter((text) => text === '经济建设')).toHaveLength(3)
  })

  it('keeps the colours of all, and one legend', () => {
    const view = drawn(faceted(grid, byYear), lines)
    expect(view.facts.legend.map(({ label, color }) => [label, color])).toEqual(
      fields.map((label, i) => [label, i]),
    )
    const colored = marksOf(view).filter(({ role }) => role === 'line')
    expect(colored.map(({ series }) => series)).toEqual([...fields, ...fields, ...fields])
  })

  it('keeps rows level where panels have most of them in common, and says where one has no figure', () => {
    const gap = {
      ...grid,
      observations: grid.observations.filter((o) => o.place !== '乙市' || o.category !== '农业农村'),
    }
    const view = drawn(faceted(gap, byField), bars, 1200)
    const names = textsOf(view).filter(({ role }) => role === 'axisLabel')
    const rows = new Map<string, Set<number>>()
    for (const { text, y } of names) rows.set(text, (rows.get(text) ?? new Set()).add(rounded(y)))
    const levels = [...rows].map(([text, ys]) => [text, [...ys]])
    expect(levels.map(([text]) => text)).toEqual([...fields, '农业农村（无数字）'])
    expect(levels[3]?.[1]).toEqual(levels[1]?.[1])
    expect(faultsOf(view)).toEqual([])
  })

  it('gives each panel its own rows where they have little in common', () => {
    const apart = ofObservations(
      places.flatMap((place) =>
        fields.map((field, i): Observation => ({
          indicator: 'consultations',
          place,
          period: '2024',
          category: `${place}${field}`,
          figure: quantity(i + 4),
        })),
      ),
    )
    const names = textsOf(drawn(faceted(apart, byField), bars, 1200)).filter(
      ({ role }) => role === 'axisLabel',
    )
    expect(names).toHaveLength(9)
  })

  it('makes a panel of each figure of one bar without saying its name twice', () => {
    const view = drawn(
      faceted(grid, { ...byField, by: 'place', where: { period: ['2024'], category: ['经济建设'] } }),
      bars,
    )
    expect(textsOf(view).filter(({ text }) => text === '甲市')).toHaveLength(1)
  })

  it('finds for every target its figure, names its panel and keeps groups of panels apart', () => {
    const view = drawn(faceted(grid, byYear), lines)
    const list = Array.from({ length: view.targets.length }, (_, i) => view.targets.at(i))
    expect(list).toHaveLength(27)
    for (const [i, target] of list.entries()) {
      const row = view.facts.rows.at(target.row)
      expect(row.key).toBe(target.key)
      expect(row.facet).toBe(target.within)
      expect(row.place).toBe(target.within)
      expect(view.targets.indexOf(target.key)).toBe(i)
      const head = heads(view).find(({ label }) => label === target.within)
      expect(target.box.x).toBeGreaterThanOrEqual((head?.plot.x ?? 0) - 0.5)
      expect(target.box.y).toBeGreaterThanOrEqual(head?.plot.y ?? 0)
      const [x, y] = [target.box.x + target.box.width / 2, target.box.y + target.box.height / 2]
      expect(view.targets.at(view.targets.nearest(x, y)).within).toBe(target.within)
    }
    const groups = new Map<string, Set<string | undefined>>()
    for (const { group, within } of list) groups.set(group, (groups.get(group) ?? new Set()).add(within))
    expect([...groups.values()].every((panels) => panels.size === 1)).toBe(true)
    expect(view.targets.indexOf('nobody')).toBe(-1)
  })

  it('keeps the marks of one panel apart from those of another', () => {
    const owners = new Map<string, Set<string>>()
    for (const panel of drawn(faceted(grid, byYear), lines).panels) {
      const marks = [...panel.axes.flatMap((axis) => axis.marks), ...panel.layers.flat()]
      for (const { key } of marks) owners.set(key, (owners.get(key) ?? new Set()).add(panel.key))
    }
    expect([...owners.values()].filter((panels) => panels.size > 1)).toEqual([])
  })
})
