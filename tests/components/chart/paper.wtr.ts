import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { chart, settled, until, within } from './drawn.js'

const onPaper = document.createElement('style')
onPaper.textContent = '.sheet { width: 700px } @media print { .sheet { width: 313.5px; font-size: 8px } }'

/** A chart 700 px wide, on a page that gives it 313.5 px of paper. */
async function onSheet(): Promise<BarChart> {
  const element = await chart()
  const sheet = await fixture<HTMLElement>(html`<div class="sheet">${onPaper}</div>`)
  sheet.append(element)
  await until(() => element.view?.frame.width === 700)
  return element
}

/** What `look` sees once the page is laid out for the other medium, before another frame: what a browser prints. */
function beforeAFrame<T>(look: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const query = matchMedia('print')
    query.onchange = () => {
      query.onchange = null
      let frame = false
      requestAnimationFrame(() => (frame = true))
      // Updates are microtasks.
      void Promise.resolve().then(async () => {
        for (let i = 0; i < 20; i++) await Promise.resolve()
        if (frame) reject(new Error('a frame has passed'))
        else resolve(look())
      })
    }
  })
}

describe('on paper', () => {
  afterEach(async () => emulateMedia({ media: 'screen' }))

  it('a chart is laid out for the width of the paper before it is printed, and for the screen again', async () => {
    const element = await onSheet()
    const widths = () => [element.view?.frame.width, within(element, 'svg.plot')?.getAttribute('width')]
    const printed = beforeAFrame(widths)
    await emulateMedia({ media: 'print' })
    expect(await printed).to.deep.equal([313.5, '313.5'])
    const shown = beforeAFrame(widths)
    await emulateMedia({ media: 'screen' })
    expect(await shown).to.deep.equal([700, '700'])
  })

  it('no word of a chart is smaller than 8 pt, however small the words around it', async () => {
    const element = await onSheet()
    await emulateMedia({ media: 'print' })
    await until(() => element.view?.frame.width === 313.5)
    await settled(element)
    const sizes = [
      ...(element.shadowRoot?.querySelectorAll('svg.plot text, .heading, [part="foot"]') ?? []),
    ].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * 0.75)
    expect(sizes.length).to.be.greaterThan(4)
    expect(Math.min(...sizes)).to.be.at.least(8)
  })
})
