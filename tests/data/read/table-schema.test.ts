import { beforeAll, describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'
import { loadThorough, thoroughly } from '../../../src/data/read/data-package/part.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { cpuTime } from '../cpu-time.js'

beforeAll(loadThorough)

type Field = Readonly<Record<string, unknown>> & { readonly name: string }

function read(fields: readonly Field[], text: string, more: object = {}) {
  const resource = { name: 'r', path: 'r.csv', schema: { fields, ...more } }
  return thoroughly(() => readDataset({ resources: [resource] }, { resolve: () => text }))
}
const spots = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ severity, code, file, row, column }) =>
    [severity, code, file, row, column].filter((part) => part !== undefined).join(' '),
  )
const place = { name: 'place' }
const n = (name: string, more: object = {}) => ({ name, type: 'integer', ...more })

describe('types of a table schema', () => {
  it('reads numbers as they are written, with or without their units', () => {
    const amount = { name: '捐款(元)', type: 'number', decimalChar: ',', groupChar: '.' }
    const share = { name: '占比', type: 'number', decimalChar: ',', bareNumber: false }
    const { dataset, findings } = read(
      [place, amount, share],
      'place;捐款(元);占比\nA;1.234.567,5;58,7%\nB;;41,3 %\n',
    )
    expect(findings).toEqual([])
    expect(dataset.observations.map(({ figure }) => figure.value)).toEqual([1234567.5, 58.7, null, 41.3])
  })

  it('turns dates into ISO 8601 by their format, and codes into what they stand for', () => {
    const fields = [
      { name: 'date', type: 'date', format: '%d/%m/%Y' },
      { name: 'ref', title: '地区', categories: [{ value: '1', label: '兰州市' }] },
      n('立案'),
    ]
    const { dataset, findings } = read(fields, 'date,ref,立案\n31/01/2023,1,3\n1/2/2023,2,4\n')
    expect(findings).toEqual([])
    expect(dataset.observations.map((o) => [o.period, o.place])).toEqual([
      ['2023-01-31', '兰州市'],
      ['2023-02-01', '2'],
    ])
  })

  it.each([
    ['integer', {}, '12.5'],
    ['year', {}, '202'],
    ['yearmonth', {}, '2023-13'],
    ['date', {}, '2023-02-30'],
    ['date', { format: '%d.%m.%y' }, '31.02.23'],
  ])('names the cell that is no %s %o: %s', (type, more, cell) => {
    const reading = read([{ name: 'x', type, ...more }, n('立案')], `x,立案\n${cell},3\n`)
    expect(spots(reading)).toEqual(['error wrong-type r.csv 2 1'])
    const [first] = reading.findings
    expect(first?.message.zh).toContain(`"${cell}" 不是 schema 所说的 ${type}`)
    expect(first?.message.en).toContain(`"${cell}" is no ${type}`)
    expect(reading.dataset.observations.length).toBeGreaterThan(0)
  })

  it('says once that a date does not exist', () => {
    const { dataset, findings } = read(
      [{ name: 'date', type: 'date' }, n('立案')],
      'date,立案\n2023-02-30,3\n',
    )
    expect(together(findings, checkDataset(dataset)).map(({ code }) => code)).toEqual(['wrong-type'])
  })
})

