import { expect } from '@open-wc/testing'
import { chart, held, until, within } from './drawn.js'

const figures = (figure: number) => ({
  ...held,
  observations: [{ indicator: 'held', place: '甲市', period: '2024', figure }],
})

describe('the first data that stream in', () => {
  it('wait for what deals with streams, are painted, and are elements once they rest', async () => {
    const element = await chart()
    const svg = within(element, 'svg.plot')
    element.data = figures(1)
    while (!svg?.textContent?.includes('1次')) await Promise.resolve()
    element.data = figures(2)
    await new Promise(requestAnimationFrame)
    element.data = figures(3)
    await element.updateComplete
    expect(element.view?.facts.rows.at(0).text).to.equal('3次')
    expect(within(element, 'canvas.plot')).to.exist
    expect(svg?.textContent).not.to.contain('2次')
    expect(await until(() => within(element, 'svg.plot')?.textContent?.includes('3次'))).to.equal(true)
    expect(within(element, '#summary')?.textContent).to.contain('3次')
  })
})
