import { expect, fixture, html, unsafeStatic } from '@open-wc/testing'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import '../../../src/components/area-chart/area-chart.js'
import '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/slope-chart/slope-chart.js'

const places = ['甲市', '乙市']

const data = {
  version: 1,
  indicators: [
    { id: 'held', label: '协商活动', unit: '次', kind: 'count' },
    { id: 'visits', label: '专题调研', unit: '次', kind: 'count' },
  ],
  observations: ['held', 'visits'].flatMap((indicator, i) =>
    ['2021', '2022', '2023'].flatMap((period, j) =>
      places.map((place, k) => ({ indicator, place, period, figure: 10 + i + 3 * j + 7 * k })),
    ),
  ),
}

for (const tag of ['tally-line-chart', 'tally-area-chart', 'tally-slope-chart'])
  it(`<${tag}> has a panel for each of several places that have figures of one moment`, async () => {
    const name = unsafeStatic(tag)
    const element = await fixture<ChartElement>(html`<${name} lang="zh-CN" .data=${data}></${name}>`)
    await element.updateComplete
    const drawn = element.shadowRoot?.querySelector('svg')?.textContent
    for (const place of places) expect(drawn).to.contain(place)
    expect(element.view?.facts.rows.length).to.equal(data.observations.length)
    expect(element.toCsv()).to.contain('乙市')
    // Of one place there is one drawing, and its name above it.
    element.where = 'place=乙市'
    await element.updateComplete
    expect(element.view?.facts.facet).to.equal(undefined)
    expect(element.shadowRoot?.querySelector('#subtitle')?.textContent).to.contain('乙市')
  })
