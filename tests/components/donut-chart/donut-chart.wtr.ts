import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../../src/components/donut-chart/donut-chart.js'
import type { DonutChart } from '../../../src/components/donut-chart/donut-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'f', label: '提案按领域', unit: '件', kind: 'count', complete: true }],
  observations: [
    { indicator: 'f', category: '经济', period: '2024', figure: 30 },
    { indicator: 'f', category: '文教', period: '2024', figure: 10 },
  ],
}

async function drawn(given: unknown = data): Promise<DonutChart> {
  const element = await fixture<DonutChart>(
    html`<tally-donut-chart lang="zh-CN" .data=${given}></tally-donut-chart>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: DonutChart): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-donut-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('30')
    expect(element.toCsv()).to.contain('30件')
    expect(said(element)).to.match(/30件/)
  })

  it('has one tab stop in its plot', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('.target[tabindex="0"]').length).to.equal(1)
  })

  it('draws again after it was moved', async () => {
    const element = await drawn()
    const home = document.createElement('div')
    document.body.append(home)
    home.append(element)
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('svg')).to.exist
    home.remove()
  })

  it('says on the spot what it cannot read, and tells the page', async () => {
    const element = document.createElement('tally-donut-chart')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})
