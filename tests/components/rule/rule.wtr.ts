import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/rule/rule.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].map((place, i) => ({
    indicator: 'held',
    place,
    period: '2024',
    figure: 90 - i * 9,
  })),
}

async function drawn(): Promise<BarChart> {
  const element = await fixture<BarChart>(
    html`<tally-bar-chart lang="zh-CN" .data=${data}
      ><tally-rule value="100" label="目标"></tally-rule
    ></tally-bar-chart>`,
  )
  await waitUntil(() => element.shadowRoot?.querySelector('line.rule'), 'the rule is drawn')
  return element
}

describe('<tally-rule>', () => {
  it('is accessible in its chart', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('is drawn, and said in the notes, in the summary and in the drawing', async () => {
    const root = (await drawn()).shadowRoot
    expect(root?.querySelector('#summary')?.textContent).to.contain('目标：100次')
    expect(root?.querySelector('[part="notes"]')?.textContent).to.contain('目标：100次')
    expect(root?.querySelector('svg')?.textContent).to.contain('目标100次')
  })

  it('stays in the notes where the heading begins with the same words', async () => {
    const element = await drawn()
    element.heading = '目标：100次'
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('[part="notes"]')?.textContent).to.equal('目标：100次')
  })

  it('is followed when it changes, by attribute and by property, and when it goes', async () => {
    const element = await drawn()
    const rule = element.querySelector('tally-rule')
    rule?.setAttribute('value', '60')
    const says = (words: string) =>
      element.shadowRoot?.querySelector('#summary')?.textContent?.includes(words)
    await waitUntil(() => says('目标：60次'), 'the attribute is followed')
    if (rule) rule.value = '70'
    await waitUntil(() => says('目标：70次'), 'the property is followed')
    rule?.remove()
    await waitUntil(() => !element.shadowRoot?.querySelector('line.rule'), 'the rule has gone')
  })

  it('may be given by property as well', async () => {
    const element = await drawn()
    element.annotations = [{ type: 'rule', from: 20, to: 40, label: '低' }]
    await waitUntil(() => element.shadowRoot?.querySelector('rect.band'), 'the band is drawn')
  })
})
