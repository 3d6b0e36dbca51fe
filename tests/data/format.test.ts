import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, formatQuantity } from '../../src/data/format.js'
import { figureParts } from '../../src/data/format/parts.js'
import { formatStyles } from '../../src/data/format.js'
import { bounds, type Quantity } from '../../src/data/quantity.js'

const q = (
  value: number | null,
  bound: Quantity['bound'],
  unit: string,
  extra: Partial<Quantity> = {},
): Quantity => ({
  value,
  bound,
  unit,
  ...extra,
})

describe('formatQuantity words a figure from its bound', () => {
  const rows: [Quantity, string, string, string, string, string, string][] = [
    [q(118, 'exact', '次'), '118次', '118', '118次', '118 times', '118', '118 times'],
    [
      q(299, 'over', '次'),
      '超过299次',
      '超299',
      '超过299次',
      'more than 299 times',
      '>299',
      'more than 299 times',
    ],
    [
      q(98, 'atLeast', '%'),
      '不低于98%',
      '≥98%',
      '不低于百分之98',
      'at least 98 %',
      '≥98%',
      'at least 98 percent',
    ],
    [
      q(98, 'atLeast', '件'),
      '不少于98件',
      '≥98',
      '不少于98件',
      'at least 98 items',
      '≥98',
      'at least 98 items',
    ],
    [
      q(25, 'under', '件'),
      '不足25件',
      '<25',
      '不足25件',
      'fewer than 25 items',
      '<25',
      'fewer than 25 items',
    ],
    [
      q(25, 'under', '%'),
      '不足25%',
      '<25%',
      '不足百分之25',
      'less than 25 %',
      '<25%',
      'less than 25 percent',
    ],
    [
      q(25, 'atMost', '人'),
      '不超过25人',
      '≤25',
      '不超过25人',
      'no more than 25 people',
      '≤25',
      'no more than 25 people',
    ],
    [q(30, 'nearly', '条'), '近30条', '近30', '近30条', 'nearly 30 items', 'nearly 30', 'nearly 30 items'],
    [q(45, 'about', '个'), '约45个', '约45', '约45个', 'about 45', '≈45', 'about 45'],
    [
      q(20, 'between', '件', { high: 30 }),
      '20～30件',
      '20～30',
      '20至30件',
      '20–30 items',
      '20–30',
      '20 to 30 items',
    ],
    [
      q(15, 'between', '%', { high: 30 }),
      '15%～30%',
      '15%～30%',
      '百分之15至百分之30',
      '15–30 %',
      '15–30%',
      '15 to 30 percent',
    ],
    [q(7, 'about', '天', { high: 8 }), '7～8天', '7～8', '7至8天', '7–8 days', '7–8', '7 to 8 days'],
    [
      q(null, 'unstated', '件'),
      '数量原文未列',
      '未列',
      '数量原文未列',
      'figure not given',
      'not given',
      'figure not given',
    ],
    [
      q(27330000, 'exact', '元', { scale: 10000 }),
      '2733万元',
      '2733万',
      '2733万元',
      '27,330,000 yuan',
      '27,330,000',
      '27,330,000 yuan',
    ],
    [
      q(29.9, 'exact', '%', { change: 'up' }),
      '增长29.9%',
      '增29.9%',
      '增长百分之29.9',
      'up 29.9 %',
      'up 29.9%',
      'up 29.9 percent',
    ],
    [
      q(0.24, 'exact', '%', { change: 'down' }),
      '下降0.24%',
      '降0.24%',
      '下降百分之0.24',
      'down 0.24 %',
      'down 0.24%',
      'down 0.24 percent',
    ],
    [
      q(485, 'exact', '件', { change: 'up' }),
      '增加485件',
      '增485',
      '增加485件',
      'up 485 items',
      'up 485',
      'up 485 items',
    ],
    [
      q(1.2, 'over', '百分点', { change: 'up' }),
      '上升超过1.2个百分点',
      '增超1.2个百分点',
      '上升超过1.2个百分点',
      'up more than 1.2 percentage points',
      'up >1.2 percentage points',
      'up more than 1.2 percentage points',
    ],
    [q(1, 'exact', '件'), '1件', '1', '1件', '1 item', '1', '1 item'],
    [q(12345, 'exact', '件'), '12,345件', '12,345', '12345件', '12,345 items', '12,345', '12,345 items'],
    [
      q(12345, 'exact', '件', { scale: 10000 }),
      '1.2345万件',
      '1.2345万',
      '1.2345万件',
      '12,345 items',
      '12,345',
      '12,345 items',
    ],
    [q(27, 'exact', '%', { decimals: 1 }), '27.0%', '27.0%', '百分之27.0', '27.0 %', '27.0%', '27.0 percent'],
    [
      q(130000, 'between', '元', { high: 170000, scale: 10000 }),
      '13万元～17万元',
      '13万～17万',
      '13万元至17万元',
      '130,000–170,000 yuan',
      '130,000–170,000',
      '130,000 to 170,000 yuan',
    ],
    [q(15, 'exact', '座'), '15座', '15', '15座', '15 座', '15', '15 座'],
    [
      q(2733, 'exact', '万元'),
      '2733万元',
      '2733万元',
      '2733万元',
      '27,330,000 yuan',
      '27,330,000',
      '27,330,000 yuan',
    ],
  ]
  it.each(rows)('%j', (figure, full, short, spoken, enFull, enShort, enSpoken) => {
    expect(formatQuantity(figure)).toBe(full)
    expect(formatQuantity(figure, { style: 'short' })).toBe(short)
    expect(formatQuantity(figure, { style: 'spoken' })).toBe(spoken)
    expect(formatQuantity(figure, { locale: 'en' })).toBe(enFull)
    expect(formatQuantity(figure, { locale: 'en', style: 'short' })).toBe(enShort)
    expect(formatQuantity(figure, { locale: 'en', style: 'spoken' })).toBe(enSpoken)
  })
})

