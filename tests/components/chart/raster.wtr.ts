import { expect } from '@open-wc/testing'
import { rasterOf } from '../../../src/components/chart/paint/raster.js'

/** How many pixels of a 120 × 40 picture on red ground are of each colour. */
async function pixelsOf(text: string): Promise<{ readonly blue: number; readonly black: number }> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="sans-serif">
    <rect x="0" y="0" width="120" height="40" fill="rgb(255, 0, 0)"/>${text}</svg>`
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const bitmap = await createImageBitmap(await rasterOf(picture.documentElement as unknown as SVGElement, 1))
  const context = new OffscreenCanvas(120, 40).getContext('2d') as OffscreenCanvasRenderingContext2D
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, 120, 40)
  const found = { blue: 0, black: 0 }
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, , blue = 0] = data.slice(i, i + 3)
    if (blue > 200 && red < 50) found.blue++
    if (blue < 50 && red < 50) found.black++
  }
  return found
}

const look = 'x="20" y="30" font-size="24" font-weight="700" fill="rgb(0, 0, 0)" stroke="rgb(0, 0, 255)"'
const halo = 'stroke-width="3px" stroke-linejoin="round" paint-order="stroke"'

describe('the picture as pixels', () => {
  it('gives a label its ground, under the words', async () => {
    const bare = await pixelsOf(`<text ${look.replace(/stroke=.*/, '')}>189</text>`)
    const grounded = await pixelsOf(`<text ${look} ${halo}>189</text>`)
    expect(bare.blue).to.equal(0)
    expect(grounded.blue).to.be.above(100)
    expect(grounded.black).to.be.at.least(bare.black)
  })

  it('gives it to each part of a label', async () => {
    const parts = `<text x="20" y="30" ${halo}><tspan ${look} ${halo}>18</tspan><tspan ${look} ${halo}>9</tspan></text>`
    expect((await pixelsOf(parts)).blue).to.be.above(100)
  })
})