describe('constraints of a table schema', () => {
  it.each([
    [{ minimum: 0 }, '-1'],
    [{ maximum: 10 }, '11'],
    [{ exclusiveMinimum: 0 }, '0'],
    [{ exclusiveMaximum: 10 }, '10'],
    [{ enum: [1, 2] }, '3'],
    [{ maxLength: 2 }, '123'],
    [{ minLength: 2 }, '1'],
    [{ required: true }, ''],
  ])('%o is broken by “%s”, which is kept', (constraints, cell) => {
    const reading = read([place, n('立案', { constraints })], `place,立案\nA,${cell}\nB,5\n`)
    expect(spots(reading)[0]).toBe('error constraint r.csv 2 2')
    expect(reading.findings[0]?.message.en).toContain(Object.keys(constraints)[0])
    expect(reading.dataset.observations).toHaveLength(2)
  })

  it('holds texts to their pattern and dates to their limits', () => {
    const fields = [
      { name: 'place', constraints: { pattern: '[A-Z]{2}' } },
      { name: 'date', type: 'date', constraints: { minimum: '2023-01-01' } },
      n('立案'),
    ]
    expect(spots(read(fields, 'place,date,立案\nAB,2023-01-01,1\nabc,2022-12-31,2\n'))).toEqual([
      'error constraint r.csv 3 1',
      'error constraint r.csv 3 2',
    ])
  })

  it('runs a pattern that could take for ever in the time the cell is long', () => {
    const fields = [{ name: 'place', constraints: { pattern: '(a+)+b' } }, n('立案')]
    const took = cpuTime(() => {
      expect(spots(read(fields, `place,立案\n${'a'.repeat(60)},1\naab,2\n`))).toEqual([
        'error constraint r.csv 2 1',
      ])
    })
    expect(took).toBeLessThan(1000)
  })

  it('says which pattern it does not run, and why', () => {
    const fields = [{ name: 'place', constraints: { pattern: '(?=.*a)(?=.*b).*', minLength: 2 } }, n('立案')]
    const reading = read(fields, 'place,立案\nx,1\nxx,2\n')
    expect(spots(reading)).toEqual(['note schema-not-checked', 'error constraint r.csv 2 1'])
    expect(reading.findings[0]?.message.en).toBe(
      'resources/0/schema: place: pattern "(?=.*a)(?=.*b).*" is too long, or looks ahead, behind or back, so it was not checked here. All else was.',
    )
  })

  it.each([
    ['primaryKey', { primaryKey: ['place', 'year'] }],
    ['uniqueKeys', { uniqueKeys: [['place', 'year']] }],
  ])('a %s names a row once', (_, more) => {
    const fields = [place, { name: 'year', type: 'year' }, n('立案')]
    const reading = read(fields, 'place,year,立案\nA,2022,1\nB,2022,2\nA,2023,3\nA,2022,4\n', more)
    expect(spots(reading).filter((spot) => spot.includes('key'))).toEqual(['error duplicate-key r.csv 5'])
    expect(reading.findings[0]?.message.zh).toContain('键（place、year）“A、2022”在第2行已有')
    expect(reading.dataset.observations).toHaveLength(4)
  })

  it('and so does a field that is to be unique', () => {
    const fields = [{ ...place, constraints: { unique: true } }, n('立案')]
    expect(spots(read(fields, 'place,立案\nA,1\nA,2\n'))).toContain('error duplicate-key r.csv 3')
  })

  it('is said once beside what the figure itself is: 120 % of a rate', () => {
    const fields = [place, { name: '办复率(%)', type: 'number', constraints: { maximum: 100 } }]
    const { dataset, findings } = read(fields, 'place,办复率(%)\nA,120\n')
    expect(together(findings, checkDataset(dataset)).map(({ code }) => code)).toEqual(['out-of-range'])
  })
})

describe('fields and columns', () => {
  it.each([
    [undefined, ['warning missing-column']],
    ['subset', ['warning missing-column']],
    ['superset', []],
    ['partial', []],
  ])('a field without a column, with fieldsMatch %s', (fieldsMatch, said) => {
    const reading = read(
      [place, n('立案'), n('办复')],
      'place,立案\nA,1\n',
      fieldsMatch ? { fieldsMatch } : {},
    )
    expect(spots(reading)).toEqual(said)
  })

  it('are matched by place only where they are said to stand in one order', () => {
    const columns = (fieldsMatch: string) =>
      read([n('件数', { title: '立案' }), place], 'place,件数,附加\nA,1,2\n', {
        fieldsMatch,
      }).dataset.indicators.map(({ id }) => id)
    expect(columns('subset')).toEqual(['立案', '附加'])
  })

  it('inline records are named by their own keys', () => {
    const data = [
      { 地区: 'A', n: 3 },
      { 地区: 'B', n: 'many' },
    ]
    const schema = { fields: [{ name: '地区' }, { name: 'n', title: '捐款(万元)' }] }
    const { findings } = readDataset({ resources: [{ name: 'r', data, schema }] })
    expect(findings.map(({ path }) => path)).toEqual(['resources/0/data/1/n'])
    expect(
      readDataset([
        { 地区: 'A', '捐款(万元)': 'many' },
        { 地区: 'B', '捐款(万元)': 3 },
      ]).findings.map(({ path }) => path),
    ).toEqual(['0/捐款(万元)'])
  })
})

