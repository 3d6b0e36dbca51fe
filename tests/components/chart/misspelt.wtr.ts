import { expect } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/dashboard/dashboard.js'
import '../../../src/components/figure/figure.js'
import '../../../src/components/rule/rule.js'
import '../../../src/components/table/table.js'
import { misspelt } from '../../../src/components/chart/told/misspelt.js'

const names = ['bar-chart', 'dashboard', 'donut-chart', 'map', 'note', 'rule', 'stat'].map(
  (name) => `tally-${name}`,
)

async function told(written: string): Promise<readonly string[]> {
  const page = new DOMParser().parseFromString(written, 'text/html')
  const [main] = [document.createElement('div')]
  main.append(...page.body.childNodes)
  document.body.append(main)
  await Promise.all([...main.querySelectorAll<BarChart>('tally-bar-chart')].map((one) => one.updateComplete))
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
    ['<tally-bar></tally-bar>', 'no element <tally-bar>; is <tally-bar-chart> meant?'],
    [
      '<tally-bar-chart caption="题"></tally-bar-chart>',
      'has no attribute caption and does nothing with it. There are: data, src',
    ],
    [
      '<tally-bar-chart data="[object Object]"></tally-bar-chart>',
      'data of <tally-bar-chart> was written as the text “[object Object]”',
    ],
    ['<tally-rule value="98"></tally-rule>', '<tally-rule> is no child of a chart'],
    [
      '<tally-bar-chart><p><tally-note text="注"></tally-note></p></tally-bar-chart>',
      '<tally-note> is no child of a chart',
    ],
    [
      '<tally-bar-chart heading="题" /><tally-donut-chart />',
      '<tally-donut-chart> stands inside <tally-bar-chart>',
    ],
    [
      '<tally-bar-chart>{"version": 1}</tally-bar-chart>',
      'The text in <tally-bar-chart> is not read as data',
    ],
    [
      '<tally-bar-chart><script type="application/jsn">{}</script></tally-bar-chart>',
      'A <script type="application/jsn"> is not read as data',
    ],
  ] as const)
    it(`are told where there are none: ${written}`, async () => {
      const said = await told(written)
      expect(said).to.have.length(1)
      expect(said[0]).to.contain(says)
    })

  it('are not told where they are right, common to all elements, or a framework’s own', async () => {
    const attributes = `id="a" class="b" title="c" lang="zh-CN" aria-label="d" data-span="2" onclick="" slot="e" part="f"
      v-if="g" :key="h" _ngcontent-a="" svelte="" heading="j" no-table orientation="vertical"`
    expect(await told(`<tally-bar-chart ${attributes}></tally-bar-chart>`)).to.deep.equal([])
    // Not loaded on this page, and known.
    expect(await told('<tally-stat></tally-stat><p></p><my-chart headng></my-chart>')).to.deep.equal([])
  })
  it('are told where a script sets them', async () => {
    const bars = document.createElement('tally-bar-chart') as BarChart & Record<string, unknown>
    Object.assign(bars, { nolegend: true, dta: {}, heading: '题', note: '别的' })
    document.body.append(bars)
    await bars.updateComplete
    const said = misspelt(document.body, names).map(({ en }) => en)
    bars.remove()
    expect(said).to.deep.equal([
      '<tally-bar-chart> has no property nolegend; is noLegend meant?',
      '<tally-bar-chart> has no property dta; is data meant?',
    ])
  })

  it('are not told where every element has them, or where a frame has attributes of its own', async () => {
    const table = document.createElement('tally-table')
    document.body.append(table)
    await table.updateComplete
    const frame = document.createElement('tally-figure')
    frame.setAttribute('width', '3')
    document.body.append(frame)
    const said = misspelt(document.body, [...names, 'tally-table', 'tally-figure'])
    table.remove()
    frame.remove()
    expect(Object.keys(table)).to.contain('onSearch')
    expect(said).to.deep.equal([])
  })

  it('are not told where things stand in their places', async () => {
    expect(
      await told(`<tally-dashboard data='{"version": 1}'><tally-bar-chart><tally-rule value="98"></tally-rule></tally-bar-chart>
        <section><tally-bar-chart>Loading</tally-bar-chart></section></tally-dashboard>`),
    ).to.deep.equal([])
  })

  it('are not told where they are somebody else’s', async () => {
    customElements.define(
      'tally-stats',
      class extends HTMLElement {
        static readonly observedAttributes = ['value']
      },
    )
    expect(await told('<tally-app></tally-app><tally-counter start="1"></tally-counter>')).to.deep.equal([])
    expect(await told('<tally-stats vlaue="1"></tally-stats>')).to.deep.equal([])
  })
})
