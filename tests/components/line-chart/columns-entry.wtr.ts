import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../../../src/columns.js'
import { columnsPart, plentyPart } from '../../../src/components/chart/deferred-parts.js'
import '../../../src/components/line-chart/line-chart.js'
import type { LineChart } from '../../../src/components/line-chart/line-chart.js'

describe('the entry for columns', () => {
  it('has here, before any chart asks, all that a line of columns needs: it is drawn in its first update', async () => {
    await waitUntil(() => columnsPart.now && plentyPart.now)
    const home = await fixture<HTMLElement>(html`<div></div>`)
    const element: LineChart = document.createElement('tally-line-chart')
    const time = Float64Array.from({ length: 5000 }, (_, i) => Date.UTC(2020, 0, 1) + i * 6e4)
    element.data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: [],
      columns: [{ indicator: 'held', period: time, figure: time.map((_, i) => i % 97) }],
    }
    home.append(element)
    // A file that was only now asked for would take longer than these turns.
    for (let i = 0; i < 5; i++) await Promise.resolve()
    expect(element.view?.targets.length).to.equal(5000)
    expect(element.shadowRoot?.querySelectorAll('.target').length).to.equal(12)
    expect(element.shadowRoot?.querySelectorAll('[part="zoom-button"]').length ?? 0).to.be.greaterThan(0)
  })
})
