import { expect } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import { customElement } from '../../../src/components/chart/define.js'

/** What the console was warned of while `during` ran. */
async function warned(during: () => void): Promise<readonly unknown[]> {
  const own = console.warn
  const said: unknown[] = []
  console.warn = (message) => said.push(message)
  try {
    during()
    await new Promise((resolve) => setTimeout(resolve, 100))
  } finally {
    console.warn = own
  }
  return said
}

describe('two copies of the library on one page', () => {
  it('leave the first in place, without a word where the versions are the same', async () => {
    const first = customElements.get('tally-bar-chart')
    expect(await warned(() => customElement('tally-bar-chart')(class extends HTMLElement {}))).to.deep.equal(
      [],
    )
    expect(customElements.get('tally-bar-chart') === first).to.equal(true)
  })

  it('are told once where the versions differ, with what to do', async () => {
    class Foreign extends HTMLElement {
      static tallyVersion = '0.0.1'
    }
    customElements.define('tally-of-another-version', Foreign)
    const again = () => customElement('tally-of-another-version')(class extends HTMLElement {})
    const said = await warned(() => {
      again()
      again()
    })
    expect(said).to.have.length(1)
    expect(said[0]).to.contain('0.0.1').and.to.contain('Load the library once')
    expect(customElements.get('tally-of-another-version') === Foreign).to.equal(true)
  })
})
