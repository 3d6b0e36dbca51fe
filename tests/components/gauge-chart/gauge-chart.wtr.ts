import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/gauge-chart/gauge-chart.js'
import type { GaugeChart } from '../../../src/components/gauge-chart/gauge-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'rate', label: '提案办理满意率', unit: '%', kind: 'rate', max: 100 }],
  observations: [
    { indicator: 'rate', place: '嘉峪关市', period: '2024', figure: '98%以上' },
    { indicator: 'rate', place: '陇南市', period: '2024', figure: '91.5%' },
  ],
}

async function drawn(goal = 95, given: unknown = data): Promise<GaugeChart> {
  const element = await fixture<GaugeChart>(
    html`<tally-gauge-chart lang="zh-CN" .goal=${goal} .data=${given}></tally-gauge-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const text = (element: GaugeChart) => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''

describe('<tally-gauge-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a half ring a figure with a stroke at the goal and says what is missing', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('svg path.band').length).to.equal(2)
    expect(element.shadowRoot?.querySelectorAll('svg line.tick').length).to.be.at.least(2)
    expect(text(element)).to.contain('目标95%').and.to.contain('98%以上').and.to.contain('差3.5个百分点')
  })

  it('says the verdict where assistive technology meets the figure', async () => {
    const element = await drawn()
    const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((target) =>
      target.getAttribute('aria-label'),
    )
    expect(labels[0]).to.contain('嘉峪关市').and.to.contain('已达到目标')
    expect(labels[1]).to.contain('陇南市').and.to.contain('差3.5个百分点')
  })

  it('refuses without a goal, and draws as soon as it has one', async () => {
    const element = await drawn()
    element.goal = undefined
    await element.updateComplete
    await waitUntil(() => text(element).includes('没有给出目标值'))
    expect(element.shadowRoot?.querySelectorAll('svg path').length).to.equal(0)
    element.setAttribute('goal', '90')
    await waitUntil(() => text(element).includes('目标90%'))
  })

  it('goes from figure to figure by keys', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.place).to.equal('陇南市')
  })

  it('sets what may not be compared side by side', async () => {
    const [first, second] = data.observations
    const element = await drawn(95, {
      ...data,
      observations: [
        { ...first, base: '全部提案' },
        { ...second, base: '重点提案' },
      ],
    })
    await waitUntil(() => text(element).includes('不可比'))
    expect(element.shadowRoot?.querySelectorAll('svg path.band').length).to.equal(0)
  })
})
