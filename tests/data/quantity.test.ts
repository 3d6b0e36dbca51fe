import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  compareQuantities,
  exactQuantity,
  isExact,
  rangeOf,
  ratioQuantities,
  restOf,
  sumQuantities,
  type Quantity,
} from '../../src/data/quantity.js'

const q = (value: number | null, bound: Quantity['bound'], extra: Partial<Quantity> = {}): Quantity => ({
  value,
  bound,
  unit: '件',
  ...extra,
})
const twentyOdd = q(20, 'over', { below: 30 })

describe('rangeOf', () => {
  it.each([
    [q(110, 'exact'), [110, 110], 'closed closed'],
    [q(110, 'over', { below: 120 }), [110, 120], 'open open'],
    [q(110, 'over'), [110, Infinity], 'open open'],
    [q(98, 'atLeast'), [98, Infinity], 'closed open'],
    [q(30, 'nearly'), [20, 30], 'open open'],
    [q(2700, 'nearly'), [2600, 2700], 'open open'],
    [q(45, 'about'), [44.5, 45.5], 'closed closed'],
    [q(7, 'about', { high: 8 }), [7, 8], 'closed closed'],
    [q(0.5, 'about'), [0.45, 0.55], 'closed closed'],
    [q(20, 'between', { high: 30 }), [20, 30], 'closed closed'],
    [q(25, 'under'), [0, 25], 'closed open'],
    [q(25, 'atMost'), [0, 25], 'closed closed'],
    [q(null, 'unstated'), [0, Infinity], 'closed open'],
    [q(5, 'over', { change: 'down', below: 6 }), [-6, -5], 'open open'],
    [q(5, 'under', { change: 'up' }), [0, 5], 'closed open'],
  ])('%j', (figure, [low, high], ends) => {
    const r = rangeOf(figure)
    expect([r.low, r.high]).toEqual([low, high])
    expect(`${r.lowOpen ? 'open' : 'closed'} ${r.highOpen ? 'open' : 'closed'}`).toBe(ends)
  })
  it('is clipped to the most the figure can be', () => {
    expect(rangeOf(q(98, 'atLeast'), 100)).toEqual({ low: 98, high: 100, lowOpen: false, highOpen: false })
  })
})

describe('compareQuantities', () => {
  it.each([
    [q(30, 'exact'), q(30, 'exact'), 0],
    [q(30, 'over'), q(30, 'exact'), 1],
    [q(30, 'nearly'), q(30, 'exact'), -1],
    [q(30, 'atLeast'), q(30, 'exact'), 'uncertain'],
    [q(110, 'over', { below: 120 }), q(120, 'exact'), -1],
    [q(110, 'over'), q(120, 'exact'), 'uncertain'],
    [q(3, 'exact', { change: 'down' }), q(1, 'exact', { change: 'up' }), -1],
    [q(3, 'exact'), q(3, 'exact', { unit: '次' }), 'uncertain'],
    [q(null, 'unstated'), q(3, 'exact'), 'uncertain'],
  ] as const)('%j against %j is %s', (a, b, order) => {
    expect(compareQuantities(a, b)).toBe(order)
  })
})

