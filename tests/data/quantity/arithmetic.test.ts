import { describe, expect, it } from 'vitest'
import {
  isExact,
  rangeOf,
  ratioQuantities,
  restOf,
  sumQuantities,
  type Quantity,
} from '../../../src/data/quantity.js'

// The table of tests/data/quantity.test.ts goes on here with what is computed at the edges: nothing more, nothing less.
const q = (value: number | null, bound: Quantity['bound'], extra: Partial<Quantity> = {}): Quantity => ({
  value,
  bound,
  unit: '件',
  ...extra,
})
const share = (value: number | null, bound: Quantity['bound'], extra: Partial<Quantity> = {}): Quantity =>
  q(value, bound, { unit: '%', ...extra })
const computed = (value: number, bound: Quantity['bound'], extra: Partial<Quantity> = {}) => ({
  ...q(value, bound, extra),
  origin: 'computed',
})
const ends = ({ low, high, lowOpen, highOpen }: ReturnType<typeof rangeOf>): string =>
  `${lowOpen ? '(' : '['}${low},${high}${highOpen ? ')' : ']'}`

describe('rangeOf', () => {
  it.each<[Quantity, number | undefined, string]>([
    [q(-5, 'exact'), undefined, '[-5,-5]'],
    [q(-5, 'under'), undefined, '(-Infinity,-5)'],
    [q(0, 'under', { low: -3 }), undefined, '[0,0)'],
    [q(3, 'about', { change: 'up' }), undefined, '[2.5,3.5]'],
    [q(0, 'about'), undefined, '[0,0]'],
    [q(0, 'nearly'), undefined, '(0,0)'],
    [q(NaN, 'exact'), undefined, '[0,Infinity)'],
    [q(Infinity, 'over'), undefined, '[0,Infinity)'],
    [q(30, 'between', { high: 20 }), undefined, '[20,30]'],
    [q(120, 'over', { below: 110 }), undefined, '(110,120)'],
    [q(120, 'exact'), 100, '[120,120]'],
    [q(100, 'over'), 100, '(100,100]'],
    [q(98, 'nearly'), 100, '(97,98)'],
  ])('of %j, at most %s, is %s', (figure, max, range) => {
    expect(ends(rangeOf(figure, max))).toBe(range)
  })
})

describe('sumQuantities', () => {
  it.each<[readonly Quantity[], object]>([
    [[], { value: 0, bound: 'exact', unit: '', origin: 'computed' }],
    [[q(45, 'about'), q(5, 'exact')], computed(50, 'about', { low: 49.5, high: 50.5 })],
    [[q(45, 'about'), q(20, 'between', { high: 30 })], computed(70, 'about', { low: 64.5, high: 75.5 })],
    [[q(30, 'nearly'), q(20, 'between', { high: 30 })], computed(55, 'about', { low: 40, high: 60 })],
    [[q(7, 'about', { high: 8 }), q(1, 'exact')], computed(8, 'between', { high: 9 })],
    [[q(50, 'about', { low: 40, high: 60 }), q(5, 'exact')], computed(55, 'about', { low: 45, high: 65 })],
    [[q(98, 'atLeast', { high: 100 }), q(1, 'exact')], computed(99, 'atLeast', { high: 101 })],
    [
      [q(5, 'exact', { change: 'up' }), q(8, 'exact', { change: 'up' })],
      computed(13, 'exact', { change: 'up' }),
    ],
    [
      [q(8, 'exact', { change: 'up' }), q(5, 'exact', { change: 'down' })],
      computed(3, 'exact', { change: 'up' }),
    ],
    [
      [q(15000, 'exact', { scale: 10000, decimals: 1 }), q(300, 'exact', { decimals: 2 })],
      computed(15300, 'exact'),
    ],
    [[q(1, 'exact', { decimals: 0 }), q(2, 'exact')], computed(3, 'exact')],
  ])('of %j', (list, sum) => {
    expect(sumQuantities(list)).toEqual(sum)
  })

  it.each([
    [
      'rises and falls that are not exact',
      [q(5, 'over', { change: 'up' }), q(8, 'exact', { change: 'down' })],
    ],
    ['what may be nothing or any number', [q(0, 'atLeast'), q(25, 'under')]],
  ])('does not add %s', (_what, list) => {
    expect(sumQuantities(list)).toMatchObject({ value: null, bound: 'unstated' })
  })
})

