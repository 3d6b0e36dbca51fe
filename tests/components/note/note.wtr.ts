import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/note/note.js'
import type { LineChart } from '../../../src/components/line-chart/line-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [2021, 2022, 2023].map((year) => ({
    indicator: 'held',
    period: String(year),
    figure: year % 7,
  })),
}

describe('<tally-note>', () => {
  it('is written beside its figure and in the notes, and is accessible', async () => {
    const element = await fixture<LineChart>(
      html`<tally-line-chart lang="zh-CN" .data=${data}
        ><tally-note at="2022" text="换届"></tally-note
      ></tally-line-chart>`,
    )
    await waitUntil(
      () => element.shadowRoot?.querySelector('.notes')?.textContent?.includes('2022：换届'),
      'noted',
    )
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('换届')
    await expect(element).to.be.accessible()
  })
})
