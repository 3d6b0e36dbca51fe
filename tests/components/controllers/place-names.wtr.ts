import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'

it('a place that is given by its code alone bears its name, also in other data afterwards', async () => {
  const file = (...places: readonly (string | number)[]) => ({
    version: 1,
    indicators: [{ id: 'filed', label: '立案提案', unit: '件', kind: 'count' }],
    observations: places.map((place, i) => ({ indicator: 'filed', place, figure: i + 1 })),
  })
  const chart = await fixture<BarChart>(
    html`<tally-bar-chart lang="zh-CN" .data=${file('620200', '兰州市')}></tally-bar-chart>`,
  )
  const names = async () => {
    await chart.updateComplete
    const { rows } = chart.view?.facts ?? { rows: { length: 0, at: () => ({ label: '' }) } }
    return Array.from({ length: rows.length }, (_, i) => rows.at(i).label)
  }
  expect(await names()).to.have.members(['嘉峪关市', '兰州市'])
  chart.data = file('623000', '622900')
  expect(await names()).to.deep.equal(['临夏回族自治州', '甘南藏族自治州'])
  // A number is none of the shapes that need no validator.
  chart.data = file(620500, 999999)
  expect(await names()).to.have.members(['天水市', '999999'])
})
