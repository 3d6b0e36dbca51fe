import { describe, expect, it } from 'vitest'
import { bottomCategories } from '../../../../src/components/chart/layout/axis/category-axis.js'
import { covers } from '../../../../src/components/chart/layout/text/text-boxes.js'
import type { Frame } from '../../../../src/components/chart/view.js'
import { textBox } from '../given.js'

const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'zh-CN', colors: new Map() }

function labels(names: readonly string[], width: number) {
  const step = width / names.length
  const spots = names.map((label, i) => ({ key: `${i}`, label, at: (i + 0.5) * step }))
  const placed = bottomCategories(spots, step, { ...frame, width })
  return { ...placed, texts: placed.marks(0).flatMap((mark) => (mark.type === 'text' ? [mark] : [])) }
}

const long = '进一步加强和改进新时代市域社会治理中基层协商民主建设（含调研、座谈），提出意见'

describe('names under a plot', () => {
  it('are whole where they have room, broken by the rules of Chinese lines', () => {
    const { whole, texts } = labels(['农业农村的（生态）环境', '经济建设'], 196)
    expect(whole).toBe(true)
    expect(texts.map((mark) => mark.text)).toEqual(['农业农村的', '（生态）环境', '经济建设'])
  })

  it('are cut where they have not, with the whole kept', () => {
    const { whole, texts } = labels([long, long], 240)
    expect(whole).toBe(false)
    expect(texts.filter((mark) => mark.full === long)).toHaveLength(2)
  })

  it('are all there on a phone where two short lines each are enough', () => {
    const sessions = ['2007年', '十一届一次', '十一届五次', '十三届二次', '十三届四次']
    const { whole, texts } = labels(sessions, 256)
    expect(whole).toBe(true)
    for (const name of sessions) expect(texts.map(({ text }) => text).join('')).toContain(name)
    // 2007 over a lone 年 is no year.
    expect(texts.map(({ text }) => text)).toContain('2007年')
    const boxes = texts.map(textBox)
    boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => expect(covers(box, other)).toBe(false)))
  })

  it('are fewer where cutting would leave nothing to read', () => {
    const { whole, texts } = labels(
      Array.from({ length: 60 }, (_, i) => `第${i + 1}专门委员会`),
      640,
    )
    expect(whole).toBe(false)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts[0]?.text).toMatch(/^第\d+专/)
    // 第 alone is no line.
    expect(texts.filter(({ text }) => text === '第')).toEqual([])
  })

  it('stand in one line each where they are short and not all can stand', () => {
    const { whole, texts } = labels(
      Array.from({ length: 200 }, (_, i) => `第${i + 1}组`),
      600,
    )
    expect(whole).toBe(false)
    expect(texts.length).toBeGreaterThan(6)
    expect(texts.every(({ text }) => /^第\d+组$/.test(text))).toBe(true)
  })

  it('leave as much room at one end as at the other where some are left out', () => {
    for (const count of [17, 30, 31, 44, 60, 200])
      for (const width of [200, 320, 640]) {
        const { texts } = labels(
          Array.from({ length: count }, (_, i) => `第${i + 1}专门委员会`),
          width,
        )
        const [first, last] = [texts[0]!, texts.at(-1)!].map(({ x }) => x) as [number, number]
        expect(Math.abs(first - (width - last))).toBeLessThan((1.01 * width) / count)
      }
  })

  it('are fewer rather than broken within a word', () => {
    const sessions = ['2007', ...['11th', '12th', '13th'].map((n) => `${n} committee, 1st session`)]
    for (const width of [240, 290, 400, 640]) {
      const { texts } = labels(sessions, width)
      const words = texts.flatMap(({ text }) => text.split(' ').filter((word) => !word.endsWith('…')))
      expect(texts.length).toBeGreaterThan(0)
      for (const word of words) expect(sessions.join(' ').split(' ')).toContain(word)
    }
  })

  it('never overlap, leave the frame or turn', () => {
    for (const width of [320, 640, 1200]) {
      for (const count of [1, 2, 7, 30, 200]) {
        const { texts, height } = labels(
          Array.from({ length: count }, (_, i) => `${i}${long.slice(i % 9)}`),
          width,
        )
        const boxes = texts.map(textBox)
        boxes.forEach((a, i) => {
          expect(a.x0 >= -0.5 && a.x1 <= width + 0.5 && a.y1 <= height, `${a.what} at ${width}`).toBe(true)
          for (const b of boxes.slice(i + 1)) {
            const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0
            expect(apart, `${a.what} and ${b.what} at ${width}`).toBe(true)
          }
        })
      }
    }
  })
})
