/** Files of a chart: a standalone SVG with everything resolved, a PNG of it, and handing a file to the reader. */
import type { FileKind } from './chrome.js'
import type { ChartView } from './view.js'

interface Drawn extends HTMLElement {
  toCsv(): string
  toSvg(): Promise<string>
  toPng(scale?: number): Promise<Blob>
  readonly view: ChartView | undefined
  readonly headingText: string
}

/** Presentation properties the style sheet sets and a file of its own needs. */
const resolved = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
] as const

const margin = 16
const lineHeight = 1.6

/** The chart as standalone SVG text: heading above, doubts and source below. */
export function toSvg(chart: Drawn): string {
  const root = chart.shadowRoot
  const plot = root?.querySelector<SVGSVGElement>('svg.plot')
  const { view } = chart
  if (!root || !plot || !view) return ''
  const style = getComputedStyle(chart)
  const family = style.fontFamily.replaceAll('"', "'")
  const size = view.frame.fontSize
  const width = view.frame.width + margin * 2
  const below = [...root.querySelectorAll('.notes, [part="source"]')]
    .map((el) => (el.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const legend = view.facts.legend.filter(() => root.querySelector('.legend') !== null)
  const head = size * lineHeight + margin * 0.5
  const legendHeight = legend.length > 0 ? size * lineHeight : 0
  const top = margin + head + legendHeight
  const height = top + view.frame.height + margin + below.length * size * lineHeight
  const ink = style.color
  const paper = style.getPropertyValue('--_tally-paper').trim()
  const ground = resolveColor(chart, paper)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(family)}" role="img" aria-label="${escape(`${chart.headingText}：${view.facts.summary}`)}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    text(chart.headingText, margin, margin + size, size * 1.0625, ink, 700),
    legendItems(chart, root, margin, margin + head + size * 0.4, size),
    `<g transform="translate(${margin} ${top})">${inner(plot)}</g>`,
    ...below.map((line, i) =>
      text(
        line,
        margin,
        top + view.frame.height + margin + (i + 0.75) * size * lineHeight,
        size * 0.8125,
        ink,
        400,
      ),
    ),
    '</svg>',
  ]
  return parts.join('')
}

function legendItems(chart: Drawn, root: ShadowRoot, x: number, y: number, size: number): string {
  let at = x
  return [...root.querySelectorAll('.legend button')]
    .filter((button) => button.getAttribute('aria-pressed') !== 'false')
    .map((button) => {
      const swatch = button.querySelector('.swatch')
      const color = swatch ? getComputedStyle(swatch).backgroundColor : ''
      const label = (button.textContent ?? '').trim()
      const item = `<rect x="${at}" y="${y - size * 0.65}" width="${size * 0.7}" height="${size * 0.7}" fill="${color}"/>${text(label, at + size, y, size * 0.875, getComputedStyle(chart).color, 400)}`
      at += button.getBoundingClientRect().width + size
      return item
    })
    .join('')
}

function text(words: string, x: number, y: number, size: number, fill: string, weight: number): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(words)}</text>`
}

/** The drawing with every computed style written into its own attributes. */
function inner(plot: SVGSVGElement): string {
  const copy = plot.cloneNode(true) as SVGSVGElement
  const originals = plot.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i]
    if (!original) return
    const style = getComputedStyle(original)
    element.removeAttribute('class')
    element.removeAttribute('part')
    if (element.localName === 'g' || element.localName === 'title') return
    for (const name of resolved) {
      const value = style.getPropertyValue(name)
      if (value !== '') element.setAttribute(name, value)
    }
  })
  const serializer = new XMLSerializer()
  return [...copy.children]
    .map((child) => serializer.serializeToString(child))
    .join('')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
}

/** `light-dark(…)` as the colour it is here. */
function resolveColor(chart: HTMLElement, color: string): string {
  const probe = document.createElement('span')
  probe.style.setProperty('color', color)
  chart.shadowRoot?.append(probe)
  const found = getComputedStyle(probe).color
  probe.remove()
  return found
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** A PNG of standalone SVG text, `scale` device pixels a CSS pixel. Rejects where the browser cannot draw the image. */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no PNG for this chart.'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Gives the reader the chart as a file named after its heading. */
export async function saveChart(chart: Drawn, kind: FileKind): Promise<void> {
  const name = chart.headingText || 'civic-tally'
  if (kind === 'csv') saveFile(`\uFEFF${chart.toCsv()}`, 'text/csv;charset=utf-8', `${name}.csv`)
  else if (kind === 'svg') saveFile(await chart.toSvg(), 'image/svg+xml', `${name}.svg`)
  else saveFile(await chart.toPng(2), 'image/png', `${name}.png`)
}

function saveFile(content: string | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|]/g, '_')
  link.click()
  // The download has started by the next task; the address is then no longer needed.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
