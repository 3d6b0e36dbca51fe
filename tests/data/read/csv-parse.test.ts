import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRows } from '../../../src/data/read/csv/parse.js'
import { separatorOf } from '../../../src/data/read/csv/separator.js'
import { cpuTime } from '../cpu-time.js'

describe('parseRows', () => {
  it('reads what D3 reads, wherever every quote is closed', () => {
    const cell = fc.stringMatching(/^[ab,"\n ]{0,5}$/)
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
        const text = written.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(end)
        expect(parseRows(text, ',')).toEqual({ rows: csvParseRows(text), unclosed: [] })
      }),
    )
  })

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['"a""b",c', [['a"b', 'c']]],
    ['"三城五地"平台,12', [['"三城五地"平台', '12']]],
    [
      'a,5"\nb,"6"',
      [
        ['a', '5"'],
        ['b', '6'],
      ],
    ],
    ['"",x', [['', 'x']]],
  ])('%j', (text, rows) => {
    expect(parseRows(text, ',').rows).toEqual(rows)
  })

  it('tells where a quote never closes and goes on with the next row', () => {
    expect(parseRows('a,"b\nc,d', ',')).toEqual({
      rows: [
        ['a', '"b'],
        ['c', 'd'],
      ],
      unclosed: [{ row: 0, column: 1 }],
    })
  })

  it('takes no longer for a text of nothing but quotes', () => {
    const text = '""a,"\n'.repeat(200_000)
    expect(cpuTime(() => parseRows(text, ','))).toBeLessThan(2000)
  })
})

describe('separatorOf', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a\tb\n"1,234,567"\t2', '\t'],
    ['地区\t数\n兰州\t1,234,567\n天水\t1,234,567', '\t'],
    ['Place;Share\nA;12,5\nB;3,75', ';'],
    ['地区，数\n兰州，1', '，'],
    ['地区,备注\n兰州,一，二，三', ','],
    ['表1 各市情况；含县区\n地区,数\n兰州,1\n天水,2', ','],
  ])('%j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
})
