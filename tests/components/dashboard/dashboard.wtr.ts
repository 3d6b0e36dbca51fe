import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/stat/stat.js'
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

  it('writes English in the fonts of the charts inside', async () => {
    const { dashboard, chart } = await drawn()
    dashboard.lang = 'en'
    await waitUntil(() => getComputedStyle(chart).fontFamily.startsWith('"Helvetica'))
    expect(getComputedStyle(dashboard).fontFamily).to.equal(getComputedStyle(chart).fontFamily)
  })

  it('says what it is asked for in vain: a dimension there is not, an address beside data', async () => {
    const { dashboard } = await drawn()
    const said = () => dashboard.shadowRoot?.querySelector('.findings')?.textContent ?? ''
    expect(said()).to.equal('')
    const errors: Event[] = []
    dashboard.addEventListener('tally-error', (event) => errors.push(event))
    dashboard.filter = 'wo'
    dashboard.src = 'figures.json'
    await waitUntil(() => said().includes('wo'))
    expect(said()).to.contain('没有维度“wo”').and.to.contain('src="figures.json" 没有读取')
    await waitUntil(() => errors.length > 0)
    dashboard.filter = 'place'
    dashboard.src = ''
    await waitUntil(() => said() === '')
    expect(errors).to.have.length(1)
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

  const radios = (dashboard: Dashboard) => [
    ...(dashboard.shadowRoot?.querySelectorAll<HTMLElement>('[role="radio"]') ?? []),
  ]
  const labels = (chart: BarChart) =>
    Array.from({ length: chart.view?.facts.rows.length ?? 0 }, (_, i) => chart.view?.facts.rows.at(i).place)

  it('is one tab stop that the arrows move and choose in, and tells the page what was chosen', async () => {
    const { dashboard, chart } = await drawn()
    const [all, first] = radios(dashboard)
    expect(radios(dashboard).map((radio) => radio.textContent?.trim())).to.deep.equal([
      '全部',
      '甲市',
      '乙市',
    ])
    expect(radios(dashboard).filter((radio) => radio.tabIndex === 0)).to.deep.equal([all])
    all?.focus()
    setTimeout(() => all?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })))
    const { detail } = await oneEvent(dashboard, 'tally-filter-change')
    await dashboard.updateComplete
    expect(detail).to.deep.equal({ where: 'place=甲市', filter: { place: ['甲市'] } })
    expect(dashboard.shadowRoot?.activeElement).to.equal(first)
    expect(first?.getAttribute('aria-checked')).to.equal('true')
    expect(dashboard.getAttribute('where')).to.equal('place=甲市')
    const announced = [...(dashboard.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map(
      (s) => s.textContent,
    )
    expect(announced.join('')).to.contain('只显示甲市的1个数字')
    await aTimeout(50)
    await chart.updateComplete
    expect(labels(chart)).to.deep.equal(['甲市'])
  })

  it('takes its data from a child script, and no chart inside for data', async () => {
    const dashboard = await fixture<Dashboard>(html`<tally-dashboard lang="zh-CN"></tally-dashboard>`)
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = JSON.stringify(data)
    const chart = document.createElement('tally-bar-chart')
    dashboard.append(chart, script)
    await aTimeout(80)
    await chart.updateComplete
    expect(labels(chart)).to.deep.equal(['甲市', '乙市'])
  })

  it('lets go of a chart that is moved out, and takes it back', async () => {
    const { dashboard, chart } = await drawn()
    document.body.append(chart)
    await aTimeout(50)
    expect(chart.view).to.equal(undefined)
    dashboard.append(chart)
    await aTimeout(50)
    await chart.updateComplete
    expect(labels(chart)).to.deep.equal(['甲市', '乙市'])
  })

  it('passes data and filter on to a dashboard inside, which narrows them further', async () => {
    const outer = await fixture<Dashboard>(
      html`<tally-dashboard lang="zh-CN" .data=${data}>
        <tally-dashboard where="place=乙市" no-filter><tally-bar-chart></tally-bar-chart></tally-dashboard>
      </tally-dashboard>`,
    )
    const chart = outer.querySelector('tally-bar-chart') as BarChart
    await aTimeout(80)
    expect(labels(chart)).to.deep.equal(['乙市'])
    outer.where = 'place=甲市'
    await aTimeout(80)
    expect(chart.view).to.equal(undefined)
  })

  it('works again after it was taken out of the page', async () => {
    const { dashboard, chart } = await drawn()
    const home = dashboard.parentElement
    dashboard.remove()
    home?.append(dashboard)
    dashboard.where = 'place=乙市'
    await aTimeout(80)
    expect(labels(chart)).to.deep.equal(['乙市'])
  })

  it('says what it cannot read once, and tells the page', async () => {
    const dashboard = document.createElement('tally-dashboard')
    dashboard.append(document.createElement('tally-bar-chart'))
    dashboard.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(dashboard))
    const { detail } = await oneEvent(dashboard, 'tally-error')
    await dashboard.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(dashboard.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    expect(dashboard.querySelector('tally-bar-chart')?.shadowRoot?.querySelector('[role="alert"]')).to.equal(
      null,
    )
    dashboard.remove()
  })

  it('says that a filter leaves nothing', async () => {
    const { dashboard } = await drawn()
    dashboard.where = 'place=火星'
    await dashboard.updateComplete
    expect(dashboard.shadowRoot?.querySelector('.status')?.textContent).to.contain('没有')
    expect(dashboard.matches(':state(empty)')).to.equal(true)
  })

  it('gives a child the columns it asks for, as far as there are so many', async () => {
    const { dashboard, chart } = await drawn()
    chart.dataset['span'] = '2'
    dashboard.style.setProperty('--tally-column-width', '150px')
    dashboard.style.setProperty('width', '400px')
    const width = () => Math.round(chart.getBoundingClientRect().width)
    await waitUntil(() => width() === 400, 'two columns of 400 px')
    dashboard.style.setProperty('width', '300px')
    await waitUntil(() => width() === 300, 'one column of 300 px')
  })

  it('sets low charts beside each other on paper, and nothing else, and takes it back', async () => {
    const dashboard = await fixture<Dashboard>(
      html`<tally-dashboard lang="zh-CN" .data=${data} no-filter>
        <div class="section"></div>
        <tally-bar-chart by="place"></tally-bar-chart>
        <tally-bar-chart by="place"></tally-bar-chart>
        <tally-bar-chart by="place" data-span="full"></tally-bar-chart>
        <tally-bar-chart by="place"></tally-bar-chart>
      </tally-dashboard>`,
    )
    const charts = [...dashboard.querySelectorAll('tally-bar-chart')]
    await waitUntil(() => charts.every((chart) => chart.view), 'drawn')
    const halves = () => charts.map((chart) => chart.dataset['paper'] === 'half')
    dispatchEvent(new Event('beforeprint'))
    await emulateMedia({ media: 'print' })
    try {
      // The last is alone on its line.
      expect(halves()).to.deep.equal([true, true, false, false])
      const [first, second, third] = charts.map((chart) => chart.getBoundingClientRect())
      expect(first?.top).to.equal(second?.top)
      expect(third?.top).to.be.greaterThan(first?.bottom ?? 0)
      expect(third?.width).to.be.greaterThan((first?.width ?? 0) * 2)
      expect(charts[0]?.view?.frame.width).to.be.lessThan((charts[2]?.view?.frame.width ?? 0) * 0.6)
    } finally {
      dispatchEvent(new Event('afterprint'))
      await emulateMedia({ media: 'screen' })
    }
    expect(halves()).to.deep.equal([false, false, false, false])
  })

  it('keeps statistics in a row on paper, as they stand on the screen', async () => {
    const dashboard = await fixture<Dashboard>(
      html`<tally-dashboard lang="zh-CN" .data=${data} no-filter>
        <tally-stat where="place=甲市"></tally-stat><tally-stat where="place=乙市"></tally-stat>
      </tally-dashboard>`,
    )
    const tops = () => [...dashboard.children].map((child) => Math.round(child.getBoundingClientRect().top))
    await emulateMedia({ media: 'print' })
    try {
      await waitUntil(
        () =>
          new Set(tops()).size === 1 &&
          getComputedStyle(dashboard.children[0] as Element).display === 'inline-block',
        'one row',
      )
    } finally {
      await emulateMedia({ media: 'screen' })
    }
  })
})
