import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/dashboard/dashboard.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import type { Dashboard } from '../../../src/components/dashboard/dashboard.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '甲市', period: '2024', figure: 110 },
    { indicator: 'held', place: '乙市', period: '2024', figure: 96 },
  ],
}

async function drawn(): Promise<{ dashboard: Dashboard; chart: BarChart }> {
  const dashboard = await fixture<Dashboard>(
    html`<tally-dashboard lang="zh-CN" .data=${data}><tally-bar-chart></tally-bar-chart></tally-dashboard>`,
  )
  const chart = dashboard.querySelector('tally-bar-chart') as BarChart
  await dashboard.updateComplete
  await chart.updateComplete
  await aTimeout(50)
  return { dashboard, chart }
}

describe('<tally-dashboard>', () => {
  it('is accessible', async () => {
    await expect((await drawn()).dashboard).to.be.accessible()
  })

  it('gives its data to the charts inside', async () => {
    expect((await drawn()).chart.view?.facts.rows.length).to.equal(2)
  })

  it('filters every chart inside without recolouring', async () => {
    const { dashboard, chart } = await drawn()
    dashboard.where = 'place=乙市'
    await dashboard.updateComplete
    await aTimeout(50)
    await chart.updateComplete
    expect(chart.view?.facts.rows.length).to.equal(1)
    expect(chart.toCsv()).to.contain('乙市').and.not.to.contain('甲市')
  })

  it('serves a chart that comes later', async () => {
    const { dashboard } = await drawn()
    const late = document.createElement('tally-bar-chart')
    dashboard.append(late)
    await aTimeout(50)
    await late.updateComplete
    expect(late.view?.facts.rows.length).to.equal(2)
  })
})
