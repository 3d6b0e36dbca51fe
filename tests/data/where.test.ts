import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothFilters, formatWhere, parseWhere } from '../../src/data/where.js'

describe('where', () => {
  it('reads dimensions and values', () => {
    expect(parseWhere('place=陇南市|嘉峪关市; period=2024')).toEqual({
      place: ['陇南市', '嘉峪关市'],
      period: ['2024'],
    })
    expect(parseWhere('a%3Db=c%7Cd;broken;=x;%E0%A4=1')).toEqual({
      'a=b': ['c|d'],
      broken: [],
      '%E0%A4': ['1'],
    })
  })

  it('is written as it is read, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/\p{Surrogate}/u.test(s))
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(name, { minLength: 1 })), (filter) => {
        const read = parseWhere(formatWhere(filter))
        expect(Object.entries(read)).toEqual(Object.entries(filter))
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseWhere(text)))
  })

  it('joins two filters by what both allow; nothing in common allows nothing', () => {
    expect(bothFilters({ a: ['1', '2'], b: ['x'] }, { a: ['2', '3'], c: ['y'] })).toEqual({
      a: ['2'],
      b: ['x'],
      c: ['y'],
    })
    expect(bothFilters({ a: ['1'] }, { a: ['2'] })['a']).not.toEqual([])
    const own = bothFilters({}, parseWhere('__proto__=甲'))
    expect(Object.keys(own)).toEqual(['__proto__'])
  })
})
