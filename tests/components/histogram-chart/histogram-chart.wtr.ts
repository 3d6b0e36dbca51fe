import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/histogram-chart/histogram-chart.js'
import type { HistogramChart } from '../../../src/components/histogram-chart/histogram-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [12, 15, 31, 48, 77, '30—50次'].map((figure, i) => ({
    indicator: 'held',
    place: `${'甲乙丙丁戊己'[i] ?? ''}市`,
    period: '2024',
    figure,
  })),
}

async function drawn(): Promise<HistogramChart> {
  const element = await fixture<HistogramChart>(
    html`<tally-histogram-chart lang="zh-CN" bins="4" .data=${data}></tally-histogram-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const spoken = (element: HistogramChart): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map(
    (target) => target.getAttribute('aria-label') ?? '',
  )

describe('<tally-histogram-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says of each group how many are in it, which, and which may be', async () => {
    const element = await drawn()
    expect(spoken(element)[0]).to.equal('0至19次，2个，甲市、乙市')
    expect(spoken(element)[1]).to.equal('20至39次，1至2个，丙市；可能有己市')
    expect(element.shadowRoot?.textContent).to.contain('1个数可能落入相邻组')
  })

  it('keeps the figures themselves in its file, each with its groups, and then the groups', async () => {
    const element = await drawn()
    const lines = element.toCsv().split('\n').filter(Boolean)
    expect(lines.length).to.equal(1 + 6 + 4)
    expect(lines[6]).to.contain('30—50次')
    expect(lines[8]).to.match(/^20～39次,.*1～2个/)
    expect(element.view?.facts.rows.at(5).note).to.equal('所在组：20～39次或40～59次')
  })

  it('makes other groups when asked for more, and its own when no longer asked', async () => {
    const element = await drawn()
    element.bins = 8
    await waitUntil(() => spoken(element).length === 8)
    element.removeAttribute('bins')
    await waitUntil(() => spoken(element).length === 4)
  })

  it('goes by keys from group to group', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    const first = await oneEvent(element, 'tally-target-change')
    expect(first.detail.row).to.include({ label: '0～19次', text: '2个' })
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const next = await oneEvent(element, 'tally-target-change')
    expect(next.detail.row).to.include({ label: '20～39次', text: '1～2个' })
  })
})
