import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeriods, findQuantities, readQuantity } from '../../../src/data/wording.js'

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
})

const bounds = [
  ['exact', '', ''],
  ['over', '超过', ''],
  ['over', '', '余'],
  ['nearly', '近', ''],
  ['about', '约', ''],
  ['under', '不足', ''],
] as const

describe('printed, then read', () => {
  it('is the same figure', () => {
    const number = fc.integer({ min: 1, max: 99999 })
    const unit = fc.constantFrom('件', '次', '人次', '个', '元', '名', '条')
    fc.assert(
      fc.property(
        number,
        unit,
        fc.constantFrom(...bounds),
        fc.boolean(),
        (n, measure, [bound, front, back], wan) => {
          const q = readQuantity(`${front}${n}${back}${wan ? '万' : ''}${measure}`)
          expect(q).toMatchObject({ value: wan ? n * 10000 : n, bound, unit: measure })
        },
      ),
    )
  })
})

describe('speed', () => {
  it('grows with the length of the text, not faster', () => {
    const sentence =
      '近两年，共提交提案615件，办复率100%，捐款折合人民币1350余万元，2023年3月15日召开十三届四次会议。'
    const time = (length: number): number => {
      const text = sentence.repeat(Math.ceil(length / sentence.length))
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now()
        findQuantities(text)
        findPeriods(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    time(10000)
    expect(time(100000) / time(10000)).toBeLessThan(40)
  })
})