describe('the source’s own words', () => {
  const printed = q(110, 'over', '次', { below: 120, wording: '110余次' })
  it('stand as they are in their language and are worded anew in another', () => {
    expect(formatQuantity(printed)).toBe('110余次')
    expect(formatQuantity(printed, { locale: 'en' })).toBe('more than 110 times')
    expect(formatQuantity(printed, { source: false })).toBe('超过110次')
    expect(formatQuantity(q(null, 'unstated', '批', { wording: '一批' }))).toBe('一批')
    const english = q(110, 'over', '次', { wording: 'more than 110 times' })
    expect(formatQuantity(english, { locale: 'en' })).toBe('more than 110 times')
    expect(formatQuantity(english)).toBe('超过110次')
  })
  it('are not used for what was never printed', () => {
    expect(formatQuantity(q(100, 'exact', '%', { wording: '全部', origin: 'implied' }))).toBe('100%')
  })
  it.each([
    ['98%以上', '%', '百分之98以上'],
    ['20—30个', '个', '20至30个'],
    ['98.5％', '%', '百分之98.5'],
    ['2,160多名', '名', '2160多名'],
    ['15%～30%', '%', '百分之15至百分之30'],
  ])('%s is spoken without symbols', (wording, unit, spoken) => {
    expect(formatQuantity(q(1, 'exact', unit, { wording }), { style: 'spoken' })).toBe(spoken)
  })
  it.each([
    ['110余次', '次', '110|余|次', 'number bound unit'],
    ['98%以上', '%', '98|%|以上', 'number unit bound'],
    ['近30条', '条', '近|30|条', 'bound number unit'],
    ['2733万元', '元', '2733|万元', 'number unit'],
    ['1350余万元', '元', '1350|余|万元', 'number bound unit'],
    ['首批12个', '个', '首批|12|个', 'bound number unit'],
    ['三百余件', '件', '三百|余|件', 'number bound unit'],
    ['1.2万余人次', '人次', '1.2|万|余|人次', 'number unit bound unit'],
    ['20—30个', '个', '20|—|30|个', 'number bound number unit'],
    ['省市县三级2160多名', '名', '省市县三级|2160|多|名', 'bound number bound unit'],
    ['58.7%', '%', '58.7|%', 'number unit'],
  ])('%s is cut into %s', (wording, unit, texts, roles) => {
    const parts = figureParts(q(1, 'exact', unit, { wording }))
    expect(parts.map((p) => p.text).join('|')).toBe(texts)
    expect(parts.map((p) => p.role).join(' ')).toBe(roles)
  })
})

