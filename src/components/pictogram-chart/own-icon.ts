/** The picture among an element's children that is counted: `<svg slot="icon">`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { OwnIcon } from './icons.layout.js'

/** Reads the picture after the first update, which is the server's, and again whenever the children change. */
export class OwnIconController implements ReactiveController {
  icon: OwnIcon | undefined
  #changes: MutationObserver | undefined
  #read = ''

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#changes = new MutationObserver(() => this.#look())
    this.#changes.observe(this.host, { childList: true, subtree: true, attributes: true })
    void this.host.updateComplete.then(() => this.#look())
  }

  hostDisconnected(): void {
    this.#changes?.disconnect()
  }

  #look(): void {
    if (!this.host.isConnected) return
    const svg = [...this.host.children].find((child) => child.localName === 'svg' && child.slot === 'icon')
    const icon = svg && readIcon(svg)
    const read = JSON.stringify(icon ?? null)
    if (read === this.#read || (this.#read === '' && !icon)) return
    this.#read = read
    this.icon = icon
    this.host.requestUpdate()
  }
}

/** Its shapes as paths in its view box; undefined where it has none. */
function readIcon(svg: Element): OwnIcon | undefined {
  const numbers = (text: string | null) =>
    (text ?? '').match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
  const paths = [...svg.querySelectorAll('path, circle, ellipse, rect, polygon')].flatMap((shape) => {
    const n = (name: string) => numbers(shape.getAttribute(name))[0] ?? 0
    const [rx, ry] = shape.localName === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')]
    switch (shape.localName) {
      case 'path':
        return [shape.getAttribute('d') ?? '']
      case 'rect':
        return [`M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}z`]
      case 'polygon':
        return [`M${numbers(shape.getAttribute('points')).join(' ')}z`]
      default:
        return [`M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`]
    }
  })
  const [x = 0, y = 0, width = 24, height = 24] = numbers(svg.getAttribute('viewBox'))
  return paths.length > 0 && width > 0 && height > 0 ? { box: [x, y, width, height], paths } : undefined
}
