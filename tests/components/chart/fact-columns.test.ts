import { describe, expect, it } from 'vitest'
import { tableText } from '../../../src/components/chart/reader/copy-table.js'
import { factColumns, factRows } from '../../../src/components/chart/reader/fact-columns.js'
import { tellFacts } from '../../../src/components/chart/layout/words/facts.js'
import { statuses, type Status } from '../../../src/data/dataset.js'
import type { Locale } from '../../../src/data/text.js'
import { ofObservations, partOfFiled, quantity, selected } from './given.js'

const figures = (...given: readonly (Status | undefined)[]) =>
  selected(
    ofObservations(
      given.map((status, i) => ({
        indicator: 'consultations',
        place: `${i + 1}市`,
        figure: /missing|notGiven|suppressed/.test(status ?? '')
          ? quantity(null, 'unstated')
          : quantity(i + 1),
        ...(status && { status }),
      })),
    ),
  )

function columnOf(key: string, selection: ReturnType<typeof figures>, locale: Locale = 'zh-CN') {
  const facts = tellFacts(selection, locale)
  const column = factColumns(facts, locale).find((c) => c.key === key)
  return column && [column.head, ...factRows(facts).map(column.of)]
}

describe('the status of a figure in the table', () => {
  it('is a column where a figure has one, in the reader’s language', () => {
    const selection = figures('revised', undefined, 'provisional', 'estimated')
    expect(columnOf('status', selection)).toEqual(['状态', '修订数', '', '初步数', '估计数'])
    expect(columnOf('status', selection, 'en')).toEqual(['Status', 'revised', '', 'provisional', 'estimated'])
  })

  it('is none where all are ordinary, or where the figure says it itself', () => {
    expect(columnOf('status', figures('normal', undefined))).toBeUndefined()
    expect(columnOf('status', figures('notGiven', 'missing'))).toBeUndefined()
    const rest = partOfFiled()
    expect(columnOf('figure', rest)).toContain('其余381件，原文未分列（推算）')
    expect(columnOf('status', rest)).toBeUndefined()
  })

  it('has words for every status that the figure does not tell', () => {
    const told = statuses.filter((status) => columnOf('status', figures(status)) !== undefined)
    expect(told).toEqual(['provisional', 'estimated', 'revised', 'derived', 'break', 'suppressed'])
  })

  it('goes with the table to the clipboard', () => {
    const facts = tellFacts(figures('revised', undefined), 'zh-CN')
    expect(tableText(facts, 'zh-CN').split('\r\n')).toEqual([
      '项目\t数字\t状态',
      '1市\t1次\t修订数',
      '2市\t2次\t',
    ])
  })
})
