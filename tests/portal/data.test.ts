/** The portal's data files against the reports they were taken from, figure by figure. */
import { readFileSync } from 'node:fs'
import { Ajv, type AnySchema } from 'ajv'
import { describe, expect, test } from 'vitest'
import { makeSchema } from '../../scripts/make-schema.js'
import type { Dataset, Observation } from '../../src/data/dataset.js'
import { readDataset } from '../../src/data/read.js'
import { say } from '../../src/data/text.js'
import { articles, fields, outcomes, type ArticleFigure, type Report } from './reports.js'

const file = (name: string) =>
  readFileSync(new URL(`../../portal/data/${name}.json`, import.meta.url), 'utf8')
const gansu = readDataset(file('gansu')).dataset
const proposals = readDataset(file('proposals')).dataset

const only = <T>(found: readonly T[]): T => {
  expect(found).toHaveLength(1)
  return found[0] as T
}
const zh = (text: Observation['scope']) => say(text, 'zh-CN')

describe.each(['gansu', 'proposals', 'bounds'])('portal/data/%s.json', (name) => {
  const text = file(name)

  test('reads without a finding', () => {
    expect(readDataset(text).findings).toEqual([])
  })

  test('holds to the JSON Schema of the package', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(makeSchema()) as AnySchema,
    )
    const valid: unknown = validate(JSON.parse(text))
    expect(validate.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('loses no observation, and every one names its place and source', () => {
    const { observations } = JSON.parse(text) as Dataset
    const read = readDataset(text).dataset
    expect(read.observations).toHaveLength(observations.length)
    const places = new Set(read.places?.map((place) => place.id))
    const sources = new Set(read.sources?.map((source) => source.id))
    for (const o of read.observations) {
      if (name !== 'bounds') expect(places).toContain(o.place)
      expect(sources).toContain(o.source)
    }
  })

  test('speaks both languages', () => {
    const texts: unknown[] = []
    JSON.parse(text, (key, value: unknown) => {
      if (['label', 'title', 'note', 'scope', 'periodWording'].includes(key)) texts.push(value)
      return value
    })
    expect(texts.length).toBeGreaterThan(20)
    for (const words of texts) {
      expect(words).toMatchObject({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/[a-z]/),
      })
    }
  })
})

describe('the two articles', () => {
  const find = (row: ArticleFigure) =>
    only(
      gansu.observations.filter(
        (o) => o.indicator === row.indicator && o.place === row.place && o.figure.wording === row.wording,
      ),
    )

  test.each(articles)('$place $indicator $wording', (row) => {
    const o = find(row)
    expect(o.figure).toMatchObject({ value: row.value, bound: row.bound })
    if (row.value !== null) expect(o.figure.unit).toBe(row.unit)
    expect(zh(o.periodWording)).toBe(row.period ?? '')
    expect(zh(o.scope)).toBe(row.scope ?? '')
    expect(o.source).toBe(row.place === '620200' ? 'jyg' : 'lna')
    expect(o.base).toEqual(row.base)
  })

  test('hold nothing beside these figures', () => {
    expect(gansu.observations).toHaveLength(articles.length)
  })

  test('date nothing themselves, and the title says that the year is inferred', () => {
    expect(gansu.observations.filter((o) => o.period !== undefined)).toEqual([])
    expect(gansu.sources?.filter((s) => s.published !== undefined || s.publisher !== undefined)).toEqual([])
    expect(zh(gansu.title)).toContain('推为2024年')
  })

  test('name class A only, and do not say what it means', () => {
    const scheme = only((gansu.schemes ?? []).filter((s) => s.id === 'longnan'))
    expect(scheme.classes).toEqual([{ id: 'A', label: { zh: 'A类', en: 'Class A' } }])
    expect(only(gansu.observations.filter((o) => o.indicator === 'outcome')).category).toBe('A')
  })

  test('imply that all were concluded, and print no percentage', () => {
    const { figure } = only(gansu.observations.filter((o) => o.indicator === 'completion'))
    expect(figure).toMatchObject({ value: 100, bound: 'exact', unit: '%', origin: 'implied' })
  })

  test('give one figure for two things, which stays one', () => {
    expect(gansu.observations.flatMap((o) => (Array.isArray(o.category) ? [o.category] : []))).toEqual([
      ['reports', 'proposals'],
      ['cash', 'kind'],
    ])
  })
})

