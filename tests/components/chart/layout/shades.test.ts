import { describe, expect, it } from 'vitest'
import { shadeLegend } from '../../../../src/components/chart/layout/shades/shade-legend.js'
import { shadeScale } from '../../../../src/components/chart/layout/shades/shades.js'
import { exactQuantity } from '../../../../src/data/quantity.js'
import { shadeStyles } from '../../../../src/components/chart/styles/shades.styles.js'
import { tokens } from '../../../../src/components/chart/styles/tokens.styles.js'
import { quantity } from '../given.js'

const exact = (...values: number[]) => values.map((value) => exactQuantity(value, '次'))

describe('classes', () => {
  it('are equal steps between round numbers, and nothing at all is a class of its own', () => {
    const scale = shadeScale(exact(0, 3, 14, 27, 31))
    expect(scale?.breaks).toEqual([0, 10, 20, 30, 40])
    expect([0, 3, 10, 27, 31].map((v) => scale?.of(exactQuantity(v, '次')))).toEqual([0, 1, 3, 4, 6])
  })

  it('do not cut counts finer than one', () => {
    expect(shadeScale(exact(1, 2, 3))?.breaks).toEqual([1, 2, 3])
  })

  it('hold as many figures each where they are quantiles, whatever the range', () => {
    const scale = shadeScale(exact(1, 2, 3, 5, 8, 1_000_000), 'quantile', 3)
    expect(scale?.breaks).toEqual([1, 3, 6, 1_000_000])
  })

  it('hold as many figures each where equal steps would leave most in one', () => {
    const scale = shadeScale(exact(1, 2, 3, 4, 5, 6, 7, 8, 1_000_000))
    expect(scale?.rule).toBe('quantile')
    expect(new Set([1, 3, 5, 7, 8].map((v) => scale?.of(exactQuantity(v, '次')))).size).toBe(5)
    expect(shadeScale(exact(1, 2, 3, 4, 5, 6, 7, 8, 1_000_000), 'equal')?.rule).toBe('equal')
    expect(shadeScale(exact(1, 2, 3, 1_000_000))?.rule).toBe('nice')
  })

  it.each([
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 100]],
    [[...Array<number>(38).fill(1), 5, 9]],
    [[...Array<number>(18).fill(1), 2, 3]],
  ])('stay equal steps where most figures are the same, which quantiles would not part: %j', (values) => {
    const scale = shadeScale(exact(...values))
    expect(scale?.rule).toBe('nice')
    const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0]
    expect(scale?.of(exactQuantity(least, '次'))).not.toBe(scale?.of(exactQuantity(most, '次')))
  })

  it('take equal steps from least to most where asked', () => {
    expect(shadeScale(exact(10, 70), 'equal', 3)?.breaks).toEqual([10, 30, 50, 70])
  })

  it('are one for one value, none for none, zero alone for nothing but zeros', () => {
    expect(shadeScale(exact(7, 7))?.breaks).toEqual([7, 7])
    expect(shadeScale([quantity(null, 'unstated')])).toBeUndefined()
    const zeros = shadeScale(exact(0, 0))
    expect([zeros?.breaks, zeros?.of(exactQuantity(0, '次'))]).toEqual([[], 0])
  })

  it('put what is less than a break below it', () => {
    const scale = shadeScale(exact(1, 40))
    expect(scale?.of(quantity(20, 'under'))).toBeLessThan(scale?.of(quantity(20)) ?? 0)
  })

  it('hold decreases and NaN without a shade for the latter', () => {
    const scale = shadeScale([quantity(5, 'exact', { change: 'down' }), quantity(5), quantity(NaN)])
    expect(scale?.breaks[0]).toBeLessThanOrEqual(-5)
    expect(scale?.of(quantity(NaN))).toBeUndefined()
  })
})

describe('classes about zero', () => {
  const shadesOf = (scale: ReturnType<typeof shadeScale>) =>
    scale?.breaks.slice(1).map((_, i) => scale.shadeAt(i))

  it('are as strong as far from zero, in a hue for each side', () => {
    const scale = shadeScale(exact(-110, -60, 30, 120))
    expect(scale?.breaks).toEqual([-150, -100, -50, 0, 50, 100, 150])
    expect(shadesOf(scale)).toEqual([12, 10, 7, 1, 4, 6])
  })

  it('do not make a small decrease as strong as a large increase', () => {
    const scale = shadeScale(exact(-60, 14, 88, 153))
    expect(scale?.breaks).toEqual([-100, -50, 0, 50, 100, 150, 200])
    expect(shadesOf(scale)).toEqual([9, 7, 1, 3, 4, 6])
  })

  it('are strongest farthest below zero where nothing is above', () => {
    const scale = shadeScale(exact(-1, -100, -220))
    expect(scale?.of(exactQuantity(-220, '件'))).toBe(12)
    expect(scale?.of(exactQuantity(-1, '件'))).toBe(7)
  })

  it.each(['equal', 'quantile'] as const)('have zero as an end where they are %s', (rule) => {
    const scale = shadeScale(exact(-90, -20, -10, 5, 30, 45), rule)
    expect(scale?.breaks).toContain(0)
    const sides = [-90, -10, 5, 45].map((v) => (scale?.of(exactQuantity(v, '件')) ?? 0) > 6)
    expect(sides).toEqual([true, true, false, false])
  })

  it('leave nothing at all on neither side', () => {
    expect(shadeScale(exact(-5, 0, 5))?.of(exactQuantity(0, '件'))).toBe(0)
  })

  it('are at least one on each side', () => {
    expect(shadesOf(shadeScale(exact(-5, 5), 'nice', 1))).toEqual([9, 3])
  })
})

