import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/tile-map/tile-map.js'
import type { TileMap } from '../../../src/components/tile-map/tile-map.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '嘉峪关市', period: '2024', figure: '110余次' },
    { indicator: 'held', place: '陇南市', period: '2024', figure: 96 },
  ],
}

async function drawn(given: unknown = data): Promise<TileMap> {
  const element = await fixture<TileMap>(html`<tally-tile-map lang="zh-CN" .data=${given}></tally-tile-map>`)
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

describe('<tally-tile-map>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws fourteen tiles and words the figures it has', async () => {
    const element = await drawn()
    const svg = element.shadowRoot?.querySelector('svg')
    expect(svg?.querySelectorAll('rect.shade:not([x="0"][y="0"]), rect.rest').length).to.be.at.least(14)
    expect(svg?.textContent).to.contain('110余次')
    expect(element.toCsv()).to.contain('110余次')
  })

  it('goes from figure to figure by keys', async () => {
    const element = await drawn()
    element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
    setTimeout(() => void sendKeys({ press: 'ArrowDown' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.text).to.match(/次/)
  })

  it('takes a layout of one’s own', async () => {
    const element = await drawn()
    element.setAttribute('tiles', '嘉峪关 陇南')
    await element.updateComplete
    expect(element.view?.targets.length).to.equal(2)
    element.tiles = [['嘉峪关']]
    await element.updateComplete
    expect(element.shadowRoot?.textContent).to.contain('不在图上：陇南市')
  })

  it('does not shade what may not be compared', async () => {
    const [first, second] = data.observations
    const element = await drawn({
      ...data,
      observations: [
        { ...first, scope: '首批' },
        { ...second, scope: '建成' },
      ],
    })
    expect(element.shadowRoot?.querySelectorAll('rect.shade').length).to.equal(0)
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('不可比')
  })
})
