import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'

const descriptor = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'gansu',
  title: '甘肃政协',
  licenses: [{ name: 'CC-BY-4.0' }],
  sources: [{ title: '省政协', path: 'https://example.org' }],
  resources: [
    {
      name: 'studios',
      path: 'data/studios.csv',
      schema: {
        missingValues: ['', 'NA'],
        fields: [
          { name: 'city', title: '地区', type: 'string' },
          { name: 'n', title: '委员工作室(个)', type: 'integer', constraints: { minimum: 0 } },
        ],
      },
    },
    { name: '捐款', data: [{ 地区: '兰州市', 捐款: '2733万元' }] },
    {
      name: 'rates',
      data: [
        ['place', 'year', '办复率'],
        ['兰州市', 2023, '98%以上'],
      ],
    },
  ],
}
const files: Readonly<Record<string, string>> = {
  'data/studios.csv': '\uFEFFcity;n\n陇南市;189\n嘉峪关市;NA\n',
}
const resolve = (path: string) => files[path]

const expected = [
  { indicator: '委员工作室', place: '陇南市', source: '省政协', figure: { value: 189, unit: '个' } },
  {
    indicator: '委员工作室',
    place: '嘉峪关市',
    source: '省政协',
    status: 'missing',
    figure: { value: null },
  },
  { indicator: '捐款', place: '兰州市', source: '省政协', figure: { value: 27330000, unit: '元' } },
  {
    indicator: '办复率',
    place: '兰州市',
    period: '2023',
    source: '省政协',
    figure: { value: 98, bound: 'atLeast' },
  },
]

