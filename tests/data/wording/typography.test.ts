import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/data/wording.js'
import { simplified, traditional } from '../../../src/data/wording/dictionary/traditional.js'
import { allClauses } from '../corpus/lists.js'
import { lines, sides } from '../corpus/parse.js'
import { chineseNumeral, fullWidth } from './printing.js'

const clauses = lines(allClauses).map((line) => sides(line)[0])

/** The clause with each of its figures printed otherwise. */
function reprinted(clause: string, print: (figure: string) => string): string {
  let text = ''
  let at = 0
  for (const { start, end, text: figure } of findQuantities(clause)) {
    text += clause.slice(at, start) + print(figure)
    at = end
  }
  return text + clause.slice(at)
}

const readings = (text: string): string =>
  findQuantities(text)
    .map(({ quantity: { value, bound, unit, high, change } }) => [value, bound, unit, high, change].join(' '))
    .join('; ')

function misread(print: (figure: string) => string): string[] {
  return clauses
    .map((clause) => [clause, reprinted(clause, print)] as const)
    .flatMap(([clause, other]) => (other !== clause && readings(other) !== readings(clause) ? [other] : []))
}

/** 1286名 → 一千二百八十六名; shares, ranges and decimals stay. */
function inWords(figure: string): string {
  if (!/^[^\d.]*[1-9]\d{0,3}[^\d.]*$/.test(figure) || /[%A-Za-z—~,-]/.test(figure)) return figure
  if (!/[\u4e00-\u9fff]/.test(figure)) return figure
  return figure.replace(/\d+/, (digits) => chineseNumeral(Number(digits)).replace(/^二(?![十百千])/, '两'))
}

const traditionalOf = new Map(Array.from(simplified, (character, i) => [character, traditional[i]!]))
const inTraditional = (text: string): string =>
  Array.from(text, (character) => traditionalOf.get(character) ?? character).join('')

describe('every clause of the corpus', () => {
  it.each([
    ['in digits of full width', fullWidth],
    ['with spaces behind digits', (figure: string) => figure.replace(/(\d)(?=[\u4e00-\u9fff])/g, '$1 ')],
    [
      'with thousands separated',
      (figure: string) =>
        figure.replace(/\d{4,}(?![\d.])/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')),
    ],
  ])('reads the same %s', (_, print) => {
    expect(misread(print)).toEqual([])
  })

  it('reads the same where a line ends within a number', () => {
    const within = /(?<=[\u4e00-\u9fff，]\d)(?=[\d.]*\d[\u4e00-\u9fff%])/g
    const wrapped = clauses.filter((clause) => clause.search(within) >= 0)
    expect(wrapped.length).toBeGreaterThan(900)
    expect(wrapped.filter((clause) => readings(clause.replace(within, '\n')) !== readings(clause))).toEqual(
      [],
    )
    expect(readings('提案数\n3\n12件\n4\n')).toBe('12 exact 件  ')
  })

  it('reads the same in traditional characters', () => {
    expect(simplified).toHaveLength(traditional.length)
    expect(clauses.filter((clause) => readings(inTraditional(clause)) !== readings(clause))).toEqual([])
  })

  it('reads the same in words but for three in two hundred, where few in words may be rhetoric', () => {
    const changed = clauses.filter((clause) => reprinted(clause, inWords) !== clause).length
    expect(misread(inWords).length / changed).toBeLessThan(0.015)
  })
})
