import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/sankey-chart/sankey-chart.js'
import type { SankeyChart } from '../../../src/components/sankey-chart/sankey-chart.js'

function data(filed: number | string = 90) {
  return {
    version: 1,
    indicators: [
      { id: 'received', label: '收到的提案', unit: '件', kind: 'count' },
      { id: 'filed', label: '立案', unit: '件', kind: 'count' },
      { id: 'outcome', label: '办理结果', unit: '件', kind: 'count', partOf: 'filed' },
    ],
    observations: [
      { indicator: 'received', figure: 100 },
      { indicator: 'filed', figure: filed },
      { indicator: 'outcome', category: 'A类', figure: 60 },
      { indicator: 'outcome', category: 'B类', figure: 20 },
    ],
  }
}

async function drawn(given: object = data()): Promise<SankeyChart> {
  const element = await fixture<SankeyChart>(
    html`<tally-sankey-chart
      lang="zh-CN"
      indicator="received filed outcome"
      .data=${given}
    ></tally-sankey-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

function ribbons(element: SankeyChart): number {
  return element.shadowRoot?.querySelectorAll('svg.plot path').length ?? 0
}

describe('<tally-sankey-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a ribbon to every stage and class, and says what is derived', async () => {
    const element = await drawn()
    expect(ribbons(element)).to.equal(5)
    const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((target) =>
      target.getAttribute('aria-label'),
    )
    expect(labels.join('|')).to.contain('其余10件，未到下一环节（推算）')
    expect(labels.join('|')).to.contain('其余10件，原文未分列（推算）')
    expect(element.toCsv()).to.contain('derived')
  })

  it('takes the stages in the order in which they are named', async () => {
    const element = await drawn()
    expect(element.headingText).to.equal('收到的提案、立案、办理结果')
    element.indicator = 'filed received'
    await waitUntil(() => ribbons(element) === 0)
    expect(element.shadowRoot?.querySelector('svg.plot')?.textContent).to.contain('超过“立案”的90件')
  })

  it('lists the figures when a stage is not exact', async () => {
    const element = await drawn(data('90余件'))
    expect(ribbons(element)).to.equal(0)
    expect(element.shadowRoot?.querySelector('svg.plot')?.textContent).to.contain('“立案：90余件”不是确数')
  })

  it('is walked with the arrow keys from stage to stage', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    const first = await oneEvent(element, 'tally-target-change')
    expect(first.detail.row.label).to.equal('收到的提案')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const next = await oneEvent(element, 'tally-target-change')
    expect(next.detail.row.label).to.equal('立案')
  })
})
