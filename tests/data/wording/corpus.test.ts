import { describe, expect, it } from 'vitest'
import { findQuantities, readQuantity } from '../../../src/data/wording.js'
import { allClauses, allNoFigures } from '../corpus/lists.js'
import { actual, expected, lines, sides } from '../corpus/parse.js'
import { phrases } from '../corpus/phrases.js'

describe('wordings of figures', () => {
  it.each(lines(phrases).map(sides))('%s', (wording, [reading]) => {
    expect(actual(readQuantity(wording))).toEqual(expected(reading!))
  })
})

describe('wordings of no figure', () => {
  it.each(lines(allNoFigures))('%s', (wording) => {
    expect(readQuantity(wording)).toBeNull()
    expect(findQuantities(wording)).toEqual([])
    expect(findQuantities(`全面落实${wording}，推动工作提质增效。`)).toEqual([])
  })
})

describe('figures in clauses', () => {
  it.each(lines(allClauses).map(sides))('%s', (clause, readings) => {
    expect(findQuantities(clause).map((found) => actual(found.quantity))).toEqual(readings.map(expected))
  })
})

describe('the corpus', () => {
  it('is wide enough to try the grammar, and says nothing twice', () => {
    const wordings = lines(phrases).map((line) => sides(line)[0])
    expect(wordings.length).toBeGreaterThan(1200)
    expect(new Set(wordings).size).toBe(wordings.length)
    expect(lines(allClauses).length).toBeGreaterThan(700)
  })
})
