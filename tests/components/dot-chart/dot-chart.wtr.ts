import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/dot-chart/dot-chart.js'
import type { DotChart } from '../../../src/components/dot-chart/dot-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    ['2023', '2024'].map((period, j) => ({
      indicator: 'held',
      place,
      period,
      figure: i + j === 2 ? '110余次' : 20 + i * 40 + j * 30,
    })),
  ),
}

async function drawn(given: unknown = data): Promise<DotChart> {
  const element = await fixture<DotChart>(
    html`<tally-dot-chart lang="zh-CN" .data=${given}></tally-dot-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

describe('<tally-dot-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a dot a figure, the line between two of one row, and both figures in words', async () => {
    const element = await drawn()
    const svg = element.shadowRoot?.querySelector('svg')
    expect(svg?.querySelectorAll('circle').length).to.equal(4 + 2)
    expect(svg?.querySelectorAll('line.line').length).to.equal(2)
    expect(svg?.textContent).to.contain('110余次')
    expect(element.toCsv()).to.contain('110余次')
  })

  it('goes by keys from dot to dot of a row and from row to row', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const right = await oneEvent(element, 'tally-target-change')
    expect(right.detail.row).to.include({ label: '甲市', series: '2024年' })
    setTimeout(() => void sendKeys({ press: 'ArrowDown' }))
    const down = await oneEvent(element, 'tally-target-change')
    expect(down.detail.row).to.include({ label: '乙市' })
  })

  it('draws the goal as a rule', async () => {
    const element = await drawn()
    element.goal = 100
    await waitUntil(() => element.shadowRoot?.querySelector('svg line.rule'))
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('目标100次')
  })

  it('sets what may not be compared side by side', async () => {
    const [first, second] = data.observations
    const element = await drawn({
      ...data,
      observations: [
        { ...first, scope: '首批' },
        { ...second, scope: '建成' },
      ],
    })
    expect(element.shadowRoot?.querySelectorAll('svg circle').length).to.equal(0)
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('不可比')
  })
})
