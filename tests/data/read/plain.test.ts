import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { readPlain } from '../../../src/data/read/plain.js'
import { isQuantity } from '../../../src/data/read/written-out.js'

const indicator = { id: 'studios', label: '委员工作室', unit: '个', kind: 'count' }
function file(observation: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return {
    version: 1,
    indicators: [indicator],
    observations: [{ indicator: 'studios', ...observation }],
    ...more,
  }
}
const quantities = { figures: (written: unknown) => (isQuantity(written) ? written : null) }
function figureOf(written: unknown) {
  const reading = readPlain(file({ figure: written }), quantities)
  return 'dataset' in reading ? reading.dataset.observations[0]?.figure : reading.needs
}

describe('readPlain lets a well-formed dataset through', () => {
  it('takes a number as an exact quantity in the unit of its indicator', () => {
    expect(figureOf(189)).toEqual({ value: 189, bound: 'exact', unit: '个' })
    expect(figureOf(-3)).toEqual({ value: -3, bound: 'exact', unit: '个' })
  })

  it('takes the decimals from the shortest text of the number', () => {
    expect(figureOf(58.7)).toEqual({ value: 58.7, bound: 'exact', unit: '个', decimals: 1 })
    expect(figureOf(1e-7)).toEqual({ value: 1e-7, bound: 'exact', unit: '个', decimals: 7 })
  })

  it('takes a quantity as it is', () => {
    const over = { value: 110, bound: 'over', unit: '次', below: 120, wording: '110余次' }
    expect(figureOf(over)).toEqual(over)
  })

  it('takes everything a dataset may hold', () => {
    const raw = file(
      {
        figure: 12,
        place: '620200',
        period: '2024',
        scope: { zh: '首批', en: 'first batch' },
        category: ['A', 'B'],
        dimensions: { 级别: '市' },
        base: 'notGiven',
        status: 'revised',
        source: 'jyg',
        note: '备注',
      },
      {
        title: { zh: '数据', en: 'Data' },
        sources: [{ id: 'jyg', title: '综述', url: 'https://example.org/a.html' }],
        places: [{ id: '620200', label: '嘉峪关市' }],
        schemes: [{ id: 's', label: '分类', classes: [{ id: 'A', label: 'A类' }] }],
        columns: [
          { indicator: 'studios', period: new Float64Array(2), figure: [1, NaN] },
          { indicator: 'studios', period: [1, 2], figure: [1, null] },
        ],
      },
    )
    expect(readPlain(raw)).toHaveProperty('dataset.observations.0.place', '620200')
  })

  it('asks for the reader of figures only when one is no plain number', () => {
    expect(readPlain(file({ figure: '110余次' }))).toEqual({ needs: 'figures' })
    expect(readPlain(file({ figure: { value: 1, bound: 'exact', unit: '' } }))).toEqual({ needs: 'figures' })
    const read = (written: unknown) =>
      ({ value: 110, bound: 'over', unit: '', wording: String(written) }) as const
    expect(readPlain(file({ figure: '110余' }), { figures: read })).toHaveProperty(
      'dataset.observations.0.figure',
      {
        value: 110,
        bound: 'over',
        unit: '个',
        wording: '110余',
      },
    )
    expect(readPlain(file({ figure: '—' }), { figures: () => null })).toEqual({ needs: 'validator' })
  })
})

describe('readPlain leaves what is odd to the validator', () => {
  const odd: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a text', '{}'],
    ['a list', []],
    ['another shape', { a: 1 }],
    ['no version', { indicators: [], observations: [] }],
    ['NaN', file({ figure: NaN })],
    ['Infinity', file({ figure: Infinity })],
    ['1e308', file({ figure: 1e308 })],
    ['null as figure', file({ figure: null })],
    ['a list as figure', file({ figure: [1] })],
    [
      'a quantity without value that is not unstated',
      file({ figure: { value: null, bound: 'exact', unit: '' } }),
    ],
    ['an unstated quantity with a value', file({ figure: { value: 1, bound: 'unstated', unit: '' } })],
    ['an unknown bound', file({ figure: { value: 1, bound: 'roughly', unit: '' } })],
    ['half a decimal', file({ figure: { value: 1, bound: 'exact', unit: '', decimals: 0.5 } })],
    ['a billion decimals', file({ figure: { value: 1, bound: 'exact', unit: '', decimals: 1e9 } })],
    ['an unknown indicator', file({ figure: 1, indicator: 'other' })],
    ['an indicator named like a method', file({ figure: 1, indicator: 'toString' })],
    ['an unknown key', file({ figure: 1, colour: 'red' })],
    ['a year as a number', file({ figure: 1, period: 2024 })],
    [
      'an own __proto__ in a record',
      JSON.parse('{"version":1,"indicators":[],"observations":[],"__proto__":{}}'),
    ],
    [
      'an own __proto__ among the dimensions',
      file({ figure: 1, dimensions: JSON.parse('{"__proto__":"x"}') }),
    ],
    ['an inherited version', Object.create(file({ figure: 1 }))],
    [
      'a script as link',
      file({ figure: 1 }, { sources: [{ id: 'a', title: 'a', url: 'javascript:alert(1)' }] }),
    ],
    ['a unit with a scale word', { ...file({ figure: 1 }), indicators: [{ ...indicator, unit: '万元' }] }],
    ['two indicators with one id', { ...file({ figure: 1 }), indicators: [indicator, indicator] }],
    [
      'columns of bigints',
      file({ figure: 1 }, { columns: [{ indicator: 'studios', period: [1], figure: BigInt64Array.of(1n) }] }),
    ],
    [
      'columns of different lengths',
      file({ figure: 1 }, { columns: [{ indicator: 'studios', period: [1], figure: [] }] }),
    ],
  ]
  it.each(odd)('%s', (_, raw) => {
    expect(readPlain(raw, quantities)).toEqual({ needs: 'validator' })
  })

  it('and changes nothing it is given', () => {
    const raw = Object.freeze(file({ figure: 1 }))
    const before = JSON.stringify(raw)
    readPlain(raw)
    expect(JSON.stringify(raw)).toBe(before)
  })
})

it('leaves records that state the same thing to the validator, which names them', () => {
  const twice = (more: object) => {
    const one = { indicator: 'studios', place: '甲市', figure: 12 }
    return readPlain({
      version: 1,
      indicators: [indicator],
      observations: [one, { ...one, figure: 13, ...more }],
    })
  }
  expect(twice({})).toEqual({ needs: 'validator' })
  expect(twice({ place: '乙市' })).toHaveProperty('dataset')
  expect(twice({ asOf: '2024-03' })).toHaveProperty('dataset')
})

it('knows such records in whatever order they are written', () => {
  const one = { indicator: 'studios', place: '甲市', figure: 12, dimensions: { a: '1', b: '2' } }
  const other = { dimensions: { b: '2', a: '1' }, figure: 13, place: '甲市', indicator: 'studios' }
  const raw = (...observations: object[]) => ({ version: 1, indicators: [indicator], observations })
  expect(readPlain(raw(one))).toHaveProperty('dataset')
  expect(readPlain(raw(one, other))).toEqual({ needs: 'validator' })
})

it('takes what is undefined for absent, here and in the validator', () => {
  const raw = file({ figure: 12, base: undefined, place: undefined, period: undefined })
  expect(readPlain(raw)).toHaveProperty('dataset.observations.length', 1)
  expect(readDataset(raw)).toMatchObject({
    findings: [],
    dataset: { observations: [{ figure: { value: 12 } }] },
  })
  expect(readPlain(file({ figure: undefined }), quantities)).toEqual({ needs: 'validator' })
})
