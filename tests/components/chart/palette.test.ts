import { describe, expect, it } from 'vitest'
import { tokens } from '../../../src/components/chart/tokens.styles.js'

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
  const m = new RegExp(`--tally-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText)
  return [m?.[1] ?? '', m?.[2] ?? '']
}
const series = ['accent', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`), 'neutral'].map(hexes)

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('series colours, %s', (_name, theme) => {
  const colours = series.map((pair) => pair[theme])

  it('stand out from the ground, and words on them from them', () => {
    const [paper, words] = [hexes('paper')[theme], hexes('on-accent')[theme]]
    for (const colour of colours) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
    for (const colour of colours) expect(contrast(colour, words)).toBeGreaterThanOrEqual(4.5)
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