describe.each([['outcomes', outcomes] as const, ['fields', fields] as const])(
  'the reports: %s',
  (kind, reports) => {
    test.each(reports)('$source', (report: Report) => {
      const own = proposals.observations.filter((o) => o.source === report.source)
      const total = only(own.filter((o) => o.indicator === 'proposals'))
      expect(total).toMatchObject({
        place: report.place,
        figure: { value: report.total, bound: 'exact', unit: '件' },
      })
      expect(total.period).toBe(report.period)
      expect(zh(total.periodWording)).toBe(report.session)

      const scheme = only((proposals.schemes ?? []).filter((s) => s.id === report.scheme))
      expect(scheme.classes.map((c) => zh(c.label))).toEqual(report.classes.map(([name]) => name))
      const stem = kind === 'outcomes' ? `outcomes-${report.scheme}` : report.scheme
      const counts = own.filter((o) => o.indicator === stem)
      expect(counts.map((o) => o.figure.value)).toEqual(report.classes.map(([, count]) => count))
      expect(counts.map((o) => o.category)).toEqual(scheme.classes.map((c) => c.id))
      const shares = own.filter((o) => o.indicator === `${stem}-share`)
      expect(shares.map((o) => o.figure.wording ?? o.status)).toEqual(
        report.classes.map(([, , percent]) => (percent === null ? 'notGiven' : `${percent}%`)),
      )
      expect(shares.map((o) => o.figure.value)).toEqual(
        report.classes.map(([, , percent]) => (percent === null ? null : Number(percent))),
      )
    })

    test('add up to what was filed', () => {
      for (const { total, classes } of reports) {
        expect(classes.reduce((sum, [, count]) => sum + count, 0)).toBe(total)
      }
    })
  },
)

describe('what else the reports print', () => {
  test.each<readonly [string, string, number, string]>([
    ['gansu-2007', 'submitted', 780, 'exact'],
    ['gansu-2007', 'units', 67, 'exact'],
    ['gansu-2013', 'submitted', 820, 'exact'],
    ['gansu-2013', 'units', 65, 'exact'],
    ['gansu-2013', 'members', 403, 'exact'],
    ['gansu-2013', 'participation', 68, 'exact'],
    ['hebei-2013', 'received', 629, 'exact'],
    ['hebei-2013', 'filing-rate', 98.73, 'exact'],
    ['hunan-2014', 'submitted', 1020, 'exact'],
    ['hunan-2014', 'followed-up', 176, 'exact'],
    ['hunan-2014', 'followed-up-rate', 95, 'atLeast'],
    ['wuhan-2009', 'received', 835, 'exact'],
    ['wuhan-2009', 'to-government', 95.9, 'about'],
    ['gansu-11-5', 'received', 792, 'exact'],
    ['gansu-13-4', 'received', 1184, 'exact'],
    ['gansu-13-4', 'filing-rate', 68.1, 'exact'],
    ['gansu-13-4', 'merged', 27, 'exact'],
    ['gansu-13-4', 'members', 350, 'exact'],
    ['gansu-13-4', 'participation', 69.4, 'exact'],
  ])('%s %s %d', (source, indicator, value, bound) => {
    const o = only(proposals.observations.filter((p) => p.source === source && p.indicator === indicator))
    expect(o.figure).toMatchObject({ value, bound })
  })

  test('the year of a session is a guess of ours: said, not dated', () => {
    const guessed = proposals.observations.filter((o) => o.source === 'gansu-2013')
    expect(guessed.length).toBeGreaterThan(10)
    for (const o of guessed) {
      expect(o.period).toBeUndefined()
      expect(zh(o.note)).toContain('由届次推得')
    }
  })

  test('what an arithmetic of the report needs is noted beside it', () => {
    const noteOf = (source: string, test: (o: Observation) => boolean) =>
      zh(only(proposals.observations.filter((o) => o.source === source && test(o))).note)
    expect(noteOf('gansu-11-5', (o) => o.indicator === 'proposals')).toContain('757')
    expect(noteOf('gansu-13-2', (o) => o.figure.wording === '3.4%')).toContain('3.46%')
    expect(noteOf('gansu-13-4', (o) => o.indicator === 'proposals')).toContain('并案27件')
  })

  test('Wuhan’s are those handed to the city government', () => {
    const counted = proposals.observations.filter(
      (o) => /^(proposals|outcomes)/.test(o.indicator) && o.place === '420100',
    )
    expect(counted).toHaveLength(7)
    for (const o of counted) expect(zh(o.scope)).toBe('交由市政府办理')
  })
})
