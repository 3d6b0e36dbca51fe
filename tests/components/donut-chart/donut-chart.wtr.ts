import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/donut-chart/donut-chart.js'
import type { DonutChart } from '../../../src/components/donut-chart/donut-chart.js'

function data(second: object = { value: 30, bound: 'exact', unit: '%' }) {
  return {
    version: 1,
    indicators: [{ id: 'outcome', label: '分类占比', unit: '%', kind: 'share' }],
    observations: [
      { indicator: 'outcome', category: 'A类', figure: { value: 58.7, bound: 'exact', unit: '%' } },
      { indicator: 'outcome', category: 'B类', figure: second },
    ],
  }
}

async function drawn(given = data()): Promise<DonutChart> {
  const el = await fixture<DonutChart>(
    html`<tally-donut-chart centre="全部办结" .data=${given}></tally-donut-chart>`,
  )
  await el.updateComplete
  return el
}

function text(el: DonutChart): string {
  return el.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''
}

describe('tally-donut-chart', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws a slice a part with the words in the middle, and new words when they change', async () => {
    const el = await drawn()
    expect(el.shadowRoot?.querySelectorAll('svg.plot path').length).to.equal(3)
    expect(text(el)).to.contain('全部办结')
    el.centre = '办理结果'
    await el.updateComplete
    expect(text(el)).to.contain('办理结果')
  })

  it('lists the parts when one of them is not exact', async () => {
    const el = await drawn(data({ value: 30, bound: 'nearly', unit: '%', wording: '近30%' }))
    expect(el.shadowRoot?.querySelectorAll('svg.plot path').length).to.equal(0)
    expect(text(el)).to.contain('不是确数')
  })

  it('is walked with the arrow keys', async () => {
    const el = await drawn()
    const targets = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('.target') ?? [])]
    targets[0]?.focus()
    const moved = new Promise((resolve) =>
      el.addEventListener('tally-target-change', resolve, { once: true }),
    )
    await sendKeys({ press: 'ArrowRight' })
    await moved
    await el.updateComplete
    expect(targets.indexOf(el.shadowRoot?.activeElement as HTMLElement)).to.be.greaterThan(0)
  })
})
