import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeriods, findQuantities, readQuantity } from '../../../src/data/wording.js'
import { cpuTime } from '../cpu-time.js'
import { chineseNumeral, fullWidth, separated } from './printing.js'

const pieces = [
  ...'12三百千万亿余多几%.,，至—~件个元成半约近超第年月日“”(+) \n',
  '分之',
  '以上',
  '不少于',
  '增长',
  'RMB',
  ' million',
]
const prose = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('any text', () => {
  it('reads without an error, and positions slice it exactly', () => {
    fc.assert(
      fc.property(prose, (text) => {
        readQuantity(text)
        let last = 0
        for (const found of findQuantities(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text)
          expect(found.quantity.wording).toBe(found.text)
          expect(found.start).toBeGreaterThanOrEqual(last)
          last = found.end
        }
        for (const found of findPeriods(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '1分之1000000000000000000000000',
    '九又1分之1000000000000000000000000',
    `${'9'.repeat(25)}小时30分钟`,
  ])('reads %s, more than a number holds, without an error', (text) => {
    expect(() => [readQuantity(text), findQuantities(text), findPeriods(text)]).not.toThrow()
  })
})

const number = fc.integer({ min: 1, max: 9999_9999 })
const unit = fc.constantFrom('件', '次', '人次', '名', '条', '元', '篇', '场次', '户')
/** Bound words in front and behind; behind stands after the unit. */
const bounds = [
  ['exact', '', '', ''],
  ['over', '超过', '', ''],
  ['over', '突破', '', ''],
  ['over', '', '余', ''],
  ['over', '', '多', ''],
  ['atLeast', '', '', '以上'],
  ['atLeast', '不少于', '', ''],
  ['nearly', '近', '', ''],
  ['nearly', '接近', '', ''],
  ['about', '约', '', ''],
  ['about', '', '', '左右'],
  ['under', '不足', '', ''],
  ['atMost', '', '', '以内'],
  ['atMost', '不超过', '', ''],
] as const
/** 1到99999 is written 1234, 1,234, １２３４, 一千二百三十四. */
const printers = [
  (n: number) => String(n),
  (n: number) => separated(n, ','),
  (n: number) => fullWidth(String(n)),
  (n: number) => fullWidth(separated(n, ',')),
  chineseNumeral,
]

describe('printed, then read', () => {
  it('is the same figure, however its number and its bound are written', () => {
    fc.assert(
      fc.property(
        number,
        unit,
        fc.constantFrom(...bounds),
        fc.constantFrom(...printers),
        (n, measure, [bound, front, inside, back], print) => {
          const text = `${front}${print(n)}${inside}${measure}${back}`
          const expected = { value: n, bound, unit: measure }
          const read = readQuantity(text)
          // 一百七 is 107 or 170: the second reading counts.
          const readings = [read, ...(read?.alternatives ?? [])]
          expect(readings).toContainEqual(expect.objectContaining(expected))
          const found = findQuantities(`共完成${text}。`)
          // 共完成三件。 is a count and so is 共完成十一条。; of one alone prose says no more than “a”.
          if (n > 1 || bound !== 'exact') expect(found.map((f) => f.quantity.bound)).toEqual([bound])
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('keeps 万 and 亿, decimals and the order of 余', () => {
    const scale = fc.constantFrom(['万', 4] as const, ['亿', 8] as const)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        fc.integer({ min: 0, max: 99 }),
        scale,
        fc.constantFrom('', '余', '多'),
        fc.boolean(),
        (whole, part, [word, places], more, ahead) => {
          const printed = part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`
          const text = ahead ? `${printed}${more}${word}元` : `${printed}${word}${more}元`
          const value = Number(`${printed}e${places}`)
          expect(readQuantity(text)).toMatchObject({
            value,
            bound: more === '' ? 'exact' : 'over',
            unit: '元',
            scale: 10 ** places,
            ...(part === 0 ? {} : { decimals: 2 }),
          })
        },
      ),
    )
  })

  it('reads both ends of a range, with the unit on either', () => {
    const dash = fc.constantFrom('—', '-', '～', '至', '到', '--', '－')
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.integer({ min: 1, max: 4000 }),
        dash,
        fc.constantFrom('件', '%', '人次', '万元', '天'),
        fc.boolean(),
        (low, step, sign, measure, twice) => {
          const power = measure === '万元' ? 4 : 0
          const read = readQuantity(`${low}${twice ? measure : ''}${sign}${low + step}${measure}`)
          expect(read).toMatchObject({
            value: low * 10 ** power,
            high: (low + step) * 10 ** power,
            bound: 'between',
            unit: measure.replace('万', ''),
          })
        },
      ),
    )
  })

  it('finds every figure of a list, in order', () => {
    const item = fc.record({ n: fc.integer({ min: 11, max: 99999 }), measure: unit })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const prose = items.map(({ n, measure }) => `办理${n}${measure}`).join('，') + '。'
        const found = findQuantities(prose).map(({ quantity, text }) => [quantity.value, quantity.unit, text])
        expect(found).toEqual(items.map(({ n, measure }) => [n, measure, `${n}${measure}`]))
      }),
    )
  })
})

describe('speed', () => {
  it('grows with the length of the text, not faster', () => {
    const sentence =
      '近两年，共提交提案615件，办复率100%，捐款折合人民币1350余万元，2023年3月15日召开十三届四次会议。'
    const time = (length: number): number => {
      const text = sentence.repeat(Math.ceil(length / sentence.length))
      const runs = Array.from({ length: 5 }, () =>
        cpuTime(() => {
          findQuantities(text)
          findPeriods(text)
        }),
      )
      return Math.min(...runs)
    }
    time(10000)
    expect(time(100000) / time(10000)).toBeLessThan(40)
  })
})
