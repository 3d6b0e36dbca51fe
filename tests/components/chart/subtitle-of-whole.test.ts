import { expect, it } from 'vitest'
import { subtitleOfWhole } from '../../../src/components/chart/subtitle-of-whole.js'
import type { Indicator } from '../../../src/data/indicator.js'
import { withRests } from '../../../src/data/rest.js'
import { select } from '../../../src/data/select.js'
import { ofObservations, quantity } from './given.js'

const part: Indicator = {
  id: 'part',
  label: '提案',
  unit: '件',
  kind: 'count',
  partOf: 'all',
  complete: true,
}
const fields = ofObservations(
  ['经济建设', '农业农村'].map((category, i) => ({
    indicator: 'part',
    place: '甲市',
    category,
    dimensions: { field: ['经济', '社会'][i] ?? '' },
    figure: quantity(i + 4, 'exact', { unit: '件' }),
  })),
  part,
)

it('the whole is named in the subtitle, and none of its parts is taken for it', () => {
  const said = (by: string) =>
    subtitleOfWhole(select(fields, { by, split: 'field', whole: withRests })).filter((text) => text !== '')
  expect(said('place')).toEqual(['甲市'])
  expect(said('category')).toEqual(['甲市'])
})
