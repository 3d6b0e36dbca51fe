import { describe, expect, it } from 'vitest'
import { layoutAreaChart } from '../../../../src/components/area-chart/area-chart.layout.js'
import { facets, layoutFacets } from '../../../../src/components/chart/layout/facets/facets.js'
import { layoutFewParts } from '../../../../src/components/chart/layout/plenty/few-series.js'
import { layoutStackedBars } from '../../../../src/components/chart/layout/bars/stacked-bars.js'
import type { ChartView, Frame } from '../../../../src/components/chart/view.js'
import type { Selection } from '../../../../src/data/series.js'
import { frameOf, ofObservations, quantity, selected } from '../given.js'

const names = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯'].map((name) => `${name}类`)
/** As many as have a colour. */
const coloured = names.slice(0, 8)

type Lay = (selection: Selection, frame: Frame) => ChartView

const kinds: Readonly<Record<string, Lay>> = {
  'stacked bars': (selection, frame) =>
    layoutFewParts(selection, frame, (few) => layoutStackedBars(few, frame)),
  areas: (selection, frame) => layoutAreaChart(selection, frame, { curve: 'linear', share: false }),
}

/** The common legend of panels with these classes each, and how many series an entry stands for. */
function legendOf(
  lay: Lay,
  panels: readonly (readonly string[])[],
  own: { hidden?: string[]; en?: true } = {},
) {
  const dataset = ofObservations(
    panels.flatMap((classes, p) =>
      classes.flatMap((category) =>
        ['2023', '2024'].map((period) => ({
          ...{ indicator: 'consultations', place: `${p + 1}区`, period, category },
          figure: quantity(20 + p),
        })),
      ),
    ),
  )
  const hidden = new Set(own.hidden ?? [])
  const selection = selected(dataset, { by: 'period', split: 'category', facet: 'place', facets, hidden })
  const frame = frameOf(selection, 1200, { locale: own.en ? 'en' : 'zh-CN' })
  const view = layoutFacets(selection, frame, lay, true)
  return view?.facts.legend.map(({ label, of = 0 }) => (of > 0 ? `${label} ×${of}` : label))
}

describe.each(Object.entries(kinds))('the legend of panels of %s, more than have colours', (_, lay) => {
  it('has one entry for what each panel draws together, true of all of them', () => {
    expect(legendOf(lay, [names, names.slice(0, 11)])).toEqual([...coloured, '其余各项 ×6'])
    expect(legendOf(lay, [names.slice(0, 11), names])).toEqual([...coloured, '其余各项 ×6'])
    expect(legendOf(lay, [names, names.slice(0, 11)], { en: true })).toEqual([...coloured, 'Others ×6'])
  })

  it('says how many they are where each panel has as many', () => {
    expect(legendOf(lay, [names, names])).toEqual([...coloured, '其余6项 ×6'])
    const apart = [...coloured, ...names.slice(11)]
    expect(legendOf(lay, [names.slice(0, 11), apart])).toEqual([...coloured, '其余3项 ×6'])
  })

  it('keeps the entries of what the reader has hidden, and of what no panel draws together', () => {
    expect(legendOf(lay, [names, names.slice(0, 11)], { hidden: ['乙类', '子类'] })).toEqual([
      ...coloured,
      '子类',
      '其余各项 ×5',
    ])
    expect(legendOf(lay, [coloured, coloured])).toEqual(coloured)
  })
})
