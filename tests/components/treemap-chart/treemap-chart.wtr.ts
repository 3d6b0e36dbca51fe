import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/treemap-chart/treemap-chart.js'
import type { TreemapChart } from '../../../src/components/treemap-chart/treemap-chart.js'

function data(second: number | string = 40) {
  return {
    version: 1,
    indicators: [{ id: 'fields', label: '提案领域', unit: '件', kind: 'count', complete: true }],
    observations: [
      { indicator: 'fields', category: '经济建设', figure: 100 },
      { indicator: 'fields', category: '农业农村', figure: second },
      { indicator: 'fields', category: '科教文卫体', figure: 60 },
    ],
  }
}

async function drawn(given: object = data()): Promise<TreemapChart> {
  const element = await fixture<TreemapChart>(
    html`<tally-treemap-chart lang="zh-CN" .data=${given}></tally-treemap-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

function cells(element: TreemapChart): number {
  return element.shadowRoot?.querySelectorAll('svg.plot rect.cell').length ?? 0
}

describe('<tally-treemap-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a cell a part and says each with its share', async () => {
    const element = await drawn()
    expect(cells(element)).to.equal(3)
    const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((target) =>
      target.getAttribute('aria-label'),
    )
    expect(labels[0]).to.contain('经济建设，100件，占200件的百分之50.0（推算）')
    expect(element.toCsv()).to.contain('农业农村')
  })

  it('is calm ground for its names: pale cells with an edge, ink on them', async () => {
    const plot = (await drawn()).shadowRoot?.querySelector('svg.plot') as SVGElement
    const looks = (selector: string) => getComputedStyle(plot.querySelector(selector) as Element)
    const cell = looks('rect.cell')
    expect(Number(cell.fillOpacity)).to.be.below(0.3)
    expect([cell.stroke, Number(cell.strokeOpacity) > 0.6]).to.deep.equal([cell.fill, true])
    expect(looks('text').fill).to.equal(getComputedStyle(plot).color)
  })

  it('lists the parts when one of them is not exact, and draws them again when all are', async () => {
    const element = await drawn(data('近40件'))
    expect(element.shadowRoot?.querySelector('svg.plot')?.textContent).to.contain('“不足200件”不是确数')
    element.data = data(40)
    await waitUntil(() => cells(element) === 3)
    expect(element.shadowRoot?.querySelector('svg.plot')?.textContent).not.to.contain('不是确数')
  })

  it('is walked with the arrow keys, one figure at a time', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    const first = await oneEvent(element, 'tally-target-change')
    expect(first.detail.row.series).to.equal('经济建设')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const next = await oneEvent(element, 'tally-target-change')
    expect(next.detail.row.series).not.to.equal('经济建设')
  })
})
