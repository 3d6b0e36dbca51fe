import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/timeline-chart/timeline-chart.js'
import type { TimelineChart } from '../../../src/components/timeline-chart/timeline-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', category: '停车', period: '2023-XX', figure: '20多次' },
    { indicator: 'held', category: '垃圾分类', period: '2021-03-08', figure: 6 },
    { indicator: 'held', category: '养老', periodWording: '近两年', figure: '110余次' },
  ],
}

async function drawn(given: unknown = data): Promise<TimelineChart> {
  const element = await fixture<TimelineChart>(
    html`<tally-timeline-chart lang="zh-CN" .data=${given}></tally-timeline-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

describe('<tally-timeline-chart>', () => {
  it('says under its heading what all events share', async () => {
    const observations = ['2021', '2022'].map((period, i) => ({
      ...{ indicator: 'held', place: '甲市', scope: '首批', period, figure: 10 + i },
    }))
    const indicators = [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }]
    const element = await drawn({ version: 1, indicators, observations })
    expect(element.shadowRoot?.querySelector('#subtitle')?.textContent).to.equal('甲市；首批')
  })

  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says each event with its figure and when', async () => {
    const targets = [...((await drawn()).shadowRoot?.querySelectorAll('.target') ?? [])]
    expect(targets.map((target) => target.getAttribute('aria-label'))).to.deep.equal([
      '垃圾分类，6次，2021年3月8日',
      '停车，20多次，2023年某月',
      '养老，110余次，近两年',
    ])
  })

  it('goes by keys through time, then to what has no date', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    const first = await oneEvent(element, 'tally-target-change')
    expect(first.detail.row.label).to.equal('垃圾分类')
    for (const [press, expected] of [
      ['ArrowRight', '停车'],
      ['ArrowDown', '养老'],
    ] as const) {
      setTimeout(() => void sendKeys({ press }))
      const { detail } = await oneEvent(element, 'tally-target-change')
      expect(detail.row.label).to.equal(expected)
    }
  })

  it('becomes a list when its container grows narrow', async () => {
    const element = await drawn()
    expect(element.view?.panels[0]?.axes.length).to.equal(1)
    const frame = element.parentElement as HTMLElement
    frame.style.setProperty('inline-size', '300px')
    await waitUntil(() => element.view?.panels[0]?.axes.length === 0)
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('2021年3月8日')
  })

  it('draws events of several units: nothing but dates is on one scale', async () => {
    const element = await drawn({
      ...data,
      indicators: [...data.indicators, { id: 'given', label: '捐款', unit: '元', kind: 'amount' }],
      observations: [...data.observations, { indicator: 'given', period: '2022', figure: '2733万元' }],
    })
    const text = element.shadowRoot?.querySelector('svg')?.textContent
    expect(text).to.contain('2733万元')
    expect(text).not.to.contain('不可比')
  })

  it('keeps its words in a picture of its own', async () => {
    const svg = await (await drawn()).toSvg()
    expect(svg).to.contain('2023年某月')
    expect(svg).to.contain('未排在时间轴上')
  })
})
