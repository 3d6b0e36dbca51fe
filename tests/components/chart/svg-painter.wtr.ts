import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { SvgDrawing } from '../../../src/components/chart/paint/svg-painter.js'
import { svgTemplate } from '../../../src/components/chart/paint/svg-template.js'
import type { ChartView, Mark, TextMark } from '../../../src/components/chart/view.js'
import { frameOf, selected, ofCategories, quantity } from './given.js'

const selection = selected(ofCategories({ 甲: quantity(1), 乙: quantity(2) }))

function viewOf(marks: readonly Mark[], width = 640): ChartView {
  const plot = { x: 0, y: 0, width, height: 100 }
  return {
    kinds: [],
    frame: frameOf(selection, width),
    facts: { rows: { length: 0, at: () => undefined as never }, sources: new Map(), legend: [], summary: '' },
    panels: [{ key: 'all', plot, axes: [], scales: [], layers: [marks] }],
    targets: { length: 0, at: () => undefined as never, indexOf: () => -1, nearest: () => -1 },
  }
}

const bar = (key: string, width: number, target = key): Mark => ({
  ...{ type: 'rect', key, role: 'value', series: 'all', target },
  ...{ x: 10.126, y: 20, width, height: 8 },
})
const text = (key: string, words: string, own: Partial<TextMark> = {}): Mark => ({
  ...{ type: 'text', key, role: 'axisLabel', x: 4, y: 12, text: words, anchor: 'end', size: 14 },
  ...own,
})
const parts = [
  { text: '近', size: 10, weight: 400 },
  { text: '110', size: 20, weight: 700 },
] as const

/** What each drawing becomes of the one before. */
const drawings: readonly (readonly Mark[])[] = [
  [bar('a', 40), bar('b', 60), text('a', '甲市'), text('b', '乙市', { weight: 600 })],
  [bar('a', 44), bar('b', 60), text('a', '甲市'), text('b', '乙市')],
  [text('a', '甲市'), bar('a', 44), { type: 'circle', key: 'c', role: 'hollow', cx: 1, cy: 2, r: 3 }],
  [text('a', '甲…', { full: '甲乙丙市' }), text('b', '近110', { parts })],
  [text('a', '近110', { parts }), text('b', '近110'), text('c', '近110')],
  [],
  [{ type: 'path', key: 'p', role: 'line', d: 'M0 0L9 9' }, text('a', '近110')],
  [{ type: 'line', key: 'l', role: 'grid', x1: 0, y1: 0, x2: 9, y2: 0.004 }],
]

function served(view: ChartView, active?: string, only?: string): Element {
  const holder = document.createElement('div')
  render(svgTemplate(view, active, only), holder)
  const comments = document.createNodeIterator(holder, NodeFilter.SHOW_COMMENT)
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove()
  holder.normalize()
  return holder.firstElementChild as Element
}

function expectAlike(drawn: Element, wanted: Element): void {
  if (!drawn.isEqualNode(wanted)) expect(drawn.outerHTML).to.equal(wanted.outerHTML)
}

describe('SvgDrawing', () => {
  it('makes of any drawing what a server would write, whatever it was before', () => {
    for (const before of drawings) {
      for (const after of drawings) {
        const kept = new SvgDrawing()
        kept.draw(viewOf(before, 320), 'a')
        expectAlike(kept.draw(viewOf(after), undefined), served(viewOf(after)))
      }
    }
  })

  it('marks what the reader is on, and dims what belongs to others', () => {
    const [view, kept] = [viewOf([bar('a', 40), bar('b', 60)]), new SvgDrawing()]
    kept.draw(view, undefined)
    expectAlike(kept.draw(view, 'b', 'another'), served(view, 'b', 'another'))
    expect(kept.draw(view, 'b').querySelector('.active')?.getAttribute('width')).to.equal('60')
    expect(kept.draw(view, undefined).querySelector('.active')).to.equal(null)
  })

  it('keeps the elements of what is of one type, and sets only what changed', async () => {
    const kept = new SvgDrawing()
    const [first = [], second = []] = drawings
    const plot = kept.draw(viewOf(first), undefined)
    const nodes = [...plot.children]
    const changes: string[] = []
    const observer = new MutationObserver((records) => {
      for (const { attributeName, target } of records)
        changes.push(`${(target as Element).localName} ${attributeName ?? 'children'}`)
    })
    observer.observe(plot, { subtree: true, attributes: true, childList: true })
    kept.draw(viewOf(second), undefined)
    expect([...plot.children]).to.deep.equal(nodes)
    await Promise.resolve()
    observer.disconnect()
    expect(changes).to.deep.equal(['rect width', 'text font-weight'])
  })
})
