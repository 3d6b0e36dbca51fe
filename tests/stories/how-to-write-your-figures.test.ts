import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { formatQuantity } from '../../src/data/format.js'
import type { Quantity } from '../../src/data/quantity.js'
import { readDataset } from '../../src/data/read.js'
import { readQuantity } from '../../src/data/wording.js'

const page = readFileSync(
  new URL('../../stories/how-to-write-your-figures.mdx', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n')

/** The cells of the body rows of every table of a class, without tags. */
function rowsOf(className: string): readonly (readonly string[])[] {
  const tables = [...page.matchAll(new RegExp(`<table className="${className}">(.*?)</table>`, 'gs'))]
  return tables.flatMap(([, table = '']) =>
    [...(table.split('<tbody>')[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]*>/g, '').trim(),
      ),
    ),
  )
}

interface Block {
  readonly language: string
  readonly text: string
}
const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = '', text = '']) => ({ language, text }),
)

describe('the wordings on the page', () => {
  const rows = rowsOf('readings')
  const said = (q: Quantity | null, locale: string): string =>
    (q ? [q, ...(q.alternatives ?? [])] : [])
      .map((reading) => formatQuantity(reading, { locale, source: false }))
      .join(locale === 'en' ? ' or ' : ' 或 ')

  it('are a good many', () => {
    expect(rows.length).toBeGreaterThan(30)
  })
  it.each(rows)('%s reads as %s', (wording, zh, en) => {
    const read = readQuantity(wording ?? '')
    expect([said(read, 'zh-CN'), said(read, 'en')]).toEqual([zh, en])
  })

  const none = [
    ...(/<ul className="no-figures".*?<\/ul>/s.exec(page)?.[0] ?? '').matchAll(/<li>(.*?)<\/li>/g),
  ]
  it('are no figures where the page says so', () => {
    expect(none.length).toBeGreaterThan(8)
    expect(none.map(([, wording = '']) => readQuantity(wording))).toEqual(none.map(() => null))
  })
})

describe('the columns on the page', () => {
  const rows = rowsOf('columns')
  const example = blocks[0]?.text ?? ''
  const [header = '', ...lines] = example.split('\n')

  it('are those of the first example', () => {
    expect(rows.map(([zh]) => zh)).toEqual(header.split(','))
  })
  it('are read alike under their Chinese and English names', () => {
    const english = [rows.map(([, en]) => en).join(','), ...lines].join('\n')
    const [zh, en] = [readDataset(example), readDataset(english)]
    expect(zh.dataset.observations.length).toBe(4)
    expect([en.dataset, en.findings]).toEqual([zh.dataset, []])
  })
  it('land where they should', () => {
    const [first, , gift, rate] = readDataset(example).dataset.observations
    expect(first).toMatchObject({
      place: '嘉峪关市',
      scope: '首批',
      locator: '第3段',
      source: '嘉峪关市政协工作综述',
    })
    expect(gift).toMatchObject({ periodWording: '近两年', note: '含捐物折款', figure: { value: 27330000 } })
    expect(rate).toMatchObject({
      period: '2022/2023',
      base: '615件',
      figure: { value: 98, bound: 'atLeast' },
    })
  })
})

it.each(rowsOf('periods'))('the period %s is kept as %s', (written, kept) => {
  const { dataset } = readDataset(`地区,指标,时段,数值\n兰州市,提案,${written},5\n`)
  const { period, periodWording } = dataset.observations[0] ?? {}
  if (kept?.startsWith('照录')) expect([period, periodWording]).toEqual([undefined, written])
  else expect([period, periodWording]).toEqual([kept, undefined])
})

it('a mark keeps its note, and a dash is no zero', () => {
  const wide = blocks.find(({ text }) => text.includes('28*'))?.text ?? ''
  const { observations } = readDataset(wide).dataset
  expect(
    observations.map(({ place, indicator, figure, note }) => [place, indicator, figure.value, note]),
  ).toEqual([
    ['甘州区', '捐款', 3500000, undefined],
    ['甘州区', '提案', 28, '含并案办理的3件'],
    ['临泽县', '捐款', 1200000, undefined],
    ['临泽县', '提案', null, undefined],
    ['高台县', '捐款', 900000, undefined],
    ['高台县', '提案', 14, undefined],
  ])
})

describe('the command line on the page', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-tally-page-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  /** A block that opens with `$ civic-tally …`, after the block that is its file. */
  const commands = blocks.flatMap(({ text }, i) => {
    const [, command, file, printed] = /^\$ civic-tally (check|read) (\S+)\n(.*)$/s.exec(text) ?? []
    return command === undefined
      ? []
      : [{ command, file: file ?? '', printed, written: blocks[i - 1]?.text ?? '' }]
  })

  it('is tried on every file', () => {
    expect(commands.map(({ command }) => command).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'check'),
      'read',
    ])
  })
  it.each(commands)('$command $file', async ({ command, file, printed, written }) => {
    const path = join(folder, file)
    writeFileSync(path, written)
    let out = ''
    const terminal = {
      out: (text: string) => (out += text),
      err: (text: string) => (out += text),
      stdin: (async function* () {})(),
      isTerminal: false,
      environment: {},
    }
    const status = await run([command, '--lang', 'zh', path], terminal)
    expect(out.replaceAll(path, file)).toBe(printed)
    expect(status).toBe(/ 错误 /.test(out) ? 1 : 0)
  })
})
