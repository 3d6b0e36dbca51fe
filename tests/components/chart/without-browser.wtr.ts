import { expect } from '@open-wc/testing'

describe('a chart in a component test without a browser', () => {
  it('is drawn where nothing tells of sizes and states, as in jsdom and happy-dom', async () => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver')
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals')
    await import('../../../src/components/bar-chart/bar-chart.js')
    const element = document.createElement('tally-bar-chart')
    element.data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
      observations: [{ indicator: 'held', place: '甲市', figure: '110余次' }],
    }
    document.body.append(element)
    await element.updateComplete
    expect(element.view?.facts.rows.length).to.equal(1)
    expect(element.toCsv()).to.contain('110余次')
    element.remove()
  })
})