describe('foreign keys of a table schema', () => {
  const cities = {
    name: 'cities',
    path: 'cities.csv',
    schema: { fields: [{ name: 'code' }, { name: 'name' }] },
  }
  const figures = (foreignKeys: unknown, fields: readonly Field[] = [{ name: 'city' }, n('立案')]) => ({
    name: 'figures',
    path: 'figures.csv',
    schema: { fields, foreignKeys },
  })
  const key = (more: object = {}) => [
    { fields: 'city', reference: { resource: 'cities', fields: 'code', ...more } },
  ]
  const files: Readonly<Record<string, string>> = {
    'cities.csv': 'code,name\n620100,兰州市\n620200,嘉峪关市\n',
    'figures.csv': 'city,立案\n620100,12\n620900,7\n,3\n',
  }
  const readAll = (resources: readonly unknown[], own: Readonly<Record<string, string>> = files) =>
    thoroughly(() => readDataset({ resources }, { resolve: (path) => own[path] }))
  const serious = (reading: ReturnType<typeof readAll>) =>
    spots(reading).filter((spot) => !spot.startsWith('note'))

  it.each([
    ['after the table that refers to it', [figures(key()), cities]],
    ['before it', [cities, figures(key())]],
  ])('name the row whose key is not in a table that stands %s, and lose nothing', (_, resources) => {
    const reading = readAll(resources)
    expect(serious(reading)).toEqual(['error unknown-key figures.csv 3 1'])
    expect(reading.dataset.observations.map(({ figure }) => figure.value)).toEqual([12, 7, 3])
    const [said] = reading.findings.filter(({ code }) => code === 'unknown-key')
    expect(said?.message.zh).toContain('“620900”在表“cities”的 code 里没有')
    expect(said?.message.en).toContain('“620900” is not among code of the table “cities”')
  })

  it.each([
    ['an empty name', { resource: '' }],
    ['none', {}],
  ])('within one table, called by %s', (_, resource) => {
    const fields = [{ name: 'id' }, { name: 'within' }, n('立案')]
    const own = [{ fields: ['within'], reference: { ...resource, fields: ['id'] } }]
    const reading = readAll([figures(own, fields)], { 'figures.csv': 'id,within,立案\n1,,9\n2,1,4\n3,8,5\n' })
    expect(serious(reading)).toEqual(['error unknown-key figures.csv 4 2'])
  })

  it('of several fields, numbers by their value', () => {
    const fields = [n('a'), { name: 'b' }, n('立案')]
    const other = {
      name: 'o',
      data: [
        { a: 1, b: 'x' },
        { a: 2, b: 'y' },
      ],
      schema: { fields: [n('a'), { name: 'b' }] },
    }
    const own = [{ fields: ['a', 'b'], reference: { resource: 'o', fields: ['a', 'b'] } }]
    const reading = readAll([figures(own, fields), other], { 'figures.csv': 'a,b,立案\n01,x,9\n2,x,4\n' })
    expect(serious(reading)).toEqual(['error unknown-key figures.csv 3 1'])
  })

  it('name the record of a table that stands in the package', () => {
    const inline = {
      ...figures(key()),
      path: undefined,
      data: [
        { city: '620100', 立案: 1 },
        { city: '1', 立案: 2 },
      ],
    }
    const reading = readAll([inline, cities])
    expect(reading.findings.filter(({ code }) => code === 'unknown-key').map(({ path }) => path)).toEqual([
      'resources/0/data/1/city',
    ])
  })

  it.each([
    ['a table that is not there', key({ resource: 'towns' }), 'no table named “towns” was read'],
    ['a column that is not there', key({ fields: 'id' }), 'there is no column “id”'],
    [
      'a column of its own that is not there',
      [{ fields: 'town', reference: { resource: 'cities', fields: 'code' } }],
      'there is no column “town”',
    ],
    [
      'fields that are not one for one',
      key({ fields: ['code', 'name'] }),
      'needs “fields” and “reference.fields”',
    ],
    ['nothing', ['city'], 'needs “fields” and “reference.fields”'],
  ])('are not checked, and said to be so, with %s', (_, foreignKeys, why) => {
    const reading = readAll([figures(foreignKeys), cities])
    expect(serious(reading)).toContain('warning schema-not-checked')
    expect(reading.findings.find(({ code }) => code === 'schema-not-checked')?.message.en).toContain(why)
    expect(reading.findings.find(({ code }) => code === 'schema-not-checked')?.path).toBe(
      'resources/0/schema/foreignKeys/0',
    )
  })

  it('are not checked against a file that is missing, which is said', () => {
    const reading = readAll([figures(key()), cities], { 'figures.csv': files['figures.csv'] ?? '' })
    expect(serious(reading)).toEqual(['error resource', 'warning schema-not-checked'])
  })
})

describe('what is loaded on first need', () => {
  const datapackage = {
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        schema: {
          fields: [
            { name: 'city', constraints: { pattern: '\\d{6}' } },
            { name: 'name', constraints: { pattern: '(a|b)+' } },
            n('立案'),
          ],
          foreignKeys: [{ fields: 'city', reference: { resource: 'cities', fields: 'code' } }],
        },
      },
      { name: 'cities', path: 'cities.csv', schema: { fields: [{ name: 'code' }] } },
    ],
  }
  const files = { 'figures.csv': 'city,name,立案\n620100,ab,1\n62010,c,2\n', 'cities.csv': 'code\n620100\n' }
  const textOf = (path: string) => files[path as keyof typeof files]

  it('is there for a package that is read from its file', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(datapackage))
    const reading = await readDatasetFrom(bytes, {
      resolve: (path) => Promise.resolve(new TextEncoder().encode(textOf(path))),
    })
    expect(spots(reading)).toEqual([
      'error constraint figures.csv 3 1',
      'error constraint figures.csv 3 2',
      'error unknown-key figures.csv 3 1',
    ])
  })

  it('is named where it is not, whatever was read before, and plain patterns are checked all the same', () => {
    const reading = readDataset(datapackage, { resolve: textOf })
    expect(spots(reading)).toEqual([
      'note schema-not-checked',
      'note schema-not-checked',
      'error constraint figures.csv 3 1',
    ])
    expect(reading.findings.map(({ message }) => message.en)).toContain(
      'resources/0/schema: foreignKeys is checked where the package is read by readDatasetFrom, so it was not checked here. All else was.',
    )
  })
})
