import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../../src/components/proposals/proposals.js'
import type { Proposals } from '../../../src/components/proposals/proposals.js'

const data = {
  version: 1,
  indicators: [{ id: 'proposals', label: '办结的提案', unit: '件', kind: 'count' }],
  observations: [{ indicator: 'proposals', place: '甲市', periodWording: '近两年', figure: '615件' }],
}

async function drawn(given: unknown = data): Promise<Proposals> {
  const element = await fixture<Proposals>(
    html`<tally-proposals lang="zh-CN" .data=${given}></tally-proposals>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: Proposals): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-proposals>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('61')
    expect(element.toCsv()).to.contain('615件')
    expect(said(element)).to.match(/615/)
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
    const element = document.createElement('tally-proposals')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})