describe('sumQuantities', () => {
  it.each([
    [[q(0.1, 'exact'), q(0.2, 'exact')], { value: 0.3, bound: 'exact' }],
    [[q(110, 'over', { below: 120 }), q(189, 'exact')], { value: 299, bound: 'over', below: 309 }],
    [[q(98, 'atLeast'), q(2, 'exact')], { value: 100, bound: 'atLeast' }],
    [[q(98, 'atLeast'), q(2, 'over')], { value: 100, bound: 'over' }],
    [[q(25, 'atMost'), q(5, 'exact')], { value: 30, bound: 'atMost', low: 5 }],
    [[q(30, 'nearly'), q(12, 'exact')], { value: 42, bound: 'under', low: 32 }],
    [[q(30, 'nearly'), twentyOdd], { value: 50, bound: 'about', low: 40, high: 60 }],
    [[q(20, 'between', { high: 30 }), q(5, 'exact')], { value: 25, bound: 'between', high: 35 }],
    [[q(null, 'unstated'), q(5, 'exact')], { value: 5, bound: 'atLeast' }],
    [[q(null, 'unstated'), q(null, 'unstated')], { value: null, bound: 'unstated' }],
    [[q(98, 'atLeast'), q(25, 'under')], { value: 98, bound: 'atLeast' }],
    [
      [q(5, 'exact', { change: 'up' }), q(8, 'exact', { change: 'down' })],
      { value: 3, bound: 'exact', change: 'down' },
    ],
    [[q(1e308, 'exact'), q(1e308, 'exact')], { value: null, bound: 'unstated' }],
  ])('%j', (list, sum) => {
    expect(sumQuantities(list)).toMatchObject({ ...sum, unit: '件', origin: 'computed' })
  })
  it('says what was not counted', () => {
    expect(sumQuantities([q(null, 'unstated'), q(5, 'exact')]).note).toEqual({
      zh: '1项数量原文未列，未计入',
      en: '1 not given and not counted',
    })
  })
  it('refuses units that differ, and changes beside levels', () => {
    expect(() => sumQuantities([q(1, 'exact'), q(1, 'exact', { unit: '次' })])).toThrow(RangeError)
    expect(() => sumQuantities([q(1, 'exact'), q(1, 'exact', { change: 'up' })])).toThrow(RangeError)
  })
  it('keeps printed decimals and scale', () => {
    const a = q(15000, 'exact', { scale: 10000, decimals: 1 })
    expect(sumQuantities([a, a])).toMatchObject({ value: 30000, scale: 10000, decimals: 1 })
  })
})

describe('restOf', () => {
  const share = (value: number, bound: Quantity['bound'], extra: Partial<Quantity> = {}): Quantity =>
    q(value, bound, { unit: '%', ...extra })
  it.each([
    [[share(58.7, 'exact', { decimals: 1 })], { value: 41.3, bound: 'exact', decimals: 1 }],
    [[share(98, 'atLeast')], { value: 2, bound: 'atMost' }],
    [[share(98, 'over')], { value: 2, bound: 'under' }],
    [[share(25, 'under')], { value: 75, bound: 'over', high: 100 }],
    [[share(25, 'atMost')], { value: 75, bound: 'atLeast' }],
    [[share(20, 'between', { high: 30 })], { value: 70, bound: 'between', high: 80 }],
    [
      [share(31.8, 'exact'), share(45.3, 'exact'), share(19.1, 'exact'), share(3.8, 'exact')],
      { value: 0, bound: 'exact' },
    ],
    [[share(60, 'exact'), share(50, 'exact')], { value: 0, bound: 'exact' }],
  ])('100 − %j', (parts, rest) => {
    expect(restOf(100, parts)).toMatchObject({ ...rest, unit: '%', origin: 'computed' })
  })
  it('takes counts from a count and refuses another unit', () => {
    expect(restOf(q(591, 'exact'), [q(588, 'exact')])).toMatchObject({ value: 3, bound: 'exact', unit: '件' })
    expect(() => restOf(q(591, 'exact'), [share(5, 'exact')])).toThrow(RangeError)
  })
})

describe('ratioQuantities', () => {
  it.each([
    [q(29, 'exact'), q(100, 'exact'), { value: 29, bound: 'exact' }],
    [q(110, 'over'), q(200, 'exact'), { value: 55, bound: 'over' }],
    [q(50, 'exact'), q(200, 'over'), { value: 25, bound: 'under' }],
    [q(50, 'exact'), q(200, 'atLeast'), { value: 25, bound: 'atMost' }],
    [q(50, 'exact'), q(0, 'exact'), { value: null, bound: 'unstated' }],
    [q(50, 'exact'), q(5, 'under'), { value: null, bound: 'unstated' }],
    [q(50, 'exact'), q(null, 'unstated'), { value: null, bound: 'unstated' }],
    [q(50, 'about'), q(200, 'exact'), { value: 25, bound: 'about', low: 22.5, high: 27.5 }],
  ])('%j of %j', (part, whole, ratio) => {
    expect(ratioQuantities(part, whole, { unit: '%' })).toMatchObject({ ...ratio, unit: '%' })
  })
  it('rounds when asked', () => {
    expect(ratioQuantities(q(361, 'exact'), q(615, 'exact'), { unit: '%', decimals: 1 })).toMatchObject({
      value: 58.7,
      decimals: 1,
    })
  })
})

