import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../../src/components/stat/stat.js'
import type { Stat } from '../../../src/components/stat/stat.js'

const data = {
  version: 1,
  indicators: [{ id: 'satisfied', label: '满意率', unit: '%', kind: 'rate' }],
  observations: [{ indicator: 'satisfied', place: '甲市', figure: '98%以上' }],
}

async function drawn(given: unknown = data): Promise<Stat> {
  const element = await fixture<Stat>(html`<tally-stat lang="zh-CN" .data=${given}></tally-stat>`)
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: Stat): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-stat>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('98')
    expect(element.toCsv()).to.contain('98%以上')
    expect(said(element)).to.match(/98/)
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
    const element = document.createElement('tally-stat')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})
