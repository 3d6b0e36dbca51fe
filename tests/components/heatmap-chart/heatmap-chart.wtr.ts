import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/heatmap-chart/heatmap-chart.js'
import type { HeatmapChart } from '../../../src/components/heatmap-chart/heatmap-chart.js'
import { ofSeveralUnits } from '../chart/several-units.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    ['2023', '2024'].map((period, j) => ({
      indicator: 'held',
      place,
      period,
      figure: i + j === 2 ? '110余次' : 20 + i * 40 + j * 7,
    })),
  ),
}

async function drawn(): Promise<HeatmapChart> {
  const element = await fixture<HeatmapChart>(
    html`<tally-heatmap-chart lang="zh-CN" by="place" split="period" .data=${data}></tally-heatmap-chart>`,
  )
  await waitUntil(() => element.view)
  await element.updateComplete
  return element
}

describe('<tally-heatmap-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says each cell by its row and column, with its figure as worded', async () => {
    const element = await drawn()
    const targets = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])]
    const labels = targets.map((target) => target.getAttribute('aria-label'))
    expect(labels.length).to.equal(4)
    expect(labels.join()).to.match(/乙市，2024年，110余次/)
    expect(element.toCsv()).to.contain('110余次')
  })

  it('goes by keys along a row and down a column', async () => {
    const element = await drawn()
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus())
    await oneEvent(element, 'tally-target-change')
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const right = await oneEvent(element, 'tally-target-change')
    expect(right.detail.row).to.include({ label: '甲市', series: '2024年' })
    setTimeout(() => void sendKeys({ press: 'ArrowDown' }))
    const down = await oneEvent(element, 'tally-target-change')
    expect(down.detail.row).to.include({ label: '乙市', series: '2024年' })
  })

  it('tells the cells of a row by no colour that none of them has', async () => {
    const element = await drawn()
    element.shadowRoot?.querySelector<HTMLElement>('.target')?.focus()
    const tooltip = element.shadowRoot?.querySelector('.tooltip') as HTMLElement
    await waitUntil(() => tooltip.querySelectorAll('dt').length === 2)
    expect(tooltip.querySelector('.swatch')).to.equal(null)
  })

  it('keeps its shades in a picture of its own', async () => {
    const svg = await (await drawn()).toSvg()
    expect(svg).to.contain('fill="rgb(100, 22, 18)"')
    expect(svg).to.contain('110余次')
  })

  it('does not shade figures of several units', async () => {
    const { text, shades } = await ofSeveralUnits('tally-heatmap-chart', data)
    expect(shades).to.equal(0)
    expect(text).to.contain('2733')
  })
})