describe('restOf', () => {
  it.each<[number | Quantity, readonly Quantity[], object]>([
    [100, [], computed(100, 'exact', { unit: '%' })],
    [100, [share(98, 'atLeast')], computed(2, 'atMost', { unit: '%' })],
    [100, [share(100, 'exact')], computed(0, 'exact', { unit: '%' })],
    [100, [share(100, 'under')], computed(0, 'over', { unit: '%', high: 100 })],
    [100, [share(45, 'about')], computed(55, 'about', { unit: '%', low: 54.5, high: 55.5 })],
    [100, [share(null, 'unstated'), share(45, 'about')], computed(55.5, 'atMost', { unit: '%' })],
    [
      q(20000, 'exact', { scale: 10000, decimals: 2 }),
      [q(15000, 'exact', { scale: 10000, decimals: 1 })],
      computed(5000, 'exact', { scale: 10000, decimals: 2 }),
    ],
    [
      100,
      [share(60, 'exact'), share(50, 'exact')],
      {
        ...computed(0, 'exact', { unit: '%' }),
        note: { zh: '各部分之和超过总体', en: 'the parts exceed the whole' },
      },
    ],
  ])('%j less %j', (whole, parts, rest) => {
    expect(restOf(whole, parts)).toEqual(rest)
  })

  it.each<[number | Quantity, readonly Quantity[]]>([
    [q(null, 'unstated'), [q(5, 'exact')]],
    // It may be anything, for the part may be nothing.
    [100, [share(120, 'atMost')]],
    [100, [share(120, 'about')]],
  ])('%j less %j is not known', (whole, parts) => {
    expect(restOf(whole, parts)).toMatchObject({ value: null, bound: 'unstated' })
  })
})

describe('ratioQuantities', () => {
  it.each<[Quantity, Quantity, object]>([
    [q(20, 'between', { high: 30 }), q(200, 'exact'), { value: 10, bound: 'between', high: 15 }],
    [q(20, 'between', { high: 30 }), q(200, 'about'), { value: 12.5, bound: 'about', low: 8, high: 20 }],
    [q(110, 'over', { below: 120 }), q(700, 'exact'), { value: 15.7, bound: 'over', below: 17.1 }],
    [q(50, 'exact'), q(30, 'nearly'), { value: 166.7, bound: 'over', below: 250 }],
    [q(1, 'about'), q(3, 'exact'), { value: 33.3, bound: 'about', low: 16.7, high: 50 }],
    [q(1, 'between', { high: 2 }), q(3, 'exact'), { value: 33.3, bound: 'between', high: 66.7 }],
    [q(0, 'exact'), q(10, 'nearly'), { value: 0, bound: 'exact' }],
    [q(1e308, 'exact'), q(2e307, 'exact'), { value: 500, bound: 'exact' }],
    [q(1e306, 'exact'), q(2.5, 'exact'), { value: 4e307, bound: 'exact' }],
  ])('%j of %j in per cent', (part, whole, ratio) => {
    expect(ratioQuantities(part, whole, { unit: '%', decimals: 1 })).toEqual({
      ...ratio,
      unit: '%',
      decimals: 1,
      origin: 'computed',
    })
  })

  it('says why there is none', () => {
    expect(ratioQuantities(q(1, 'exact'), q(2, 'exact', { unit: '次' }), { decimals: 1 })).toEqual({
      value: null,
      bound: 'unstated',
      unit: '',
      origin: 'computed',
      note: {
        zh: '单位不同，不能相除：件 与 次',
        en: 'units differ and cannot be divided: 件 and 次',
      },
    })
    expect(ratioQuantities(q(1, 'exact'), q(0, 'exact')).note).toEqual({
      zh: '除数可能为零',
      en: 'the divisor may be zero',
    })
  })

  it('drops no digit unless asked to', () => {
    expect(ratioQuantities(q(1, 'exact'), q(3, 'exact'))).toEqual({
      value: 1 / 3,
      bound: 'exact',
      unit: '',
      origin: 'computed',
    })
  })
})

it.each([
  [q(3, 'exact'), true],
  [q(0, 'exact'), true],
  [q(null, 'exact'), false],
  [q(NaN, 'exact'), false],
  [q(3, 'over'), false],
])('%j is an exact number: %s', (figure, exact) => {
  expect(isExact(figure)).toBe(exact)
})
