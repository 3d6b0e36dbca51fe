import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/pictogram-chart/pictogram-chart.js'
import type { PictogramChart } from '../../../src/components/pictogram-chart/pictogram-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'members', label: '下沉的委员', unit: '名', kind: 'count' }],
  observations: [
    { indicator: 'members', place: '甲市', period: '2024', figure: '110余名' },
    { indicator: 'members', place: '乙市', period: '2024', figure: '96名' },
  ],
}

async function drawn(content?: unknown): Promise<PictogramChart> {
  const element = await fixture<PictogramChart>(
    html`<tally-pictogram-chart lang="zh-CN" .data=${data}>${content}</tally-pictogram-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

const text = (element: PictogramChart) => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''
/** Subpaths of the icons of each figure. */
const counts = (element: PictogramChart) =>
  [...(element.shadowRoot?.querySelectorAll('svg path.value') ?? [])]
    .slice(0, 2)
    .map((path) => path.getAttribute('d')?.match(/Z/g)?.length)

const square = html`<svg slot="icon" viewBox="0 0 10 10"><rect width="10" height="10"></rect></svg>`

describe('<tally-pictogram-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws people by the measure word, and says how many one stands for', async () => {
    const element = await drawn()
    // A head and a body each.
    expect(counts(element)).to.deep.equal([22, 20])
    expect(text(element)).to.contain('每个图形代表10名').and.to.contain('110余名')
    expect(element.shadowRoot?.querySelectorAll('svg rect.openEnd').length).to.equal(2)
  })

  it('takes another number, and another icon', async () => {
    const element = await drawn()
    element.setAttribute('per', '50')
    element.setAttribute('icon', 'dot')
    await element.updateComplete
    expect(counts(element)).to.deep.equal([3, 2])
    expect(text(element)).to.contain('每个图形代表50名')
  })

  it('takes a picture of one’s own, follows its changes and lets go of it', async () => {
    const element = await drawn(square)
    await waitUntil(() => counts(element)[0] === 11)
    element.querySelector('svg')?.setAttribute('viewBox', '0 0 20 10')
    const before = element.shadowRoot?.querySelector('svg path.value')?.getAttribute('d')
    await waitUntil(() => element.shadowRoot?.querySelector('svg path.value')?.getAttribute('d') !== before)
    element.querySelector('svg')?.remove()
    await waitUntil(() => counts(element)[0] === 22)
  })

  it('stays with its own icons for a picture without a shape', async () => {
    const element = await drawn(html`<svg slot="icon"><text>甲</text></svg>`)
    await element.updateComplete
    expect(counts(element)).to.deep.equal([22, 20])
  })

  it('goes from figure to figure by keys', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowDown' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row.place).to.equal('乙市')
  })
})
