import { expect, fixture, html, unsafeStatic } from '@open-wc/testing'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import '../../../src/components/bar-chart/bar-chart.js'
import '../../../src/components/calendar-chart/calendar-chart.js'
import '../../../src/components/histogram-chart/histogram-chart.js'
import '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/table/table.js'

const first = Date.UTC(2024, 0, 1)

const indicators = [{ id: 'n', label: '访问量', unit: '次', kind: 'count' }]

/** `count` days, 100 to 106 visits a day. */
function columns(count: number) {
  const period = Float64Array.from({ length: count }, (_, i) => first + i * 864e5)
  return {
    version: 1,
    indicators,
    observations: [],
    columns: [{ indicator: 'n', period, figure: period.map((_, i) => 100 + (i % 7)) }],
  }
}

async function shown(tag: string, data: object): Promise<ChartElement> {
  const name = unsafeStatic(tag)
  const element = await fixture<ChartElement>(html`<${name} lang="zh-CN" .data=${data}></${name}>`)
  await element.updateComplete
  return element
}

describe('figures given as columns', () => {
  for (const tag of ['tally-table', 'tally-calendar-chart', 'tally-histogram-chart', 'tally-bar-chart'])
    it(`are shown one by one by <${tag}>`, async () => {
      const element = await shown(tag, columns(40))
      const lines = element.toCsv().trim().split('\r\n')
      if (tag === 'tally-histogram-chart') expect(lines.length).to.be.above(5)
      else expect(lines).to.have.lengthOf(41)
      expect(element.view?.targets.length).to.be.above(5)
      expect(element.shadowRoot?.textContent).not.to.contain('没有可显示的数字')
    })

  it('are the same figures in a line and in the table of the same data', async () => {
    const data = columns(40)
    const [line, table] = [await shown('tally-line-chart', data), await shown('tally-table', data)]
    const figures = (of: ChartElement) =>
      Array.from({ length: 40 }, (_, i) => of.view?.facts.rows.at(i)?.text)
    expect(figures(line)).to.deep.equal(figures(table))
  })

  it('are said to be too many, and what draws them, where no page could hold them one by one', async () => {
    const told: unknown[] = []
    const { warn } = console
    console.warn = (...said) => void told.push(...said)
    try {
      const element = await shown('tally-bar-chart', columns(100_001))
      expect(element.shadowRoot?.textContent).to.contain('没有可显示的数字')
      // What stands beside them is drawn, once.
      const beside = { ...columns(100_001), observations: [{ indicator: 'n', period: '2023', figure: 7 }] }
      const mixed = await shown('tally-bar-chart', beside)
      const { view } = mixed
      expect(view?.facts.rows.length).to.equal(1)
      mixed.requestUpdate()
      await mixed.updateComplete
      expect(mixed.view).to.equal(view)
    } finally {
      console.warn = warn
    }
    expect(told.join()).to.contain('<tally-line-chart>')
  })

  it('take the place of others given before', async () => {
    const element = await shown('tally-line-chart', {
      version: 1,
      indicators,
      observations: [2022, 2023].map((period) => ({ indicator: 'n', period: String(period), figure: 1 })),
    })
    element.data = columns(40)
    await element.updateComplete
    expect(element.view?.targets.length).to.equal(40)
    element.data = undefined
    await element.updateComplete
    expect(element.view).to.equal(undefined)
  })
})
