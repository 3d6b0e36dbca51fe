import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  decimalOf,
  decimalsOf,
  plainDigits,
  shiftDecimal,
} from '../../../src/data/quantity/decimal.js'
import { roundDecimal } from '../../../src/data/quantity/round-decimal.js'

describe('decimalOf', () => {
  it.each([
    [58.7, 587n, 1],
    [-0.05, -5n, 2],
    [2700, 2700n, 0],
    [1e21, 1n, -21],
    [1.5e-7, 15n, 8],
  ])('%d is %d × 10^−%d', (value, digits, places) => {
    expect(decimalOf(value)).toEqual({ digits, places })
  })
})

describe('addDecimals', () => {
  it.each<[readonly number[], number]>([
    [[], 0],
    [[1, 2, -5], -2],
    [[0.1, 0.2], 0.3],
    [[58.7, -100], -41.3],
    [[-0.1, -0.2], -0.3],
    // One by one 2^53 + 1 + 1 stays 2^53.
    [[2 ** 53, 1, 1], 2 ** 53 + 2],
    [[-(2 ** 53), -1, -1], -(2 ** 53) - 2],
    [[2 ** 53 - 1, 1, 0.5, 0.5], 2 ** 53 + 1],
    [[1e21, 0.5, -1e21], 0.5],
    [[1e308, 1e308], Infinity],
    [[1.5, Infinity], Infinity],
    [[1.5, NaN], NaN],
  ])('%j', (values, sum) => {
    expect(addDecimals(values)).toBe(sum)
  })
})

describe('shiftDecimal', () => {
  it.each([
    [2733, 4, 27330000],
    [0.587, 2, 58.7],
    [-1.1, 1, -11],
    [1e21, -20, 10],
    [2733, 0, 2733],
    [Infinity, 4, Infinity],
    [NaN, 2, NaN],
  ])('%d by %d', (value, by, shifted) => {
    expect(shiftDecimal(value, by)).toBe(shifted)
  })
})

describe('plainDigits', () => {
  it.each<[number, number | undefined, string]>([
    [615, undefined, '615'],
    [58.7, undefined, '58.7'],
    [58.7, 2, '58.70'],
    [58.75, 1, '58.8'],
    [-58.75, 1, '-58.8'],
    [-58.74, 1, '-58.7'],
    [0.05, 1, '0.1'],
    [-0.6, 0, '-1'],
    [0.049, 1, '0.0'],
    [-3, 1, '-3.0'],
    [0, 1, '0.0'],
    [1e21, undefined, '1000000000000000000000'],
    [1.5e-7, undefined, '0.00000015'],
    [-1.5e-7, undefined, '-0.00000015'],
  ])('%d with %s decimals', (value, decimals, text) => {
    expect(plainDigits(value, decimals)).toBe(text)
  })
})

describe('decimalsOf', () => {
  it.each([
    [615, 0],
    [58.7, 1],
    [1e21, 0],
    [1.5e-7, 8],
    [Infinity, 0],
    [NaN, 0],
  ])('of %d is %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals)
  })
})

describe('roundDecimal', () => {
  it.each([
    [58.7398, 1, 58.7],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [Infinity, 1, Infinity],
    [NaN, 1, NaN],
  ])('%d to %d', (value, decimals, rounded) => {
    expect(roundDecimal(value, decimals)).toBe(rounded)
  })
})

it('prints and reads back any number of up to fifteen digits', () => {
  const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 12 }), (whole, places) => {
      const value = shiftDecimal(whole, -places)
      return Number(plainDigits(value)) === value && Number(plainDigits(value, 13)) === value
    }),
  )
})