describe('the legend of the classes', () => {
  const frame = { width: 0, height: 0, fontSize: 16, locale: 'zh-CN', colors: new Map() } as const
  const needs = { like: exactQuantity(0, '次'), doubtful: false, silent: false }

  it('has no box narrower than nothing where the page gives no width yet', () => {
    const { panel } = shadeLegend(shadeScale(exact(0, 3, 14, 27, 31)), needs, { x: 0, y: 0, width: 0 }, frame)
    const widths = panel.layers.flat().flatMap((mark) => ('width' in mark ? [mark.width] : []))
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(0)
  })

  it('says 万 and 亿 of its ends, not of its unit, which is that of the figures beside it too', () => {
    const said = (...values: number[]) => {
      const { panel } = shadeLegend(shadeScale(exact(...values)), needs, { x: 0, y: 0, width: 640 }, frame)
      return panel.layers.flat().flatMap((mark) => ('text' in mark ? [mark.text] : []))
    }
    expect(said(2e8, 6e8)).toEqual(['2亿', '3亿', '4亿', '5亿', '6亿', '单位：次；分级：取整等距'])
    expect(said(2e12, 6e12).slice(0, 3)).toEqual(['2万亿', '3万亿', '4万亿'])
    expect(said(3, 5003, 10_003)).toEqual([
      ...['0', '2,000', '4,000', '6,000', '8,000', '10,000', '12,000'],
      '单位：次；分级：取整等距',
    ])
    const far = said(1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 1e7, 1e9)
    expect(far.at(-2)).toBe('10亿')
    const below = said(-1e9, -1e7, -1e6, -100_000, -10_000, -1000, -100, -10, -1)
    expect([below[0], below.at(-1)]).toEqual(['−10亿', '单位：次；分级：各级数字个数相近（分位数）'])
    expect(far.at(-1)).toBe('单位：次；分级：各级数字个数相近（分位数）')
  })

  it('writes no digits beside a word that are more than it by their look', () => {
    const many = [85e4, 12e3, 10e3, 43e4, 24e4, 62e4, 33e3, 5e3, 77e3, 15e4, 51e4, 69e4]
    for (const rule of ['nice', 'equal', 'quantile'] as const)
      for (const times of [1, 10, 1e4, 1.5e5]) {
        const scale = shadeScale(exact(...many.map((value) => value * times)), rule)
        const { panel } = shadeLegend(scale, needs, { x: 0, y: 0, width: 640 }, frame)
        const texts = panel.layers.flat().flatMap((mark) => ('text' in mark ? [mark.text] : []))
        const [worded, digits] = [/[万亿]$/, /,\d{3}$/].map((of) => texts.some((text) => of.test(text)))
        expect(worded && digits, texts.join(' ')).toBe(false)
      }
  })

  it('ends below nothing at all where nothing is above it', () => {
    const { panel } = shadeLegend(shadeScale(exact(-40, -3, 0)), needs, { x: 0, y: 0, width: 640 }, frame)
    const texts = panel.layers.flat().flatMap((mark) => ('text' in mark ? [mark.text] : []))
    expect(texts.slice(0, -1)).toEqual(['0', '−40', '−30', '−20', '−10', '<0'])
  })
})

/** The two colours of `light-dark(a, b)` behind a token. */
function colours(css: string, name: string): readonly [string, string] {
  const m = new RegExp(`--${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)
  if (!m) throw new Error(`no token ${name}`)
  return [m[1] ?? '', m[2] ?? '']
}

/** Contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p)
  return (hi + 0.05) / (lo + 0.05)
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('shades on a %s ground', (_name, theme) => {
  const of = (name: string) => colours(shadeStyles.cssText, name)[theme]
  const paper = colours(tokens.cssText, 'tally-paper')[theme]

  describe.each(['tally-shade', 'tally-shade-below'])('%s', (side) => {
    it('carry text at 4.5:1 or more', () => {
      const pairs = [1, 2, 3, 4, 5, 6].map((n) =>
        contrast(of(`${side}-${n}`), of(n < 4 ? 'tally-on-light' : 'tally-on-strong')),
      )
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5)
    })

    it('have an edge at 3:1 or more to the ground', () => {
      expect(contrast(of(`${side}-edge`), paper)).toBeGreaterThanOrEqual(3)
    })

    it('differ from their neighbours, each farther from the ground than the one before', () => {
      const fromPaper = [1, 2, 3, 4, 5, 6].map((n) => contrast(of(`${side}-${n}`), paper))
      fromPaper.slice(1).forEach((c, i) => expect(c / (fromPaper[i] ?? 1)).toBeGreaterThan(1.25))
    })
  })
})