describe('formatNumber', () => {
  it.each([
    [1e21, 'en', undefined, '1,000,000,000,000,000,000,000'],
    [1e-7, 'en', undefined, '0.0000001'],
    [2160, 'zh-CN', undefined, '2160'],
    [2160, 'en', undefined, '2,160'],
    [1.005, 'en', 2, '1.01'],
    [-1234.5, 'zh-CN', undefined, '−1234.5'],
    [-0.001, 'en', 2, '0.00'],
    [0, 'en', undefined, '0'],
    [-0, 'en', undefined, '0'],
    [NaN, 'en', undefined, '—'],
    [Infinity, 'en', undefined, '—'],
    [5, 'en', 2, '5.00'],
    [5, 'en', 5e-324, '5'],
    [5, 'en', -1, '5'],
    [5, 'en', NaN, '5'],
  ] as const)('%d in %s with %s decimals', (value, locale, decimals, text) => {
    expect(formatNumber(value, locale, decimals)).toBe(text)
  })
})

describe('whatever the figure is', () => {
  const figure = fc.record(
    {
      value: fc.oneof(
        fc.integer({ min: 0, max: 1e9 }),
        fc.double({ noNaN: true }),
        fc.constantFrom(null, NaN, Infinity),
      ),
      bound: fc.constantFrom(...bounds),
      unit: fc.constantFrom(
        '件',
        '%',
        '元',
        '万元',
        '百分点',
        '‰',
        '',
        '元/人',
        '座',
        '__proto__',
        'constructor',
      ),
      high: fc.integer({ min: 0, max: 1e9 }),
      below: fc.integer({ min: 0, max: 1e9 }),
      decimals: fc.integer({ min: 0, max: 4 }),
      scale: fc.constantFrom(10000 as const, 100000000 as const),
      change: fc.constantFrom('up' as const, 'down' as const),
      wording: fc.oneof(
        fc.string(),
        fc.constantFrom('110余次', '98%以上', '三百余件', '20—30个', '2733万元'),
      ),
    },
    { requiredKeys: ['value', 'bound', 'unit'] },
  )
  it('its parts join to its text, in every style and language', () => {
    fc.assert(
      fc.property(figure, (f) => {
        for (const locale of ['zh-CN', 'en']) {
          for (const style of formatStyles) {
            const options = { locale, style }
            const text = formatQuantity(f, options)
            expect(
              figureParts(f, options)
                .map((p) => p.text)
                .join(''),
            ).toBe(text)
            expect(formatQuantity({ ...f }, options)).toBe(text)
          }
        }
      }),
    )
  })
  it('speech holds no symbol and text neither exponent nor noise', () => {
    fc.assert(
      fc.property(figure, (f) => {
        const { wording: _, ...plain } = f
        for (const locale of ['zh-CN', 'en']) {
          expect(formatQuantity(plain, { locale, style: 'spoken' }).replace('person-time', '')).not.toMatch(
            /[%‰‱~～–—≥≤<>+/−]/,
          )
          expect(formatQuantity(plain, { locale })).not.toMatch(/\de[+-]?\d|NaN|Infinity|undefined|null/)
        }
      }),
    )
  })
})
