import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../src/components/chart/layout/text/text-width.js'

/** Adobe's metrics of Helvetica, which Arial has too: thousandths of an em. */
const helvetica: Readonly<Record<string, number>> = {
  ...{ ' ': 278, ',': 278, '.': 278, '(': 333, ')': 333, '-': 333, a: 556, b: 556, c: 500, d: 556, e: 556 },
  ...{ f: 278, g: 556, h: 556, i: 222, j: 222, k: 500, l: 222, m: 833, n: 556, o: 556, p: 556, q: 556 },
  ...{ r: 333, s: 500, t: 278, u: 556, v: 500, w: 722, x: 500, y: 500, z: 500, E: 667, G: 778, J: 500 },
  ...{ L: 556, P: 667 },
}

describe('textWidth', () => {
  it.each([
    'Economic growth, town and country',
    'Policy, law, united front, ethnic and religious affairs',
    'Joint group of special committees (with invited members)',
    'Labour, personnel, social security, governance',
    'other items, not broken down (derived)',
    'Gansu Province',
  ])('gives “%s” its room in Helvetica and no tenth more', (text) => {
    const real = [...text].reduce((sum, character) => sum + (helvetica[character] as number) / 1000, 0)
    const share = textWidth(text, 1) / real
    expect([share >= 1, share < 1.09]).toEqual([true, true])
  })

  it('gives Chinese characters, and the punctuation that Chinese fonts set wide, an em', () => {
    expect(textWidth('甘肃省', 16)).toBe(48)
    expect(textWidth('“余”——……·‰', 10)).toBe(90)
    expect(textWidth('가나', 10)).toBe(20)
    expect(textWidth('𠮷', 10)).toBe(10)
  })

  it('gives bold letters a little more, and what it does not know the width of most', () => {
    expect(textWidth('110', 100, 600)).toBeCloseTo(textWidth('110', 100) * 1.04)
    expect(textWidth('é', 36)).toBeCloseTo(textWidth('e', 36))
  })
})