describe('a data package', () => {
  it('reads inline rows of both forms and a file that the caller gives', () => {
    const { dataset, findings } = readDataset(descriptor, { resolve })
    expect(dataset.title).toBe('甘肃政协')
    expect(dataset.sources).toEqual([{ id: '省政协', title: '省政协', url: 'https://example.org' }])
    expect(dataset.observations).toMatchObject(expected)
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['note licence'])
  })

  it('asks for its files one by one when read from a file', async () => {
    const asked: string[] = []
    const { dataset } = await readDatasetFrom(new File([JSON.stringify(descriptor)], 'datapackage.json'), {
      resolve: (path) => {
        asked.push(path)
        return Promise.resolve(new TextEncoder().encode(files[path]))
      },
    })
    expect(asked).toEqual(['data/studios.csv'])
    expect(dataset.observations).toMatchObject(expected)
  })

  it('names file, row and column of what it cannot read', () => {
    const { findings } = readDataset(descriptor, {
      resolve: () => 'city,n\n陇南市,189\n天水市,无数据\n嘉峪关市,abc\n',
    })
    expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'unreadable-figure',
      file: 'data/studios.csv',
      row: 4,
      column: 2,
    })
  })

  it.each([
    ['an address', { path: 'https://example.org/a.csv' }, /不是包内的相对路径/],
    ['a way out of the package', { path: '../../etc/passwd' }, /不是包内的相对路径/],
    ['an absolute path', { path: '/etc/passwd' }, /不是包内的相对路径/],
    ['a file that is not there', { path: 'gone.csv' }, /找不到文件/],
    ['neither data nor path', {}, /既没有 data 也没有 path/],
    ['data that are no table', { data: { a: 1 } }, /不是表/],
  ])('reads the other resources beside %s', (_, resource, message) => {
    const resources = [resource, descriptor.resources[1]]
    const { dataset, findings } = readDataset({ ...descriptor, resources }, { resolve })
    expect(dataset.observations).toHaveLength(1)
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ message: { zh } }) => zh),
    ).toMatchObject([expect.stringMatching(message)])
  })

  it('heeds the dialect, decimal commas and missing values of one field', () => {
    const { dataset } = readDataset(
      {
        resources: [
          {
            name: 'shares',
            path: 'a.csv',
            dialect: { delimiter: ';', header: false, commentChar: '#' },
            schema: {
              fields: [
                { name: 'place', type: 'string' },
                {
                  name: 'share',
                  type: 'number',
                  decimalChar: ',',
                  groupChar: '.',
                  missingValues: [{ value: '-9', label: 'secret' }],
                },
              ],
            },
          },
        ],
      },
      { resolve: () => '# a comment\nA;1.234,5\nB;-9\n' },
    )
    expect(dataset.observations).toMatchObject([
      { place: 'A', figure: { value: 1234.5 } },
      { place: 'B', status: 'missing' },
    ])
  })

  it('keeps indicators of one name and different units apart', () => {
    const resources = [
      { name: 'a', data: [{ 地区: '兰州市', 捐款: '3万元' }] },
      { name: 'b', data: [{ 地区: '兰州市', 捐款: '12件' }] },
    ]
    const { dataset } = readDataset({ resources })
    expect(dataset.indicators.map(({ id, unit }) => `${id} ${unit}`)).toEqual(['捐款 元', '捐款-2 件'])
  })

  it('takes marks, quotes, comments and header rows from the dialect, and rows keep their numbers', () => {
    const resource = {
      name: 'donations',
      path: 'a.csv',
      dialect: { delimiter: ':', quoteChar: "'", commentChar: '#', headerRows: [3, 4] },
    }
    const text = "# exported\ntitle\n地区:捐款:捐款\n:2022:2023\n\n'天:水':3:4\n兰州市:x:6\n白银市:7:8\n"
    const { dataset, findings } = readDataset({ resources: [resource] }, { resolve: () => text })
    expect(dataset.observations.map(({ place, period, figure }) => [place, period, figure.value])).toEqual([
      ['天:水', '2022', 3],
      ['天:水', '2023', 4],
      ['兰州市', '2022', null],
      ['兰州市', '2023', 6],
      ['白银市', '2022', 7],
      ['白银市', '2023', 8],
    ])
    expect(findings.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ['unreadable-figure', 'a.csv', 7, 2],
    ])
  })

  it('finds a schema and a dialect in files of the package', async () => {
    const beside: Readonly<Record<string, string>> = {
      'a.csv': 'n;p\n3;兰州市\n',
      'schema.json': JSON.stringify({
        fields: [
          { name: 'n', title: '工作室(个)' },
          { name: 'p', title: '地区' },
        ],
      }),
      'dialect.json': '{"delimiter": ";"}',
    }
    const file = new File(
      [
        JSON.stringify({
          resources: [{ name: 'a', path: 'a.csv', schema: 'schema.json', dialect: 'dialect.json' }],
        }),
      ],
      'datapackage.json',
    )
    const { dataset, findings } = await readDatasetFrom(file, {
      resolve: (path) => Promise.resolve(new TextEncoder().encode(beside[path])),
    })
    expect(findings).toEqual([])
    expect(dataset.observations).toMatchObject([
      { indicator: '工作室', place: '兰州市', figure: { value: 3, unit: '个' } },
    ])
  })

  it.each([
    ['a document', { path: 'README.md' }, 'note'],
    ['a picture', { path: 'map.png', mediatype: 'image/png' }, 'note'],
    ['a workbook', { path: 'a.xlsx' }, 'error'],
  ])('says that %s is no table it reads', (_, resource, severity) => {
    const { dataset, findings } = readDataset(
      { resources: [resource, descriptor.resources[1]] },
      { resolve: () => 'anything' },
    )
    expect(findings.map((f) => [f.severity, f.code, f.path.split('/').slice(0, 2).join('/')])).toEqual([
      [severity, 'resource', 'resources/0'],
    ])
    expect(dataset.observations).toHaveLength(1)
  })

  it('says that an empty list of resources holds nothing', () => {
    expect(readDataset({ resources: [] }).findings).toMatchObject([{ severity: 'error', path: 'resources' }])
  })

  it('names after their tables what these head with nothing but a measure', () => {
    const rows = (n: number) => [{ 地区: '兰州市', 数量: n }]
    const { dataset, findings } = readDataset({
      resources: [
        { name: 'filed', title: '立案', data: rows(320) },
        { name: '办复', data: rows(318) },
      ],
    })
    expect(dataset.indicators.map(({ id, label }) => [id, label])).toEqual([
      ['立案', '立案'],
      ['办复', '办复'],
    ])
    expect(findings).toEqual([])
  })

  it('leaves blank what a record leaves blank', () => {
    const data = [
      { 地区: '兰州市', 类别: 'A类', 件数: 3 },
      { 地区: '', 类别: 'B类', 件数: 4 },
    ]
    for (const input of [data, { resources: [{ name: 'a', data }] }])
      expect(readDataset(input).dataset.observations.map(({ place }) => place)).toEqual(['兰州市', undefined])
  })
})
