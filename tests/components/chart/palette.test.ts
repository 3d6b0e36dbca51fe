import { describe, expect, it } from 'vitest'
import { markStyles } from '../../../src/components/chart/styles/marks.styles.js'
import { rampStyles } from '../../../src/components/chart/paint/ramp.js'
import { tokens } from '../../../src/components/chart/styles/tokens.styles.js'

type Triple = readonly [number, number, number]

/** Machado, Oliveira and Fernandes 2009, severity 1, over linear light. */
const visions: Readonly<Record<string, readonly number[]>> = {
  ordinary: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

const times = (m: readonly number[], [r, g, b]: Triple): Triple => {
  const row = (i: number) => (m[i] as number) * r + (m[i + 1] as number) * g + (m[i + 2] as number) * b
  return [row(0), row(3), row(6)]
}

function linear(hex: string): Triple {
  const at = (i: number) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}

/** Oklab (Ottosson 2020): a hundredth is about as much as can be told apart side by side. */
function oklab(light: Triple): Triple {
  const cones = times(
    [0.41222, 0.53633, 0.05145, 0.2119, 0.6807, 0.1074, 0.0883, 0.28172, 0.62998],
    light.map((c) => Math.max(0, c)) as unknown as Triple,
  ).map(Math.cbrt) as unknown as Triple
  return times([0.21045, 0.79362, -0.00407, 1.978, -2.42859, 0.45059, 0.0259, 0.78277, -0.80868], cones)
}

/** A token's colour in light and in dark. */
const hexes = (name: string): readonly [string, string] => {
  const m = new RegExp(`--tally-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(
    tokens.cssText + markStyles.cssText,
  )
  return [m?.[1] ?? '', m?.[2] ?? '']
}
const series = ['accent', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`), 'neutral'].map(hexes)

/** The way back, by the inverse matrices. */
function fromOklab(lab: Triple): Triple {
  const cones = times([1, 0.39634, 0.2158, 1, -0.10556, -0.06385, 1, -0.08948, -1.29149], lab)
  return times(
    [4.07674, -3.30771, 0.23097, -1.26844, 2.60976, -0.3413, -0.0042, -0.70342, 1.70761],
    cones.map((c) => c ** 3) as unknown as Triple,
  )
}

/** `color-mix(in oklab, a share, b)` */
const mixed = (a: Triple, share: number, b: Triple): Triple => {
  const at = (i: 0 | 1 | 2) => a[i] * share + b[i] * (1 - share)
  return [at(0), at(1), at(2)]
}

function contrast(a: Triple, b: Triple): number {
  const luminance = ([r, g, blue]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * blue
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('series colours, %s', (_name, theme) => {
  const colours = series.map((pair) => pair[theme])

  it('stand out from the ground, and words on them from them', () => {
    const [paper, words] = [linear(hexes('paper')[theme]), linear(hexes('on-accent')[theme])]
    for (const colour of colours.map(linear)) {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
      expect(contrast(colour, words)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('have a sixth, itself without hue, that is far from the grey of what has no colour of its own', () => {
    const [sixth, grey] = [colours[5], colours[8]].map((colour) => oklab(linear(colour as string))[0])
    expect(Math.abs((sixth as number) - (grey as number))).toBeGreaterThan(0.12)
  })

  it.each(Object.keys(visions))('differ each from each by %s', (vision) => {
    const seen = colours.map((colour) => oklab(times(visions[vision] as readonly number[], linear(colour))))
    const apart = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    )
    expect(apart).toHaveLength(36)
    expect(Math.min(...apart)).toBeGreaterThan(vision === 'ordinary' ? 0.075 : 0.039)
  })
})

describe.each([
  ['light', 0, 'accent', 8],
  ['dark', 1, 'accent', 8],
  ['light', 0, 'series-2', 5],
  ['dark', 1, 'series-2', 5],
] as const)('steps of an order, %s, %s', (_name, theme, token, count) => {
  const css = rampStyles.cssText
  const shareOf = (of: string) =>
    Number(new RegExp(`--_hue\\) (\\d+)%, var\\(--_tally-${of}\\)`).exec(css)?.[1]) / 100
  const [hue, ink, paper] = [token, 'ink', 'paper'].map((name) => oklab(linear(hexes(name)[theme]))) as [
    Triple,
    Triple,
    Triple,
  ]
  const [latest, earliest] = [mixed(hue, shareOf('ink'), ink), mixed(hue, shareOf('paper'), paper)]
  const steps = [...css.matchAll(/--_k: (\d+)%/g)]
    .slice(0, count)
    .map(([, k]) => mixed(earliest, Number(k) / 100, latest))
  const inked = [...(/onMark:is\(([^)]+)\)/.exec(css)?.[1] ?? '').matchAll(/s-(\d)/g)].map(
    ([, n]) => Number(n) - 1,
  )

  it('stand out from the ground, and words on them from them', () => {
    expect(steps).toHaveLength(count)
    const [ground, words] = ['paper', 'on-accent'].map((name) => linear(hexes(name)[theme]))
    const others = linear(theme === 0 ? hexes('ink')[0] : (/onMark[^}]+(#\w+)\)/.exec(css)?.[1] ?? ''))
    steps.map(fromOklab).forEach((step, i) => {
      expect(contrast(step, ground as Triple), `ground ${i}`).toBeGreaterThanOrEqual(3)
      expect(
        contrast(step, inked.includes(i) ? others : (words as Triple)),
        `words ${i}`,
      ).toBeGreaterThanOrEqual(4.5)
    })
  })

  it.each(Object.keys(visions))('come nearer to the ground the earlier they are, by %s', (vision) => {
    const lightness = steps.map(
      (step) => oklab(times(visions[vision] as readonly number[], fromOklab(step)))[0],
    )
    const apart = lightness.slice(1).map((l, i) => (l - (lightness[i] as number)) * (theme === 0 ? 1 : -1))
    expect(Math.min(...apart)).toBeGreaterThan(0.018)
  })
})