describe('exactQuantity and isExact', () => {
  it('refuses what is no number', () => {
    expect(exactQuantity(NaN, '件').bound).toBe('unstated')
    expect(isExact(exactQuantity(Infinity, '件'))).toBe(false)
    expect(isExact(exactQuantity(0, '件'))).toBe(true)
  })
})

const figure: fc.Arbitrary<Quantity> = fc
  .record({
    bound: fc.constantFrom(...bounds),
    value: fc.oneof(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    ),
    reach: fc.integer({ min: 1, max: 50 }),
    odd: fc.boolean(),
  })
  .map(({ bound, value, reach, odd }) =>
    q(bound === 'unstated' ? null : value, bound, {
      ...(bound === 'between' && { high: value + reach }),
      ...(bound === 'over' && odd && { below: value + reach }),
    }),
  )

/** A number the figure may stand for. */
function member(f: Quantity, at: number): number {
  const r = rangeOf(f)
  if (r.low === r.high) return r.low
  const high = Number.isFinite(r.high) ? r.high : r.low + 1000
  return r.low + (high - r.low) * (0.01 + at * 0.98)
}

describe('whatever the figures are', () => {
  it('near zero, where nothing is less, is as good as zero', () => {
    const [zero, near] = (['exact', 'nearly'] as const).map((bound) => ({ value: 0, bound, unit: '件' }))
    expect([compareQuantities(zero!, near!), compareQuantities(near!, zero!)]).toEqual([0, 0])
  })
  it('order is antisymmetric', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [x, y] = [compareQuantities(a, b), compareQuantities(b, a)]
        return x === 'uncertain' ? y === 'uncertain' : y !== 'uncertain' && x + y === 0
      }),
    )
  })
  it('a sum holds the sum of whatever its addends may stand for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 6,
        }),
        (all) => {
          const total = all.reduce((sum, [f, at]) => sum + member(f, at), 0)
          const r = rangeOf(sumQuantities(all.map(([f]) => f)))
          return r.low - 1e-6 <= total && total <= r.high + 1e-6
        },
      ),
    )
  })
  it('a rest holds the whole less whatever its parts may stand for', () => {
    fc.assert(
      fc.property(figure, fc.double({ min: 0, max: 1, noNaN: true }), (f, at) => {
        const left = 2e6 - member(f, at)
        const r = rangeOf(restOf(q(2e6, 'exact'), [f]))
        return r.low - 1e-6 <= left && left <= r.high + 1e-6
      }),
    )
  })
  it('a ratio holds the ratio of whatever its parts may stand for', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(figure, figure, unit, unit, (a, b, x, y) => {
        const ratio = member(a, x) / member(b, y)
        const r = rangeOf(ratioQuantities(a, b))
        return (r.low <= ratio * (1 + 1e-9) && ratio <= r.high * (1 + 1e-9)) || Number.isNaN(ratio)
      }),
    )
  })
  it('nothing throws on numbers from the edge', () => {
    const edge = fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 5e-324, -0, 1e21, -5)
    fc.assert(
      fc.property(edge, fc.constantFrom(...bounds), edge, fc.constantFrom(...bounds), (a, p, b, r) => {
        const [x, y] = [q(a, p), q(b, r)]
        for (const result of [sumQuantities([x, y]), ratioQuantities(x, y), restOf(x, [y])]) {
          if (result.value !== null && !Number.isFinite(result.value)) return false
        }
        compareQuantities(x, y)
        return true
      }),
    )
  })
})
