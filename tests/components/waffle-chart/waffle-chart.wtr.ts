import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/waffle-chart/waffle-chart.js'
import type { WaffleChart } from '../../../src/components/waffle-chart/waffle-chart.js'

function data(second: unknown = 30) {
  return {
    version: 1,
    indicators: [{ id: 'outcome', label: '分类占比', unit: '%', kind: 'share' }],
    observations: [
      { indicator: 'outcome', category: 'A类', figure: '58.7%' },
      { indicator: 'outcome', category: 'B类', figure: second },
    ],
  }
}

async function drawn(given: unknown = data()): Promise<WaffleChart> {
  const element = await fixture<WaffleChart>(
    html`<tally-waffle-chart lang="zh-CN" .data=${given}></tally-waffle-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const paths = (element: WaffleChart) => [...(element.shadowRoot?.querySelectorAll('svg.plot path') ?? [])]
const text = (element: WaffleChart) => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''

describe('<tally-waffle-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws the squares of each part, dashed for what is not broken down, and says how they came about', async () => {
    const element = await drawn()
    expect(paths(element).map((path) => path.getAttribute('d')?.match(/Z/g)?.length)).to.deep.equal([
      59, 30, 11,
    ])
    expect(paths(element).at(-1)?.classList.contains('rest')).to.equal(true)
    expect(element.shadowRoot?.textContent).to.contain('最大余额法')
  })

  it('lists the parts when one of them is not exact', async () => {
    const element = await drawn(data('近30%'))
    expect(paths(element).length).to.equal(0)
    expect(text(element)).to.contain('不是确数')
  })

  it('goes from part to part by keys and says each in words', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowDown' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.category).to.equal('B类')
    expect(element.shadowRoot?.querySelectorAll('.target').length).to.equal(3)
  })

  it('takes new data', async () => {
    const element = await drawn()
    element.data = data(41.3)
    await waitUntil(() => paths(element).length === 2)
    expect(paths(element).map((path) => path.getAttribute('d')?.match(/Z/g)?.length)).to.deep.equal([59, 41])
  })
})
