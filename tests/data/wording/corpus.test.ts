import { describe, expect, it } from 'vitest'
import { findQuantities, readQuantity } from '../../../src/data/wording.js'
import { clauses } from '../corpus/clauses.js'
import { actual, expected, lines, sides } from '../corpus/parse.js'
import { notPhrases, phrases } from '../corpus/phrases.js'

describe('wordings of figures', () => {
  it.each(lines(phrases).map(sides))('%s', (wording, [reading]) => {
    expect(actual(readQuantity(wording))).toEqual(expected(reading!))
  })
})

describe('wordings of no figure', () => {
  it.each(lines(notPhrases))('%s', (wording) => {
    expect(readQuantity(wording)).toBeNull()
  })
})

describe('figures in clauses', () => {
  it.each(lines(clauses).map(sides))('%s', (clause, readings) => {
    expect(findQuantities(clause).map((found) => actual(found.quantity))).toEqual(readings.map(expected))
  })
})
