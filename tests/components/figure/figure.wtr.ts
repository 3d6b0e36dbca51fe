import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/components/figure/figure.js'

describe('<tally-figure>', () => {
  it('is accessible and shows what is put into its slots', async () => {
    const element = await fixture<HTMLElement>(
      html`<tally-figure
        ><h3 slot="heading">委员工作室</h3>
        <p>12个</p>
        <span slot="source">来源</span></tally-figure
      >`,
    )
    await expect(element).to.be.accessible()
    const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])]
    expect(slots.filter((slot) => slot.assignedElements().length > 0).map((slot) => slot.name)).to.deep.equal(
      ['heading', '', 'source'],
    )
  })
})
