import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { chart, held, settled, until, within } from './drawn.js'

const onPaper = document.createElement('style')
onPaper.textContent = '.sheet { width: 1000px } @media print { .sheet { width: 688px; font-size: 8px } }'

/** A chart 1000 px wide, on a page that gives it 688 px of paper: A4 with margins of 14 mm. */
async function onSheet(): Promise<BarChart> {
  const element = await chart()
  const sheet = await fixture<HTMLElement>(html`<div class="sheet">${onPaper}</div>`)
  sheet.append(element)
  await until(() => element.view?.frame.width === 1000)
  return element
}

/** What stands when the browser goes on after the event: updates are microtasks, and no frame passes. */
async function after<T>(name: 'beforeprint' | 'afterprint', look: () => T): Promise<T> {
  dispatchEvent(new Event(name))
  for (let i = 0; i < 20; i++) await Promise.resolve()
  return look()
}

describe('on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'))
    await emulateMedia({ media: 'screen' })
  })

  it('a wide chart is laid out for a sheet before its pages are counted, and for the screen again', async () => {
    const element = await onSheet()
    const widths = () => [element.view?.frame.width, within(element, 'svg.plot')?.getAttribute('width')]
    expect(await after('beforeprint', widths)).to.deep.equal([832, '832'])
    expect(await after('afterprint', widths)).to.deep.equal([1000, '1000'])
  })

  it('so is one whose data stream in', async () => {
    const element = await onSheet()
    const [first] = held.observations
    for (let round = 0; round < 30; round++) {
      element.data = { ...held, observations: [{ ...first, figure: round }] }
      await new Promise(requestAnimationFrame)
    }
    element.data = { ...held, observations: [{ ...first, figure: 30 }] }
    expect(await after('beforeprint', () => element.view?.frame.width)).to.equal(832)
    expect(element.view?.facts.rows.at(0).text).to.equal('30次')
  })

  it('no word of a chart is smaller than 8 pt, however small the words around it', async () => {
    const element = await onSheet()
    dispatchEvent(new Event('beforeprint'))
    await emulateMedia({ media: 'print' })
    await settled(element)
    const drawing = within(element, 'svg.plot') as unknown as SVGSVGElement
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
    // 688 of 832 px; or 1, where a frame has passed, which printing does not wait for, and the chart has followed.
    expect(scale).to.be.within(0.8, 1)
    const points = (text: Element, by: number) =>
      Number.parseFloat(getComputedStyle(text).fontSize) * 0.75 * by
    const sizes = [
      ...[...drawing.querySelectorAll('text')].map((text) => points(text, scale)),
      ...['.heading', '[part="foot"]'].map((part) => points(within(element, part) as HTMLElement, 1)),
    ]
    expect(sizes.length).to.be.greaterThan(4)
    expect(Math.min(...sizes)).to.be.at.least(8)
  })
})
