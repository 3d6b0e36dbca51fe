import { expect } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import { held } from './drawn.js'

const worded = {
  ...held,
  observations: [
    { indicator: 'held', place: '甲市', figure: '110余次' },
    { indicator: 'held', place: '乙市', figure: '近一百次，其中八次跨市' },
  ],
}

/** The first chart of the page: nothing that reads wordings, tables or mistakes has been loaded yet. */
describe('updateComplete of data that take a reader', () => {
  for (const [name, data] of [
    ['worded figures', worded],
    ['JSON text', JSON.stringify(worded)],
    ['CSV text', '地区,协商次数（次）\n甲市,110余次\n乙市,96\n'],
  ] as const)
    it(`comes when ${name} are drawn`, async () => {
      const element = document.createElement('tally-bar-chart')
      element.data = data
      document.body.append(element)
      await element.updateComplete
      expect(element.view?.facts.rows.length).to.equal(2)
      expect(element.toCsv()).to.contain('110余次')
      element.remove()
    })

  it('does not wait for what an address answers', async () => {
    const own = globalThis.fetch
    globalThis.fetch = () => new Promise(() => {})
    const element = document.createElement('tally-bar-chart')
    element.src = 'never.json'
    document.body.append(element)
    await element.updateComplete
    expect(element.matches(':state(loading)')).to.equal(true)
    element.remove()
    globalThis.fetch = own
  })
})
