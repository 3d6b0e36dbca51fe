import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands'
import { render } from 'lit'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { paintCanvas } from '../../../src/components/chart/paint/canvas-painter.js'
import '../../../src/components/heatmap-chart/heatmap-chart.js'
import type { ChartView } from '../../../src/components/chart/view.js'
import { allWithin, chart, held, text, until, within } from './drawn.js'

const [rows, columns] = [40, 60]

/** More cells than are made elements of. */
const many = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: Array.from({ length: rows * columns }, (_, i) => ({
    indicator: 'held',
    place: `地${Math.floor(i / columns) + 1}`,
    category: `类${(i % columns) + 1}`,
    figure: (i * 37) % 500,
  })),
}

async function manyCells(width = 900) {
  const home = await fixture<HTMLElement>(html`<div></div>`)
  home.style.setProperty('width', `${width}px`)
  const element = document.createElement('tally-heatmap-chart')
  element.data = many
  element.lang = 'zh-CN'
  home.append(element)
  await element.updateComplete
  expect(await until(() => within(element, 'canvas.plot'))).to.equal(true)
  return element
}

const canvasOf = (element: Element) => within(element, 'canvas.plot') as HTMLCanvasElement

/** The colour at a point of the drawing, in CSS pixels. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): readonly number[] {
  const scale = canvas.width / canvas.clientWidth
  const pixel = canvas.getContext('2d')?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1)
  return [...(pixel?.data ?? [])]
}

/** A system colour as a canvas holds it. */
function systemColour(name: string): readonly number[] {
  const probe = document.createElement('span')
  probe.style.setProperty('color', name)
  document.body.append(probe)
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number)
  probe.remove()
  return [red, green, blue, 255]
}

/** The canvas of a chart that came and went. */
async function gone(): Promise<WeakRef<Element>> {
  const element = await manyCells()
  const ref = new WeakRef<Element>(canvasOf(element))
  element.parentElement?.remove()
  return ref
}

