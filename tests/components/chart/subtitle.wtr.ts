import { expect, fixture, html } from '@open-wc/testing'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/consultations/consultations.js'
import '../../../src/components/donut-chart/donut-chart.js'
import '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/share-bar/share-bar.js'
import '../../../src/components/waffle-chart/waffle-chart.js'
import '../../../src/components/stat/stat.js'

/** Outcomes of one committee in one year, some of them of one scope. */
const data = (scope?: string) => ({
  version: 1,
  indicators: [{ id: 'outcome', label: '办理结果', unit: '件', kind: 'count', complete: true }],
  observations: [
    ['已解决', 60],
    ['列入计划', 40],
  ].map(([category, figure]) => ({
    indicator: 'outcome',
    place: '甲市',
    period: '2024',
    category,
    figure,
    ...(scope !== undefined && { scope }),
  })),
})

async function subtitle(element: HTMLElement & { updateComplete: Promise<unknown> }): Promise<string> {
  await element.updateComplete
  return element.shadowRoot?.querySelector('[part="subtitle"]')?.textContent ?? ''
}

describe('what all figures of a chart share', () => {
  it('stands under the heading: place, period, scope', async () => {
    expect(
      await subtitle(
        await fixture(html`<tally-bar-chart lang="zh-CN" .data=${data('重点提案')}></tally-bar-chart>`),
      ),
    ).to.equal('甲市；2024年；重点提案')
  })

  it('is not said again where the heading says it', async () => {
    const chart = html`<tally-bar-chart
      lang="zh-CN"
      heading="甲市办理结果"
      .data=${data()}
    ></tally-bar-chart>`
    expect(await subtitle(await fixture(chart))).to.equal('2024年')
  })

  it('is said where the heading only holds its last digits', async () => {
    const scoped = (heading: string) =>
      html`<tally-bar-chart lang="zh-CN" heading=${heading} .data=${data('1月')}></tally-bar-chart>`
    expect(await subtitle(await fixture(scoped('甲市2024年11月办理结果')))).to.equal('1月')
    expect(await subtitle(await fixture(scoped('甲市2024年1月办理结果')))).to.equal('')
  })

  it('holds what stands along the axis only where nothing shows it', async () => {
    const bars = html`<tally-bar-chart lang="zh-CN" by="period" .data=${data()}></tally-bar-chart>`
    expect(await subtitle(await fixture(bars))).to.equal('甲市')
    const ring = html`<tally-donut-chart lang="zh-CN" .data=${data()}></tally-donut-chart>`
    expect(await subtitle(await fixture(ring))).to.equal('甲市；2024年')
  })

  it('names the whole of parts that are listed, which strips and squares do themselves', async () => {
    const whole = { indicator: 'outcome', place: '甲市', period: '2024', figure: 100 }
    for (const tag of ['tally-share-bar', 'tally-waffle-chart']) {
      const chart = document.createElement(tag) as BarChart
      chart.lang = 'zh-CN'
      chart.data = {
        ...data(),
        indicators: [{ id: 'outcome', label: '办理结果', unit: '件', kind: 'count' }],
      }
      document.body.append(chart)
      expect(await subtitle(chart), tag).to.equal('甲市；2024年')
      chart.data = { ...data(), observations: [whole, ...data().observations] }
      expect(await subtitle(chart), tag).to.equal('2024年')
      chart.remove()
    }
  })

  it('is not said of long series, each of which may be of another place', async () => {
    const chart = await fixture<BarChart>(html`<tally-line-chart lang="zh-CN"></tally-line-chart>`)
    const day = (n: number) => Date.UTC(2024, 0, n)
    const dimensions = { place: '乙市' }
    chart.data = {
      ...data(),
      columns: [{ indicator: 'outcome', dimensions, period: [day(1), day(2)], figure: [1, 2] }],
    }
    expect(await subtitle(chart)).to.equal('')
  })

  it('is heard where the drawing is met, before the summary', async () => {
    const chart = await fixture<BarChart>(
      html`<tally-bar-chart lang="zh-CN" .data=${data()}></tally-bar-chart>`,
    )
    await chart.updateComplete
    const ids =
      chart.shadowRoot?.querySelector('.plot-area')?.getAttribute('aria-describedby')?.split(' ') ?? []
    const [first, second] = ids.map((id) => chart.shadowRoot?.getElementById(id)?.textContent?.trim())
    expect(first).to.equal('甲市；2024年')
    expect(second).to.contain('60件')
  })

  it('is left to the figures that say it themselves', async () => {
    const lone = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: [{ indicator: 'held', place: '甲市', period: '2024', figure: 12 }],
    }
    const preset = html`<tally-consultations lang="zh-CN" .data=${lone}></tally-consultations>`
    expect(await subtitle(await fixture(preset))).to.equal('')
    const stat = html`<tally-stat lang="zh-CN" .data=${data()}></tally-stat>`
    expect(await subtitle(await fixture(stat))).to.equal('')
  })

  it('leaves out what panels are named by', async () => {
    const panel = html`<tally-bar-chart lang="zh-CN" facet="period" .data=${data()}></tally-bar-chart>`
    expect(await subtitle(await fixture(panel))).to.equal('甲市')
  })

  it('names no class where what is left of the whole stands beside it', async () => {
    const share = {
      version: 1,
      indicators: [{ id: 'class', label: '分类占比', unit: '%', kind: 'share', base: 'filed' }],
      observations: [{ indicator: 'class', place: '甲市', category: 'A类', figure: 58.7 }],
    }
    const ring = html`<tally-donut-chart lang="zh-CN" .data=${share}></tally-donut-chart>`
    expect(await subtitle(await fixture(ring))).to.equal('甲市')
  })

  it('stands under the heading of a picture too', async () => {
    const chart = await fixture<BarChart>(
      html`<tally-bar-chart lang="zh-CN" .data=${data()}></tally-bar-chart>`,
    )
    await chart.updateComplete
    const svg = new DOMParser().parseFromString(await chart.toSvg(), 'image/svg+xml')
    expect([...svg.querySelectorAll('text')].slice(0, 2).map((text) => text.textContent)).to.deep.equal([
      '办理结果',
      '甲市；2024年',
    ])
  })
})
