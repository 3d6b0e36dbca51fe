import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../../src/components/compare/compare.js'
import type { Compare } from '../../../src/components/compare/compare.js'

const data = {
  version: 1,
  indicators: [{ id: 'studios', label: '委员工作室', unit: '个', kind: 'count' }],
  observations: [
    { indicator: 'studios', place: '甲市', scope: '首批', figure: '12个' },
    { indicator: 'studios', place: '乙市', figure: '189个' },
  ],
}

async function drawn(given: unknown = data): Promise<Compare> {
  const element = await fixture<Compare>(html`<tally-compare lang="zh-CN" .data=${given}></tally-compare>`)
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: Compare): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-compare>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('18')
    expect(element.toCsv()).to.contain('189个')
    expect(said(element)).to.match(/189/)
  })

  it('is called by its places where it has more topics than a heading can name', async () => {
    const topics = ['工作室', '工作站', '协商', '提案']
    const element = await drawn({
      version: 1,
      indicators: topics.map((label, i) => ({ id: `t${i}`, label, unit: '个', kind: 'count' })),
      observations: topics.map((_, i) => ({
        indicator: `t${i}`,
        place: i % 2 ? '乙市' : '甲市',
        figure: `${i + 2}个`,
      })),
    })
    expect(element.headingText).to.equal('甲市、乙市各项数字')
    expect((await drawn()).headingText).to.equal('委员工作室')
  })

  it('has one tab stop in its plot', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('.target[tabindex="0"]').length).to.equal(1)
  })

  it('draws again after it was moved', async () => {
    const element = await drawn()
    const home = document.createElement('div')
    document.body.append(home)
    home.append(element)
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('svg')).to.exist
    home.remove()
  })

  it('says on the spot what it cannot read, and tells the page', async () => {
    const element = document.createElement('tally-compare')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})