/** Two frames: one in which the change is seen, one in which it is drawn. */
async function frames(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

describe('a drawing of very many marks', () => {
  before(() => setViewport({ width: 1000, height: 800 }))
  afterEach(() => emulateMedia({ colorScheme: 'light' }))

  it('is painted on a canvas at the resolution of the screen, with the same figures to meet', async () => {
    const element = await manyCells()
    const { view } = element
    const canvas = canvasOf(element)
    expect(within(element, 'svg.plot')).to.equal(null)
    expect(canvas.width).to.equal(Math.round((view?.frame.width ?? 0) * devicePixelRatio))
    expect(canvas.clientHeight).to.equal(Math.round(view?.frame.height ?? 0))
    expect(canvas.getAttribute('aria-hidden')).to.equal('true')
    expect(allWithin(element, '.target').length).to.equal(24)
  })

  it('says the figure under the pointer', async () => {
    const element = await manyCells()
    const target = element.view?.targets.at(1234)
    const plot = within(element, '.plot-area')
    const origin = plot?.getBoundingClientRect() ?? new DOMRect()
    const [x, y] = [
      origin.x + (target?.box.x ?? 0) + (target?.box.width ?? 0) / 2,
      origin.y + (target?.box.y ?? 0) + (target?.box.height ?? 0) / 2,
    ]
    plot?.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }))
    const row = element.view?.facts.rows.at(target?.row ?? -1)
    // Two waits: what deals with pointers is loaded first, the tooltip after it.
    expect(await until(() => within(element, '.tooltip'))).to.equal(true)
    expect(await until(() => text(element, '.tooltip').includes(row?.text ?? '?'))).to.equal(true)
    expect(text(element, '.tooltip')).to.contain(row?.place)
  })

  it('takes the colours of the theme, and others when it changes', async () => {
    const element = await manyCells()
    const shaded = element.view?.panels[0]?.layers
      .flat()
      .find((mark) => mark.role === 'shade' && mark.shade === 6)
    expect(shaded?.type).to.equal('rect')
    const at = shaded?.type === 'rect' ? ([shaded.x + 2, shaded.y + 2] as const) : ([0, 0] as const)
    expect(colourAt(canvasOf(element), ...at)).to.deep.equal([0x64, 0x16, 0x12, 255])
    element.style.setProperty('color-scheme', 'dark')
    expect(await until(() => colourAt(canvasOf(element), ...at)[0] === 0xfb)).to.equal(true)
    expect(colourAt(canvasOf(element), ...at)).to.deep.equal([0xfb, 0xcd, 0xbd, 255])
  })

  it("is painted again when the reader's own scheme changes", async () => {
    const element = await manyCells()
    element.style.setProperty('color-scheme', 'light dark')
    await frames()
    const canvas = canvasOf(element)
    const before = canvas.toDataURL()
    await emulateMedia({ colorScheme: 'dark' })
    expect(await until(() => canvas.toDataURL() !== before)).to.equal(true)
  })

  it("is painted in the reader's own colours where these are forced", async () => {
    const element = await manyCells()
    const canvas = canvasOf(element)
    const marks = element.view?.panels.flatMap(({ layers }) => layers.flat()) ?? []
    const cell = marks.find((mark) => mark.type === 'rect' && mark.shade === 6)
    const [x, y] = cell?.type === 'rect' ? [cell.x, cell.y + cell.height / 2] : [NaN, NaN]
    await executeServerCommand('forced-colours', 'active')
    try {
      const [ground, ink] = ['Canvas', 'CanvasText'].map(systemColour)
      expect(await until(() => String(colourAt(canvas, x + 4, y)) === String(ground))).to.equal(true)
      expect(colourAt(canvas, x, y), 'its outline').to.deep.equal(ink)
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
    expect(await until(() => String(colourAt(canvas, x + 4, y)) === '100,22,18,255')).to.equal(true)
  })

  it('is let go of with its chart', async () => {
    const element = await manyCells()
    const canvas = canvasOf(element)
    const { width } = canvas
    const home = element.parentElement
    element.remove()
    dispatchEvent(new Event('beforeprint'))
    expect(canvas.width, 'painted although it has gone').to.equal(width)
    dispatchEvent(new Event('afterprint'))
    home?.append(element)
    await element.updateComplete
    dispatchEvent(new Event('beforeprint'))
    expect(canvasOf(element).width, 'painted again once it is back').to.be.greaterThan(width)
    dispatchEvent(new Event('afterprint'))
  })

  it('keeps no canvas that has gone', async () => {
    const refs = [await gone(), await gone(), await gone()]
    const { gc } = globalThis as unknown as { gc: () => void }
    // The browser keeps the last one it drew.
    expect(
      await until(() => {
        gc()
        return refs.filter((ref) => ref.deref() !== undefined).length <= 1
      }),
    ).to.equal(true)
  }).timeout(20_000)

  it('is painted for paper at the resolution of paper, and for the screen again', async () => {
    const element = await manyCells()
    const canvas = canvasOf(element)
    const width = element.view?.frame.width ?? 0
    dispatchEvent(new Event('beforeprint'))
    expect(canvas.width).to.equal(Math.round(width * Math.max(3, devicePixelRatio)))
    dispatchEvent(new Event('afterprint'))
    expect(canvas.width).to.equal(Math.round(width * devicePixelRatio))
  })

  it('is the whole drawing in files', async () => {
    const element = await manyCells()
    const svg = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml')
    const shades = element.view?.panels[0]?.layers.flat().filter((mark) => mark.role === 'shade') ?? []
    expect(svg.querySelectorAll('rect').length).to.be.at.least(shades.length)
    expect(
      [...svg.querySelectorAll('rect')].some((rect) => rect.getAttribute('fill') === 'rgb(100, 22, 18)'),
    ).to.equal(true)
    expect(within(element, 'svg.plot')).to.equal(null)
  }).timeout(20_000)

  it('is the whole drawing as PNG, in its colours', async () => {
    const element = await manyCells()
    const bitmap = await createImageBitmap(await element.toPng(1))
    const { width } = element.view?.frame ?? { width: 0 }
    expect(bitmap.width).to.equal(width + 32)
    const canvas = document.createElement('canvas')
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    const context = canvas.getContext('2d') as CanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let strongest = 0
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 0x64 && data[i + 1] === 0x16 && data[i + 2] === 0x12) strongest++
    const marks = element.view?.panels.flatMap(({ layers }) => layers.flat()) ?? []
    const cells = marks.filter((mark) => mark.shade === 6)
    const areas = cells.map((mark) => (mark.type === 'rect' ? mark.width * mark.height : 0))
    expect(strongest / areas.reduce((sum, area) => sum + area, 0)).to.be.within(0.6, 1.05)
    expect(within(element, 'canvas.plot')).not.to.equal(null)
  }).timeout(20_000)
})

