import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/components/stat/stat.js'
import type { Stat } from '../../../src/components/stat/stat.js'

const data = {
  version: 1,
  indicators: [{ id: 'rate', label: '满意率', unit: '%', kind: 'rate' }],
  observations: [
    {
      indicator: 'rate',
      place: '嘉峪关市',
      period: '2023',
      figure: { value: 96, bound: 'exact', unit: '%' },
    },
    {
      indicator: 'rate',
      place: '嘉峪关市',
      period: '2024',
      figure: { value: 98, bound: 'atLeast', unit: '%', wording: '98%以上' },
    },
  ],
}

async function drawn(
  attributes: Partial<Pick<Stat, 'compare' | 'goal' | 'where' | 'lang'>> = {},
): Promise<Stat> {
  const el = await fixture<Stat>(html`<tally-stat .data=${data}></tally-stat>`)
  Object.assign(el, attributes)
  await el.updateComplete
  return el
}

function text(el: Stat): string {
  return el.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''
}

describe('tally-stat', () => {
  it('is accessible', async () => {
    await expect(await drawn({ compare: 'period', goal: 95 })).to.be.accessible()
  })

  it('shows the figure in its own words, its goal and what came before', async () => {
    const el = await drawn({ compare: 'period', goal: 95 })
    expect(text(el)).to.contain('98%以上')
    expect(text(el)).to.contain('已达到目标95%。')
    expect(text(el)).to.contain('比2023年（96%）高')
    expect(el.shadowRoot?.querySelector('#summary')?.textContent).to.contain('已达到目标百分之95。')
  })

  it('follows a changed goal and language', async () => {
    const el = await drawn({ goal: 99, where: 'period=2024' })
    expect(text(el)).to.contain('无从确定')
    el.lang = 'en'
    await el.updateComplete
    expect(text(el)).to.contain('is not certain')
  })

  it('says that the source gives no such figure', async () => {
    const el = await drawn({ where: 'place=陇南市' })
    expect(el.shadowRoot?.querySelector('.status')?.textContent).to.contain('原文未列此类数字')
    expect(el.matches(':state(empty)')).to.equal(true)
  })
})
