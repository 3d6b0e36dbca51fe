import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/slope-chart/slope-chart.js'
import type { SlopeChart } from '../../../src/components/slope-chart/slope-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    ['2020', '2024'].map((period, j) => ({
      indicator: 'held',
      place,
      period,
      figure: i + j === 2 ? '110余次' : 20 + i * 40 + j * 30,
    })),
  ),
}

async function drawn(given: unknown = data): Promise<SlopeChart> {
  const element = await fixture<SlopeChart>(
    html`<tally-slope-chart lang="zh-CN" .data=${given}></tally-slope-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const text = (element: SlopeChart) => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''

describe('<tally-slope-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a line an item between the periods, with both figures in words', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('svg line.line').length).to.equal(2)
    expect(text(element)).to.contain('2020年').and.to.contain('110余次').and.to.contain('乙市')
  })

  it('takes places for columns where there is one period', async () => {
    const element = await drawn({
      ...data,
      observations: ['甲市', '乙市'].flatMap((place, i) =>
        ['建设', '教育'].map((category, j) => ({
          indicator: 'held',
          place,
          category,
          figure: 3 + i + j * 4,
        })),
      ),
    })
    expect(element.shadowRoot?.querySelectorAll('svg line.line').length).to.equal(2)
    expect(element.view?.targets.at(0).group).to.contain('甲市')
  })

  it('goes by keys from end to end and from line to line', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.label).to.equal('2024年')
  })

  it('sets what may not be compared side by side', async () => {
    const element = await drawn({
      ...data,
      observations: data.observations.map((o, i) => ({ ...o, scope: i % 2 ? '首批' : '建成' })),
    })
    await waitUntil(() => text(element).includes('不可比'))
    expect(element.shadowRoot?.querySelectorAll('svg line.line').length).to.equal(0)
  })
})
