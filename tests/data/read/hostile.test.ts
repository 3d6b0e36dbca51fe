/** Files that went wrong on their way: what is sound in them is read, and what is not is named. */
import { expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { readDatasetFrom } from '../../../src/data/read/from.js'
import { cpuTime } from '../cpu-time.js'

const read = (text: string, file: string) => {
  const { dataset, findings } = readDataset(text, { file })
  return {
    figures: dataset.observations.map(({ place, figure }) => `${place} ${figure.value}`),
    said: findings.map(({ severity, code, row, column }) =>
      [severity, code, row, column].filter(Boolean).join(' '),
    ),
  }
}
const table = (...rows: readonly string[]) => `<table><tr><th>地区<th>立案</tr>${rows.join('')}</table>`
const row = (place: string, n: string) => `<tr><td>${place}</td><td>${n}</td></tr>`

it.each([
  [
    'formulas gone wrong',
    '地区,立案\n兰州,#REF!\n天水,#DIV/0!\n定西,#N/A\n',
    ['兰州 null', '天水 null', '定西 null'],
    ['error unreadable-figure 2 2', 'error unreadable-figure 3 2'],
  ],
  ['line ends of three systems', '地区,立案\r兰州,5\r\n天水,7\n金昌,3\r', ['兰州 5', '天水 7', '金昌 3'], []],
  [
    'rows shorter and longer than the header',
    '地区,立案,办复\n兰州市,12\n天水市,5,4,5,6\n',
    ['兰州市 12', '兰州市 null', '天水市 5', '天水市 4'],
    ['warning extra-cells 3 4'],
  ],
])('CSV with %s', (_, text, figures, said) => {
  expect(read(text, 'a.csv')).toEqual({ figures, said })
})

it.each([
  [
    'a table within a cell',
    table(row('兰州', '5'), row('天水', '<table><tr><td>7</td><td>件</td></tr></table>')),
    ['兰州 5', '天水 7'],
    [],
  ],
  [
    'tables that lay out a page',
    `<table><tr><td>导航</td><td>${table(row('兰州', '5'), row('天水', '7'))}</td></tr></table>`,
    ['兰州 5', '天水 7'],
    [],
  ],
  ['a table that never ends', '<table><tr><th>地区<th>立案<tr><td>兰州<td>5', ['兰州 5'], []],
  [
    'several tables',
    `${table(row('兰州', '5'))}<table><tr><td>上页</td><td>下页</td></tr></table>${table(row('天水', '7'))}`,
    ['兰州 5', '天水 7'],
    ['note tables-without-figures'],
  ],
])('HTML with %s', (_, text, figures, said) => {
  expect(read(text, 'a.html')).toEqual({ figures, said })
})

it('takes a long cell of many figures for no count and share', () => {
  const took = cpuTime(() => {
    read(`地区,件数\n兰州,${'1 '.repeat(15_000)}x%\n定西,5\n`, 'a.csv')
  })
  expect(took).toBeLessThan(3000)
})

it('looks at tables within tables within tables only so far', () => {
  const took = cpuTime(() => {
    read('<table><tr><td>'.repeat(20_000), 'a.html')
    read(`${'<table><tr><td>a</td><td>'.repeat(300)}${'</td></tr></table>'.repeat(300)}`, 'a.html')
  })
  expect(took).toBeLessThan(3000)
})

it('refuses a table of more columns than any sheet has', () => {
  const wide = `地区${',立案'.repeat(2_000_000)}\n兰州${',1'.repeat(2_000_000)}\n`
  const took = cpuTime(() => {
    expect(read(wide, 'a.csv')).toEqual({ figures: [], said: ['error too-many-columns'] })
  })
  expect(took).toBeLessThan(3000)
})

it('a format that nobody knows, as a script may pass it', async () => {
  const options = { format: 'CSV' as 'csv', file: '表.txt' }
  const readings = [
    readDataset('地区,立案\n兰州,5\n', options),
    await readDatasetFrom(new TextEncoder().encode('地区,立案\n兰州,5\n'), options),
  ]
  for (const { dataset, findings } of readings) {
    expect(dataset.observations).toEqual([])
    expect(findings).toMatchObject([{ severity: 'error', code: 'unknown-format', file: '表.txt' }])
    expect(findings[0]?.message).toEqual({
      zh: '不认识格式 "CSV"，未读取。可用的是 json、csv、tsv、html-table、json-stat、data-package、xlsx；不写 format 则自动识别。',
      en: 'The format "CSV" is not known, so nothing was read. Known are json, csv, tsv, html-table, json-stat, data-package, xlsx; without format it is told from the data.',
    })
  }
})
