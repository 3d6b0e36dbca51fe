import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/components/dashboard/dashboard.js'
import '../../../src/components/figure/figure.js'
import { allWithin, chart, grid, held, settled, uncaught, until, within } from './drawn.js'

/** Another document in the page; nothing stays in it, since an element in a frame that goes is not told. */
async function elsewhere(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="640" height="480"></iframe>`)
  return (other = frame.contentDocument as Document)
}
let other: Document | undefined
afterEach(() => other?.body.replaceChildren())

const look = (element: Element) => {
  const style = (selector: string) => {
    const part = within(element, selector)
    return part && getComputedStyle(part)
  }
  return {
    plot: style('svg.plot')?.display,
    bar: style('svg .value')?.fill,
    summary: style('#summary')?.position,
    swatch: style('.legend .swatch')?.inlineSize,
  }
}

describe('an element that is moved to another document', () => {
  it('looks as it did, there and back again', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    const home = element.parentElement as HTMLElement
    const before = look(element)
    expect(before.summary).to.equal('absolute')
    const { body } = await elsewhere()
    for (const place of [body, home]) {
      place.append(element)
      expect(await until(() => look(element).summary === 'absolute')).to.equal(true)
      await settled(element)
      expect(look(element)).to.deep.equal(before)
    }
  })

  it('closes its tooltip by Escape wherever the focus is there, and listens no more at home', async () => {
    const element = await chart({ data: held, by: 'place' })
    const { body } = await elsewhere()
    body.append(element)
    await settled(element)
    const figure = () => within(element, '.target') as HTMLElement
    const point = { bubbles: true, composed: true, pointerType: 'mouse' }
    const open = () => within(element, '.tooltip')?.matches(':popover-open') === true
    const box = figure().getBoundingClientRect()
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
    figure().dispatchEvent(new PointerEvent('pointermove', { ...point, ...at }))
    expect(await until(open)).to.equal(true)
    const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
    document.body.dispatchEvent(escape())
    await settled(element)
    expect(open()).to.equal(true)
    body.dispatchEvent(escape())
    expect(await until(() => !open())).to.equal(true)
  })

  it('wears what it first needs there', async () => {
    const element = await chart({ data: held, by: 'place' })
    const { body } = await elsewhere()
    body.append(element)
    await settled(element)
    element.data = '{'
    expect(await until(() => within(element, '.findings'))).to.equal(true)
    const list = () => within(element, '.findings ul') as HTMLElement
    expect(await until(() => getComputedStyle(list()).listStyleType === 'none')).to.equal(true)
  })

  it('is drawn where it was never in its own', async () => {
    const { body } = await elsewhere()
    const element = document.createElement('tally-bar-chart')
    element.data = grid
    const wrong = await uncaught(async () => {
      body.append(element)
      await settled(element)
    })
    expect(wrong).to.deep.equal([])
    expect(await until(() => look(element).summary === 'absolute')).to.equal(true)
    expect(allWithin(element, 'svg .value').length).to.equal(6)
  })

  it('is watched no longer when its frame goes, and drawn again when it is taken out of it', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    const home = element.parentElement as HTMLElement
    const { body, defaultView } = await elsewhere()
    body.append(element)
    await settled(element)
    expect(await until(() => look(element).summary === 'absolute')).to.equal(true)
    const { unobserve } = ResizeObserver.prototype
    const left: Element[] = []
    ResizeObserver.prototype.unobserve = function (target) {
      left.push(target)
      unobserve.call(this, target)
    }
    try {
      defaultView?.frameElement?.remove()
    } finally {
      ResizeObserver.prototype.unobserve = unobserve
    }
    expect(left.map((target) => (target.getRootNode() as ShadowRoot).host === element)).to.include(true)
    home.append(element)
    await settled(element)
    home.style.inlineSize = '280px'
    expect(await until(() => (element.view?.frame.width ?? 999) <= 280)).to.equal(true)
    expect(look(element).summary).to.equal('absolute')
  })

  it('looks as it did when it comes back from a template', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    const home = element.parentElement as HTMLElement
    const before = look(element)
    const template = document.createElement('template')
    template.content.append(element)
    home.append(template.content)
    expect(await until(() => look(element).summary === 'absolute')).to.equal(true)
    await settled(element)
    expect(look(element)).to.deep.equal(before)
  })

  for (const [tag, part] of [
    ['tally-dashboard', '.grid'],
    ['tally-figure', '[part="base"]'],
  ] as const)
    it(`keeps its columns and its frame: ${tag}`, async () => {
      const element = document.createElement(tag)
      document.body.append(element)
      await element.updateComplete
      const display = () => getComputedStyle(within(element, part) as HTMLElement).display
      expect(display()).to.equal('grid')
      const { body } = await elsewhere()
      body.append(element)
      expect(await until(() => display() === 'grid')).to.equal(true)
    })
})
