import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../../src/components/share-bar/share-bar.js'
import type { ShareBar } from '../../../src/components/share-bar/share-bar.js'

const data = {
  version: 1,
  indicators: [{ id: 'outcome', label: '分类占比', unit: '%', kind: 'share', complete: false }],
  observations: [
    { indicator: 'outcome', place: '甲市', periodWording: '近两年', category: 'A类', figure: '58.7%' },
  ],
}

async function drawn(given: unknown = data): Promise<ShareBar> {
  const element = await fixture<ShareBar>(
    html`<tally-share-bar lang="zh-CN" .data=${given}></tally-share-bar>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: ShareBar): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-share-bar>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('58')
    expect(element.toCsv()).to.contain('58.7%')
    expect(said(element)).to.match(/58./)
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
    const element = document.createElement('tally-share-bar')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})
