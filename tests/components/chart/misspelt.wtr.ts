import { expect } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import { misspelt } from '../../../src/components/chart/told/misspelt.js'

const names = ['tally-bar-chart', 'tally-donut-chart', 'tally-stat', 'tally-map']

function told(written: string): readonly string[] {
  const page = new DOMParser().parseFromString(written, 'text/html')
  const [main] = [document.createElement('div')]
  main.append(...page.body.childNodes)
  document.body.append(main)
  const found = misspelt(main, names)
  main.remove()
  return found.map(({ en }) => en)
}

describe('names that a page writes by hand', () => {
  for (const [written, says] of [
    ['<tally-bar-chart headng="题"></tally-bar-chart>', 'has no attribute headng; is heading meant?'],
    ['<tally-bar-chart noLegend></tally-bar-chart>', 'has no attribute nolegend; is no-legend meant?'],
    ['<tally-barchart></tally-barchart>', 'no element <tally-barchart>; is <tally-bar-chart> meant?'],
    ['<tally-bar-chart wehre="place=甲市"></tally-bar-chart>', 'has no attribute wehre; is where meant?'],
    ['<tally-bar-chrat></tally-bar-chrat>', 'no element <tally-bar-chrat>; is <tally-bar-chart> meant?'],
    ['<tally-pie-chart></tally-pie-chart>', 'no element <tally-pie-chart>; is <tally-donut-chart> meant?'],
  ] as const)
    it(`are told where there are none: ${written}`, () => {
      const said = told(written)
      expect(said).to.have.length(1)
      expect(said[0]).to.contain(says)
    })

  it('are not told where they are right, common to all elements, or a framework’s own', () => {
    const attributes = `id="a" class="b" title="c" lang="zh-CN" aria-label="d" data-span="2" onclick="" slot="e" part="f"
      v-if="g" :key="h" _ngcontent-a="" svelte="" heading="j" no-table orientation="vertical"`
    expect(told(`<tally-bar-chart ${attributes}></tally-bar-chart>`)).to.deep.equal([])
    // Not loaded on this page, and known.
    expect(told('<tally-stat></tally-stat><p></p><my-chart headng></my-chart>')).to.deep.equal([])
  })
  it('are not told where they are somebody else’s', () => {
    customElements.define(
      'tally-stats',
      class extends HTMLElement {
        static readonly observedAttributes = ['value']
      },
    )
    expect(told('<tally-app></tally-app><tally-counter start="1"></tally-counter>')).to.deep.equal([])
    expect(told('<tally-stats vlaue="1"></tally-stats>')).to.deep.equal([])
  })
})
