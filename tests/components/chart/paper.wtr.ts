import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, held, settled, until, within } from './drawn.js'

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

  it('a chart taller than half a sheet is cut between its rows, whole again on the screen', async () => {
    const observations = Array.from({ length: 60 }, (_, i) => ({
      ...held.observations[0],
      place: `第${i + 1}处`,
    }))
    const element = await chart({ data: { ...held, observations } })
    await settled(element)
    const drawings = () => allWithin(element, 'svg.plot') as unknown as readonly SVGSVGElement[]
    expect(drawings()).to.have.length(1)
    const said = await after('beforeprint', () =>
      drawings().map((drawing) => {
        const { y, height } = drawing.viewBox.baseVal
        const words = [...drawing.querySelectorAll('text')].map((one) => one.textContent)
        return { y, height, words }
      }),
    )
    expect(said.length).to.be.greaterThan(20)
    expect(said.reduce((sum, { height }) => sum + height, 0)).to.be.closeTo(
      element.view?.frame.height ?? 0,
      1,
    )
    for (const [i, { y, height }] of said.entries())
      expect(y + height).to.be.closeTo(said[i + 1]?.y ?? y + height, 0.1)
    const words = said.flatMap((one) => one.words)
    expect(words.filter((word) => word === '第7处')).to.have.length(1)
    expect(words.filter((word) => word?.startsWith('第'))).to.have.length(60)
    // Nothing that may break is torn from its heading.
    await emulateMedia({ media: 'print' })
    const style = (selector: string) => getComputedStyle(within(element, selector) as Element)
    expect(style('[part~="base"]').breakInside).to.equal('auto')
    expect([style('.heading').breakAfter, style('.status').breakAfter]).to.deep.equal(['avoid', 'avoid'])
    await emulateMedia({ media: 'screen' })
    expect(await after('afterprint', drawings)).to.have.length(1)
  })

  it('a chart that has room on half a sheet stays whole', async () => {
    const element = await onSheet()
    expect(await after('beforeprint', () => allWithin(element, 'svg.plot'))).to.have.length(1)
    await emulateMedia({ media: 'print' })
    expect(getComputedStyle(within(element, '[part~="base"]') as Element).breakInside).to.equal('avoid')
  })
})
