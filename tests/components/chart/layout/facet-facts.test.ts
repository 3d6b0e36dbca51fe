import { describe, expect, it } from 'vitest'
import { layoutFacets, mostPanels } from '../../../../src/components/chart/layout/facets/facets.js'
import { layoutTiles } from '../../../../src/components/chart/layout/tiles/tiles.js'
import type { ChartView } from '../../../../src/components/chart/view.js'
import { layoutStat } from '../../../../src/components/stat/stat.layout.js'
import { layoutTileMap } from '../../../../src/components/tile-map/tile-map.layout.js'
import { collectRest } from '../../../../src/data/collect.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, textsOf } from '../given.js'
import {
  places,
  fields,
  years,
  grid,
  faceted,
  drawn,
  bars,
  lines,
  heads,
  scalesOf,
  byField,
  byYear,
} from '../faceted.js'

describe('what small multiples say', () => {
  it('says the panels and few figures panel by panel, many as a whole', () => {
    expect(
      drawn(
        faceted(grid, { ...byField, where: { period: ['2024'], category: ['经济建设', '农业农村'] } }),
        bars,
      ).facts.summary,
    ).toBe(
      '按地区分为3幅：甲市、乙市、丙市。甲市：经济建设，34次；农业农村，35次。乙市：经济建设，304次；农业农村，305次。丙市：经济建设，7次；农业农村，8次。',
    )
    // The first and the last of many are named with their panels.
    expect(drawn(faceted(grid, byYear), lines).facts.summary).toMatch(
      /^按地区分为3幅：甲市、乙市、丙市。共27个数字，从甲市，2022年，经济建设的\d+次，到丙市，2024年，\S+的\d+次。$/,
    )
    expect(drawn(faceted(grid, byYear), lines, 640, { locale: 'en' }).facts.summary).toMatch(
      /^3 panels by place: 甲市, 乙市, 丙市\. /,
    )
  })

  it('shows what may not be compared as tiles with the reason, never on one scale', () => {
    const mixed = ofObservations(
      grid.observations.map((o) => (o.place === '乙市' ? { ...o, scope: '首批' } : o)),
    )
    const selection = faceted(mixed, byField)
    expect(selection.reasons).not.toEqual([])
    const asTiles = layoutFacets(selection, frameOf(selection), (s, f) => layoutTiles(s, f), false)
    expect(
      textsOf(asTiles as ChartView)
        .map(({ text }) => text)
        .join(''),
    ).toContain('不可比')
    expect(asTiles?.facts.rows.at(0).facet).toBe('甲市')
    // A kind that draws each panel on its own may not make it look like one scale.
    const own = layoutFacets(selection, frameOf(selection), bars, true) as ChartView
    expect(scalesOf(own, 'value')).toEqual([])
    expect(
      textsOf(own)
        .map(({ text }) => text)
        .join(''),
    ).toContain('不可比')
  })

  it('says once, under all panels, why a kind that draws each on its own may not be compared', () => {
    const mixed = ofObservations(
      grid.observations.map((o) => (o.place === '乙市' ? { ...o, scope: '首批' } : o)),
    )
    const view = layoutFacets(
      faceted(mixed, { split: 'none', where: { period: ['2024'] } }),
      frameOf(faceted(mixed, {})),
      (s, f) => layoutStat(s, f, {}),
      true,
    ) as ChartView
    expect(heads(view)).toHaveLength(3)
    const said = textsOf(view).filter(({ text }) => text.includes('不可比'))
    expect(said.map(({ text }) => text)).toEqual(['不可比：口径不同：未限定范围 与 首批。'])
    expect(view.facts.summary.split('不可比：口径不同：未限定范围 与 首批。')).toHaveLength(2)
    expect(view.facts.notComparable).toBe('口径不同：未限定范围 与 首批')
    expect(faultsOf(view)).toEqual([])
  })

  it('draws one value as one panel with its name', () => {
    const view = drawn(faceted(grid, { ...byField, where: { place: ['甲市'], period: ['2024'] } }), bars)
    expect(heads(view).map(({ label, plot }) => [label, plot.width])).toEqual([['甲市', 640]])
  })

  it('draws of thirty values what can be read and says what is left out, which the table has', () => {
    const many = ofObservations(
      Array.from({ length: 30 }, (_, i) => i).flatMap((i) =>
        fields.map((category, c): Observation => ({
          indicator: 'consultations',
          place: `第${i + 1}区`,
          period: '2024',
          category,
          figure: quantity(i * 10 + c),
        })),
      ),
    )
    for (const width of [320, 640, 1200]) {
      const view = drawn(faceted(many, byField), bars, width)
      expect(heads(view)).toHaveLength(mostPanels)
      expect(view.facts.notes?.[0]).toBe(
        '按地区共30幅，画出前24幅，其余见数据表：第25区、第26区、第27区、第28区、第29区、第30区',
      )
      expect(view.facts.rows.length).toBe(90)
      expect(view.facts.rows.at(89)).toMatchObject({ facet: '第30区', text: '292次' })
      expect(faultsOf(view)).toEqual([])
    }
  })

  it('keeps the place of a panel whose series are all hidden', () => {
    const own = ofObservations(
      grid.observations.filter((o) => o.place !== '乙市' || o.category === '经济建设'),
    )
    const view = drawn(faceted(own, { ...byYear, hidden: new Set(['经济建设']) }), lines)
    expect(heads(view).map(({ label }) => label)).toEqual(places)
    expect(textsOf(view).some(({ text }) => text === '没有可显示的数字')).toBe(true)
    expect(faultsOf(view)).toEqual([])
  })

  it('calls a panel of figures without a value along the dimension that', () => {
    const without = ofObservations([
      ...grid.observations.filter((o) => o.place === '甲市'),
      ...grid.observations.filter((o) => o.place === '乙市').map(({ place: _, ...o }) => o),
    ])
    expect(heads(drawn(faceted(without, byField), bars)).map(({ label }) => label)).toEqual([
      '甲市',
      '原文未列',
    ])
  })

  it('stands periods in time and collects what `limit` leaves out panel by panel', () => {
    const selection = faceted(grid, {
      facet: 'period',
      by: 'category',
      split: 'none',
      where: { place: ['甲市'] },
      limit: 1,
      collect: collectRest,
    })
    const view = drawn(selection, bars)
    expect(heads(view).map(({ label }) => label)).toEqual(['2022年', '2023年', '2024年'])
    const rests = textsOf(view).filter(({ text }) => text.includes('推算'))
    expect(rests.map(({ text }) => text)).toEqual(['63次（推算）', '67次（推算）', '71次（推算）'])
  })

  it('draws nothing while a part of the kind is on its way', () => {
    const selection = faceted(grid, byField)
    expect(layoutFacets(selection, frameOf(selection), () => undefined, true)).toBe(undefined)
  })

  it('shares classes and says them once', () => {
    const places14 = ['620100', '620200', '621200', '620700']
    const held = ofObservations(
      years.flatMap((period, y) =>
        places14.map((place, i): Observation => ({
          indicator: 'consultations',
          place,
          period,
          figure: quantity((i + 1) * 10 ** y),
        })),
      ),
    )
    const selection = faceted(held, { facet: 'period', by: 'place', split: 'none' })
    const view = drawn(selection, (s, f) => layoutTileMap(s, f), 1200)
    expect(view.panels.filter(({ key }) => key.endsWith('legend'))).toHaveLength(1)
    expect(view.panels[0]?.key).toBe('legend')
    expect(heads(view)[0]?.plot.y).toBe(view.panels[0]?.plot.height)
    const shadeOf = (i: number) =>
      marksOf(view).find(
        ({ target, role }) => role === 'shade' && target === selection.series[i]?.data[0]?.key,
      )
    expect(shadeOf(0)).toMatchObject({ shade: 1 })
    expect(faultsOf(view)).toEqual([])
  })
})
