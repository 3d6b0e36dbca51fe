import { expect } from '@open-wc/testing'
import * as rareParts from '../../../src/components/line-chart/rare.layout.js'
import * as parts from '../../../src/components/line-chart/column-parts.layout.js'
import { layoutLineChart } from '../../../src/components/line-chart/line-chart.layout.js'
import type { Curve } from '../../../src/components/chart/layout/points/joined-path.js'
import { position } from '../../../src/components/chart/layout/axis/scale.js'
import { frameOf, pathBox, rounded, selected } from '../chart/given.js'

const count = 20_000
const width = 640

/** Figures that wander, that jump, that climb with a tremor, and a few among none. */
const shapes: Readonly<Record<string, (chance: () => number) => readonly number[]>> = {
  wander: (chance) => {
    let value = 500
    return Array.from({ length: count }, () => (value += (chance() - 0.5) * 12))
  },
  jump: (chance) => Array.from({ length: count }, () => chance() ** 8 * 1000),
  climb: (chance) => Array.from({ length: count }, (_, i) => Math.sin(i / 900) * 500 + chance() * 30),
  gaps: (chance) => Array.from({ length: count }, (_, i) => (Math.floor(i / 300) % 3 ? chance() * 9 : NaN)),
}

/** Park and Miller's minimal standard generator: the same figures at every run. */
function chances(): () => number {
  let seed = 1
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** The path that is drawn, and one of all figures in the same half pixels. */
function pathsOf(figure: readonly number[], curve: Curve) {
  const period = figure.map((_, i) => Date.UTC(2020, 0, 1) + i * 864e5)
  const selection = selected(
    {
      version: 1,
      indicators: [{ id: 'n', label: '访问量', unit: '次', kind: 'count' }],
      observations: [],
      columns: [{ indicator: 'n', period, figure }],
    },
    { by: 'period', columns: parts.withColumns },
  )
  const options = { curve, zero: 'always', log: false } as const
  const view = layoutLineChart(selection, frameOf(selection, width), options, rareParts, parts)
  const drawn = view.panels[0]?.layers.flat().find((mark) => mark.type === 'path' && mark.role === 'line')
  const [x, y] = view.panels[0]?.scales ?? []
  if (drawn?.type !== 'path' || !x || !y || x.kind === 'band' || y.kind === 'band') throw new Error('no line')
  let joined = false
  const all = figure.map((value, i) => {
    const [across, up] = [
      Math.round((position(x, period[i] as number) - x.range[0]) * 2) / 2 + x.range[0],
      position(y, value),
    ]
    const command = !joined
      ? `M${rounded(across)} `
      : curve === 'step'
        ? `H${rounded(across)}V`
        : `L${rounded(across)} `
    joined = Number.isFinite(value)
    return joined ? command + rounded(up) : ''
  })
  return { drawn: drawn.d, all: all.join(''), height: pathBox('', drawn.d).y1 + 4 }
}

async function pixels(path: string, height: number, density: number): Promise<Uint8ClampedArray> {
  const size = `width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}"`
  const stroke = 'fill="none" stroke="#000" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="${path}" ${stroke} shape-rendering="crispEdges"/></svg>`
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height).data
}

describe('a line of very many figures', () => {
  for (const [name, figures] of Object.entries(shapes))
    for (const curve of ['linear', 'step'] as const)
      it(`inks the pixels that all its figures would ink: ${name}, ${curve}`, async () => {
        const { drawn, all, height } = pathsOf(figures(chances()), curve)
        expect(drawn.length).to.be.below(all.length * 0.6)
        const [some, every] = [await pixels(drawn, height, 1), await pixels(all, height, 1)]
        const inked = every.filter((_, i) => i % 4 === 3).reduce((sum, alpha) => sum + Number(alpha > 0), 0)
        expect(inked).to.be.above(3000)
        expect(some.reduce((sum, value, i) => sum + Number(value !== every[i]), 0)).to.equal(0)
      })
})
