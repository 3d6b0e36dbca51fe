import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/share-bar/share-bar.js'
import type { ShareBar } from '../../../src/components/share-bar/share-bar.js'

const data = {
  version: 1,
  indicators: [
    { id: 'proposals', label: '办结提案', unit: '件', kind: 'count' },
    { id: 'outcome', label: '分类占比', unit: '%', kind: 'share', base: 'proposals' },
  ],
  observations: [
    { indicator: 'proposals', place: '陇南市', figure: { value: 615, bound: 'exact', unit: '件' } },
    {
      indicator: 'outcome',
      place: '陇南市',
      category: 'A类',
      figure: { value: 58.7, bound: 'exact', unit: '%', decimals: 1 },
    },
  ],
}

async function drawn(): Promise<ShareBar> {
  const el = await fixture<ShareBar>(
    html`<tally-share-bar heading="提案办理结果" .data=${data}></tally-share-bar>`,
  )
  await el.updateComplete
  return el
}

describe('tally-share-bar', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the part and what is not broken down, in the tree and in the drawing', async () => {
    const el = await drawn()
    expect(el.shadowRoot?.querySelector('#summary')?.textContent).to.contain('原文未分列')
    expect(el.shadowRoot?.querySelector('svg.plot')?.textContent).to.contain('A类 58.7%')
    expect(el.toCsv()).to.contain('41.3')
  })

  it('is walked with the arrow keys from one tab stop', async () => {
    const el = await drawn()
    const targets = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('.target') ?? [])]
    expect(targets.length).to.equal(2)
    expect(targets.filter((target) => target.tabIndex === 0).length).to.equal(1)
    targets[0]?.focus()
    const moved = new Promise((resolve) =>
      el.addEventListener('tally-target-change', resolve, { once: true }),
    )
    await sendKeys({ press: 'ArrowRight' })
    await moved
    await el.updateComplete
    expect(el.shadowRoot?.activeElement).to.equal(targets[1])
  })

  it('takes its data from a child and says when there is none', async () => {
    const el = await fixture<ShareBar>(html`<tally-share-bar></tally-share-bar>`)
    await el.updateComplete
    expect(el.view).to.equal(undefined)
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = JSON.stringify(data)
    const parent = document.createElement('div')
    const child = document.createElement('tally-share-bar')
    child.append(script)
    parent.append(child)
    document.body.append(parent)
    await child.updateComplete
    for (let i = 0; i < 40 && !child.view; i++) await new Promise((resolve) => setTimeout(resolve, 25))
    expect(child.view?.facts.rows.length).to.equal(2)
    parent.remove()
  })
})
