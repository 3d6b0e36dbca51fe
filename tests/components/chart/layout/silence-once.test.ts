import { describe, expect, it } from 'vitest'
import { silenceOnce } from '../../../../src/components/chart/layout/words/silence-once.js'
import type { Observation } from '../../../../src/data/dataset.js'
import { layoutDotChart } from '../../../../src/components/dot-chart/dot-chart.layout.js'
import { bars, drawn, faceted, type Lay } from '../faceted.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, selected, textsOf } from '../given.js'

const silent = (place: string, category: string, value: number | null): Observation => ({
  indicator: 'consultations',
  place,
  category,
  figure: quantity(value, value === null ? 'unstated' : 'exact'),
})
const fields = ['经济建设', '农业农村', '科教文卫体和医药卫生', '社会保障']
const dots: Lay = (selection, frame) => layoutDotChart(selection, frame, { zero: 'auto', log: false })

describe('what is not given', () => {
  const places = ofObservations(
    ['甲市', '乙市', '丙市'].flatMap((place, p) =>
      fields.map((field, i) => silent(place, field, p === 1 || (p === 2 && i === 1) ? null : 9 * i + 5)),
    ),
  )
  const said = (view: ReturnType<typeof drawn>) =>
    textsOf(view).filter(({ text }) => text === '数量原文未列').length

  it.each([320, 640, 1200])('is said once of rows below each other in a panel, at %i px', (width) => {
    const selection = faceted(places, { by: 'category', split: 'none' })
    const view = drawn(selection, bars, width)
    expect(faultsOf(view)).toEqual([])
    // Once of 乙市, once of the one row of 丙市.
    expect(said(view)).toBe(2)
    expect(marksOf(view).filter(({ key }) => key.endsWith('/along'))).toHaveLength(1)
    expect(view.targets.length).toBe(12)
    const rows = Array.from({ length: view.facts.rows.length }, (_, i) => view.facts.rows.at(i).text)
    expect(rows.filter((text) => text === '数量原文未列')).toHaveLength(5)
  })

  it('is said once of each run of dots, the source’s own words as often as it has them', () => {
    const values = [null, null, 4, null, 7, null, null, null]
    const runs = ofObservations([
      ...values.map((value, i) => silent('甲市', `第${i + 1}项`, value)),
      ...[9, 10].map((i) => ({
        ...silent('甲市', `第${i}项`, null),
        figure: quantity(null, 'unstated', { wording: '多次' }),
      })),
    ])
    const selection = selected(runs, { by: 'category', split: 'none' })
    const view = silenceOnce(dots(selection, frameOf(selection, 640)))
    expect(faultsOf(view)).toEqual([])
    expect(said(view)).toBe(3)
    expect(textsOf(view).filter(({ text }) => text === '多次')).toHaveLength(2)
    expect(view.targets.length).toBe(10)
  })
})
