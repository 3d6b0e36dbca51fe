/** What is drawn, tabled, said and exported is the same figure, with its bound. */
import { csvParse } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layoutBarChart } from '../../src/components/bar-chart/bar-chart.layout.js'
import { layoutHorizontalBars } from '../../src/components/chart/layout/bars/horizontal-bars.js'
import { spokenRow, tellFacts } from '../../src/components/chart/layout/words/facts.js'
import { toCsv } from '../../src/components/chart/reader/to-csv.js'
import { formatQuantity } from '../../src/data/format.js'
import { bounds, type Bound, type Quantity } from '../../src/data/quantity.js'
import { select } from '../../src/data/select.js'
import { frameOf, ofCategories, textsOf } from '../components/chart/given.js'

const words: Readonly<Record<Bound, RegExp | undefined>> = {
  exact: undefined,
  over: /超过|余/,
  atLeast: /不少于|不低于|以上/,
  under: /不足/,
  atMost: /不超过/,
  nearly: /近/,
  about: /约|～|至/,
  between: /～|至/,
  unstated: /原文未列|一批/,
}

const figures: fc.Arbitrary<Quantity> = fc
  .record({
    bound: fc.constantFrom(...bounds),
    digits: fc.integer({ min: 1, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    unit: fc.constantFrom('件', '%', '元', '人次', '百分点', ''),
    scale: fc.constantFrom(undefined, 10000 as const, 100000000 as const),
    change: fc.constantFrom(undefined, 'up' as const, 'down' as const),
    worded: fc.boolean(),
  })
  .map(({ bound, digits, decimals, unit, scale, change, worded }): Quantity => {
    const value = bound === 'unstated' ? null : digits / 10 ** decimals
    const own = {
      unit,
      ...(value !== null && decimals > 0 && { decimals }),
      ...(scale !== undefined && value !== null && unit !== '%' && { scale }),
      ...(change && { change }),
    }
    const high = bound === 'between' && value !== null ? { high: value + 7 } : {}
    const bare: Quantity = { value, bound, ...own, ...high }
    if (!worded) return bare
    return { ...bare, wording: value === null ? '一批' : formatQuantity(bare) }
  })

it('agrees for every kind of figure', () => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 5 }), (list) => {
      const dataset = ofCategories(Object.fromEntries(list.map((figure, i) => [`第${i}类`, figure])))
      const selection = select(dataset, { by: 'category', split: 'none' })
      const view = layoutBarChart(selection, frameOf(selection, 1600), {}, { rows: layoutHorizontalBars })
      const facts = tellFacts(selection, 'zh-CN')
      const exported = csvParse(toCsv(facts))
      expect(view.facts).toMatchObject({ summary: facts.summary, legend: facts.legend })
      expect(exported).toHaveLength(list.length)
      const labels = textsOf(view).filter((mark) => mark.key.endsWith('/value'))
      list.forEach((figure, i) => {
        const row = facts.rows.at(i)
        const label = labels[i]
        expect(row.figure).toEqual(figure)
        expect(label?.full ?? label?.text).toBe(row.text)
        expect(row.text).toBe(formatQuantity(figure))
        expect(exported[i]).toMatchObject({
          value: figure.value === null ? '' : String(figure.value),
          bound: figure.bound,
          unit: figure.unit,
          high: figure.high === undefined ? '' : String(figure.high),
          wording: row.text,
        })
        expect(spokenRow(row, 'zh-CN')).toContain(row.spoken)
        expect(facts.summary).toContain(row.spoken)
        const word = words[figure.bound]
        for (const text of [row.text, row.spoken, label?.full ?? label?.text ?? '']) {
          if (word) expect(text).toMatch(word)
          expect(text).not.toBe('')
        }
        expect(row.spoken).not.toMatch(/[%‰≥≤<>~～]/)
        expect(label?.role).toBe(figure.value === null ? 'muted' : 'valueLabel')
      })
    }),
    { numRuns: 300 },
  )
})