describe('the canvas painter', () => {
  it('paints what the SVG painter paints', async () => {
    const element = await chart({
      data: {
        ...held,
        observations: ['110余次', '近96次', '约60次', '20至30次', '不足40次'].map((figure, i) => ({
          indicator: 'held',
          place: `地${i}`,
          period: '2024',
          figure,
        })),
      },
    })
    expect(await until(() => within(element, 'svg.plot'))).to.equal(true)
    const view = element.view as ChartView
    const holder = document.createElement('div')
    element.shadowRoot?.append(holder)
    render(paintCanvas(view, undefined, undefined), holder)
    await Promise.resolve()
    const painted = holder.querySelector('canvas') as HTMLCanvasElement
    const drawn = await rasterised(element, painted)
    const [a, b] = [pixelsOf(painted), pixelsOf(drawn)]
    let [inked, apart] = [0, 0]
    for (let i = 3; i < a.length; i += 4) {
      if ((a[i] ?? 0) > 0) inked++
      // By how much ink there is: edges may differ by how they are smoothed.
      if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 128) apart++
    }
    expect(inked).to.be.greaterThan(2000)
    expect(apart / inked).to.be.lessThan(0.02)
    holder.remove()
  })

  it('takes over while data stream in, and leaves when they rest', async () => {
    const element = await chart()
    await stream(element, 6)
    expect(await until(() => within(element, 'canvas.plot'))).to.equal(true)
    expect(await until(() => within(element, 'svg.plot'))).to.equal(true)
    expect(within(element, 'canvas.plot')).to.equal(null)
    expect(labelsOf(element)).to.deep.equal(['90次', '91次'])
    expect(spokenOf(element)).to.deep.equal(['甲市，90次，2024年', '乙市，91次，2024年'])
    expect(text(element, '#summary')).to.contain('91次')
  })

  it('says what streams in at once to a reader who is on a figure, to others a moment later', async () => {
    const element = await chart()
    await stream(element, 5)
    expect(await until(() => within(element, 'canvas.plot'))).to.equal(true)
    const [target] = allWithin(element, '.target')
    await stream(element, 6)
    expect(spokenOf(element)[0]).not.to.equal('甲市，90次，2024年')
    target?.focus()
    await stream(element, 7)
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    expect(await until(() => text(element, '.tooltip').includes('100次'))).to.equal(true)
    await stream(element, 8)
    expect(spokenOf(element)[0]).to.equal('甲市，110次，2024年')
  })

  it('says what streams in at once to a reader who is among groups of figures', async () => {
    const element = await manyCells()
    const next = (i: number) => ({
      ...many,
      observations: many.observations.map((o) => ({ ...o, figure: o.figure + i })),
    })
    for (let i = 1; i < 7; i++) {
      element.data = next(i)
      await element.updateComplete
    }
    within(element, '.target')?.focus()
    element.data = next(7)
    await element.updateComplete
    expect(spokenOf(element)[0]).to.contain('7次')
  })

  it('spares what is out of sight all but its last figures', async () => {
    const element = await chart()
    const home = element.parentElement as HTMLElement
    home.style.marginBlockStart = '5000px'
    await stream(element, 6)
    expect(await until(() => within(element, 'canvas.plot'))).to.equal(true)
    await frames()
    let drawn = 0
    element.addEventListener('tally-load', () => drawn++)
    for (let i = 7; i < 27; i++) {
      element.data = figures(i)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    expect(drawn).to.be.lessThan(4)
    expect(await until(() => within(element, 'svg.plot'))).to.equal(true)
    expect(labelsOf(element)).to.deep.equal(['290次', '291次'])
    expect(spokenOf(element)).to.deep.equal(['甲市，290次，2024年', '乙市，291次，2024年'])
  })

  it('draws what was out of sight as soon as it is seen', async () => {
    const element = await chart()
    const home = element.parentElement as HTMLElement
    home.style.marginBlockStart = '5000px'
    await stream(element, 6)
    expect(await until(() => within(element, 'canvas.plot'))).to.equal(true)
    await frames()
    element.data = figures(20)
    await frames()
    expect(element.view?.facts.rows.at(0).text).to.equal('90次')
    element.scrollIntoView()
    await frames()
    expect(element.view?.facts.rows.at(0).text).to.equal('230次')
    scrollTo(0, 0)
  })
})

const figures = (i: number) => ({
  ...held,
  observations: held.observations.map((o, n) => ({ ...o, figure: 40 + (i - 1) * 10 + n })),
})

/** Changes faster than anyone sees, up to the `last`. */
async function stream(element: BarChart, last: number): Promise<void> {
  for (let i = last - 5; i <= last; i++) {
    element.data = figures(i)
    await element.updateComplete
  }
}

const labelsOf = (element: Element) =>
  allWithin(element, '.valueLabel').map((label) => label.textContent?.trim())
const spokenOf = (element: Element) =>
  allWithin(element, '.target').map((target) => target.getAttribute('aria-label'))

/** The SVG of the page's own drawing as the browser paints it, on a canvas like `like`. */
async function rasterised(element: BarChart, like: HTMLCanvasElement): Promise<HTMLCanvasElement> {
  const svg = within(element, 'svg.plot')?.cloneNode(true) as SVGSVGElement
  const originals = allWithin(element, 'svg.plot *')
  svg.querySelectorAll<SVGElement>('*').forEach((node, i) => {
    const style = getComputedStyle(originals[i] as Element)
    for (const name of [
      'fill',
      'fill-opacity',
      'stroke',
      'stroke-width',
      'stroke-dasharray',
      'stroke-linejoin',
      'stroke-linecap',
      'paint-order',
      'font-family',
    ])
      node.style.setProperty(name, style.getPropertyValue(name))
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = like.width
  canvas.height = like.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, like.width, like.height)
  return canvas
}

function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  return (
    canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  )
}
