import { expect, it } from 'vitest'
import { tellFacts } from '../../../src/components/chart/layout/words/facts.js'
import { layoutTiles } from '../../../src/components/chart/layout/tiles/tiles-part.js'
import { toCsv } from '../../../src/components/chart/reader/to-csv.js'
import { frameOf, ofObservations, partOfFiled, quantity, selected } from './given.js'

const csvOf = (...observations: Parameters<typeof ofObservations>[0]) =>
  toCsv(tellFacts(selected(ofObservations(observations)), 'zh-CN')).split('\r\n')

it('has a header and a row a figure, in the base unit, as worded, ended by CRLF', () => {
  const figure = quantity(110, 'over', { wording: '110余次', below: 120 })
  const lines = csvOf({ indicator: 'consultations', place: '甲市', period: '2024', figure })
  expect(lines).toEqual([
    'label,series,indicator,place,category,scope,value,bound,low,high,change,unit,wording,period,base,source,status,share,note',
    expect.stringContaining(',110,over,,,,次,110余次,2024年,,,normal,,'),
    '',
  ])
})

it('says whether a figure is a rise or a fall', () => {
  const [, up, down] = csvOf(
    {
      indicator: 'consultations',
      place: '甲市',
      figure: quantity(9.8, 'exact', { change: 'up', unit: '%' }),
    },
    {
      indicator: 'consultations',
      place: '乙市',
      figure: quantity(9.8, 'exact', { change: 'down', unit: '%' }),
    },
  )
  expect(up).toContain(',9.8,exact,,,up,%,')
  expect(down).toContain(',9.8,exact,,,down,%,')
})

it('quotes what CSV would read as more cells, and lets no spreadsheet run a text', () => {
  const [, quoted, formula] = csvOf(
    { indicator: 'consultations', place: '甲,"乙"\n市', figure: quantity(-5) },
    { indicator: 'consultations', place: '=HYPERLINK("http://x")', figure: quantity(5) },
  )
  expect(quoted).toContain('"甲,""乙""\n市"')
  expect(quoted).toContain(',-5,exact')
  expect(formula).toContain(`"'=HYPERLINK(""http://x"")"`)
})

it('carries the notes, and the share of what is part of a whole', () => {
  const parts = partOfFiled({ note: '含结转3件', status: 'revised' })
  const [, part, rest] = toCsv(tellFacts(parts, 'zh-CN')).split('\r\n')
  expect(part).toMatch(/,revised,占799件的52\.3%（推算）,含结转3件$/)
  expect(rest).toMatch(/,"?其余381件，原文未分列（推算）"?,.*,derived,,$/)
})

it('says in every row why the figures may not share an axis, and only where they may not', () => {
  const rows = (...scopes: string[]) => {
    const selection = selected(
      ofObservations(
        scopes.map((scope, i) => ({
          indicator: 'consultations',
          place: `${i}市`,
          scope,
          figure: quantity(i + 1),
        })),
      ),
    )
    return toCsv(layoutTiles(selection, frameOf(selection)).facts).split('\r\n')
  }
  const [header, first, second] = rows('首批', '建成')
  expect(header).toMatch(/,note,notComparable$/)
  expect(first).toMatch(/,normal,,,口径不同：首批 与 建成$/)
  expect(second?.split(',').at(-1)).toBe(first?.split(',').at(-1))
  expect(header?.split(',')).toHaveLength(first?.split(',').length ?? 0)
  expect(rows('首批', '首批')[0]).toMatch(/,note$/)
})
