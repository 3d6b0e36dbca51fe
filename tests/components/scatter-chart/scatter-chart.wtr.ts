import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/scatter-chart/scatter-chart.js'
import type { ScatterChart } from '../../../src/components/scatter-chart/scatter-chart.js'

const data = {
  version: 1,
  indicators: [
    { id: 'members', label: '委员', unit: '名', kind: 'count' },
    { id: 'n', label: '提案', unit: '件', kind: 'count' },
  ],
  observations: [
    ['甲市', 40, '110余件'],
    ['乙市', 90, 230],
    ['丙市', 0, 60],
  ].flatMap(([place, members, n]) => [
    { indicator: 'members', place, period: '2024', figure: members },
    { indicator: 'n', place, period: '2024', figure: n },
  ]),
}

async function drawn(): Promise<ScatterChart> {
  const element = await fixture<ScatterChart>(
    html`<tally-scatter-chart lang="zh-CN" indicator="members n" .data=${data}></tally-scatter-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const points = (element: ScatterChart): number =>
  element.shadowRoot?.querySelectorAll('svg.plot circle').length ?? 0

describe('<tally-scatter-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says both figures of a point, as worded, and tables each', async () => {
    const element = await drawn()
    const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((target) =>
      target.getAttribute('aria-label'),
    )
    expect(labels[0]).to.contain('甲市，委员40名；提案110余件')
    expect(element.toCsv().split('\n').filter(Boolean).length).to.equal(7)
  })

  it('leaves out what a logarithmic axis has no place for, and says so', async () => {
    const element = await drawn()
    expect(points(element)).to.equal(3)
    element.xScale = 'log'
    await waitUntil(() => points(element) === 2)
    expect(element.shadowRoot?.textContent).to.contain('对数刻度无法表示零和负数，未画出：丙市（0名）')
    element.setAttribute('x-scale', 'linear')
    await waitUntil(() => points(element) === 3)
  })

  it('turns its axes with the order of the indicators', async () => {
    const element = await drawn()
    element.indicator = 'n members'
    await waitUntil(() => /↑ 委员/.test(element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''))
    expect(element.view?.panels[0]?.axes[1]?.label).to.contain('提案')
  })

  it('goes by keys to the point that lies that way', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    const first = await oneEvent(element, 'tally-target-change')
    expect(first.detail.row).to.include({ label: '甲市', text: '委员 40名；提案 110余件' })
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const next = await oneEvent(element, 'tally-target-change')
    expect(next.detail.row.label).to.equal('乙市')
  })
})
