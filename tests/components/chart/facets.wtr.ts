import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/table/table.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, held, settled, text, until, within } from './drawn.js'

/** Three places by two fields, the figures of each place ten times those of the one before. */
const grid = {
  ...held,
  observations: ['甲市', '乙市', '丙市'].flatMap((place, p) =>
    ['经济建设', '农业农村'].map((category, c) => ({
      indicator: 'held',
      place,
      period: '2024',
      category,
      figure: p === 1 && c === 0 ? '110余次' : (c + 1) * 10 ** p,
    })),
  ),
}

async function faceted(attributes: Readonly<Record<string, string>> = {}): Promise<BarChart> {
  const element = await chart({
    data: grid,
    attributes: { by: 'category', split: 'none', facet: 'place', ...attributes },
  })
  await until(() => within(element, 'svg.plot'))
  await settled(element)
  return element
}

function spoken(element: Element | null | undefined): string | null | undefined {
  return element?.shadowRoot?.activeElement?.getAttribute('aria-label')
}

describe('facet on a chart', () => {
  it('passes the accessibility check with a group for each panel', async () => {
    const element = await faceted()
    await expect(element).to.be.accessible()
    const groups = allWithin(element, '.targets [role="group"]')
    expect(groups.map((group) => group.getAttribute('aria-label'))).to.deep.equal(['甲市', '乙市', '丙市'])
    expect(groups.map((group) => group.querySelectorAll('.target').length)).to.deep.equal([2, 2, 2])
  })

  it('speaks the name of its panel with each figure', async () => {
    const element = await faceted()
    expect(allWithin(element, '.target').map((target) => target.getAttribute('aria-label'))).to.deep.equal([
      '甲市，经济建设，1次，2024年',
      '甲市，农业农村，2次，2024年',
      '乙市，经济建设，110余次，2024年',
      '乙市，农业农村，20次，2024年',
      '丙市，经济建设，100次，2024年',
      '丙市，农业农村，200次，2024年',
    ])
  })

  it('has one tab stop and lets the arrows cross from panel to panel', async () => {
    const element = await faceted()
    expect(allWithin(element, '.target[tabindex="0"]')).to.have.length(1)
    within(element, '.target')?.focus()
    const way: (string | null | undefined)[] = []
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await sendKeys({ press })
      await settled(element)
      way.push(spoken(element)?.split('，').slice(0, 2).join())
    }
    expect(way).to.deep.equal([
      '甲市,农业农村',
      '丙市,经济建设',
      '甲市,农业农村',
      '丙市,农业农村',
      '甲市,经济建设',
    ])
    await sendKeys({ press: 'ArrowRight' })
    await settled(element)
    expect(spoken(element)).to.match(/^乙市，经济建设/)
    await until(() => within(element, '.tooltip:popover-open'))
    expect(text(element, '.tooltip')).to.contain('乙市，经济建设').and.to.contain('110余次')
  })

  it('puts panels under each other where there is no room beside', async () => {
    const element = await faceted()
    const lefts = () => [
      ...new Set(element.view?.panels.flatMap(({ label, plot }) => (label ? [Math.round(plot.x)] : []))),
    ]
    expect(lefts().length).to.be.greaterThan(1)
    element.parentElement?.style.setProperty('inline-size', '320px')
    await until(() => lefts().length === 1)
    expect(lefts()).to.deep.equal([0])
  })

  it('names the panel in table, CSV and standalone SVG', async () => {
    const element = await faceted()
    const lines = element.toCsv().trim().split('\r\n')
    expect(lines[0]).to.match(/,status,share,note,facet$/)
    expect(lines[3]).to.match(/^经济建设,.*,110余次,.*,normal,,,乙市$/)
    within(element, '.menu-button')?.click()
    await until(() => within(element, '[role="menuitemcheckbox"]'))
    within(element, '[role="menuitemcheckbox"]')?.click()
    await until(() => within(element, 'table'))
    expect(allWithin(element, 'thead th').map((cell) => cell.textContent)).to.deep.equal([
      '项目',
      '地区',
      '数字',
      '时段',
    ])
    expect(allWithin(element, 'tbody tr').map((row) => row.querySelector('td')?.textContent)).to.deep.equal([
      '甲市',
      '甲市',
      '乙市',
      '乙市',
      '丙市',
      '丙市',
    ])
    const svg = await element.toSvg()
    for (const place of ['甲市', '乙市', '丙市']) expect(svg.split(`>${place}<`)).to.have.length(2)
  })

  it('says facets that the data does not know, on the spot', async () => {
    const element = await chart({ data: grid, attributes: { facet: 'plaec' } })
    expect(text(element, '[role="alert"]')).to.contain('没有维度“plaec”').and.to.contain('facet')
  })

  it('is drawn without facet as if it had never been there', async () => {
    const element = await faceted()
    element.removeAttribute('facet')
    await settled(element)
    const fresh = await chart({ data: grid, attributes: { by: 'category', split: 'none' } })
    expect(element.view?.frame.height).to.equal(fresh.view?.frame.height)
    expect(allWithin(element, '.target').map((target) => target.getAttribute('aria-label'))).to.deep.equal(
      allWithin(fresh, '.target').map((target) => target.getAttribute('aria-label')),
    )
  })

  it('keeps annotations in every panel that has the axis', async () => {
    const element = await faceted({ goal: '150' })
    expect(allWithin(element, 'svg .rule')).to.have.length(3)
  })

  it('keeps a table one table, which tells the panels apart', async () => {
    const table = document.createElement('tally-table')
    Object.assign(table, { lang: 'zh-CN', data: grid, facet: 'place', by: 'category', split: 'none' })
    document.body.append(table)
    try {
      await until(() => within(table, 'tbody tr'))
      await until(() => allWithin(table, 'tbody tr').length >= 6)
      expect(allWithin(table, 'table')).to.have.length(1)
      expect(text(table, 'tbody')).to.contain('甲市').and.to.contain('丙市')
      expect(table.toCsv()).to.match(/,facet\r\n/)
    } finally {
      table.remove()
    }
  })

  it('stands many figures as columns in panels of their own', async () => {
    const line = document.createElement('tally-line-chart')
    const columns = ['东', '西'].map((side, n) => ({
      indicator: 'held',
      dimensions: { side },
      period: Float64Array.from({ length: 500 }, (_, i) => Date.UTC(2020, 0, 1 + i)),
      figure: Float64Array.from({ length: 500 }, (_, i) => (n + 1) * i),
    }))
    Object.assign(line, { lang: 'zh-CN', data: { ...held, observations: [], columns }, facet: 'side' })
    document.body.append(line)
    try {
      await until(() => line.view)
      const panels = line.view?.panels.flatMap(({ label }) => label ?? [])
      expect(panels).to.deep.equal(['东', '西'])
      expect(line.view?.facts.rows.length).to.equal(1000)
      expect(line.view?.facts.rows.at(999)).to.include({ facet: '西', text: '998次' })
      expect(line.view?.targets.at(600).within).to.equal('西')
    } finally {
      line.remove()
    }
  })
})

describe('notes on small multiples', () => {
  const note = (at: string, series: string, words: string) =>
    ({ type: 'note', at, series, text: words }) as const

  /** Names of the panels with these words in their drawing. */
  const panelsWith = ({ view }: BarChart, words: string) =>
    view?.panels.flatMap(({ key, layers }) =>
      layers.flat().some((mark) => mark.type === 'text' && mark.text === words) ? [key] : [],
    )

  it('stand in the panel of their figure, and are said once', async () => {
    const element = await chart({
      data: grid,
      annotations: [note('农业农村', '乙市', '乙注'), { type: 'note', at: '经济建设', text: '无名注' }],
      attributes: { by: 'category', split: 'none', facet: 'place', orientation: 'vertical' },
    })
    await until(() => within(element, 'svg.plot'))
    expect(panelsWith(element, '乙注')).to.deep.equal(['facet/乙市/bars'])
    expect(panelsWith(element, '无名注')).to.deep.equal(['facet/甲市/bars'])
    expect(element.view?.facts.notes?.filter((words) => words.includes('注'))).to.deep.equal([
      '农业农村 乙市：乙注',
      '经济建设：无名注',
    ])
    expect(element.view?.facts.summary.split('乙注')).to.have.length(2)
  })

  it('leave every panel its rules, named once', async () => {
    const element = await chart({
      data: grid,
      annotations: [{ type: 'rule', value: 150, label: '目标' }],
      attributes: { by: 'category', split: 'none', facet: 'place' },
    })
    await until(() => within(element, 'svg.plot'))
    expect(within(element, 'svg .rule')).to.not.equal(null)
    const ruled = element.view?.panels.filter(({ layers }) =>
      layers.flat().some(({ role }) => role === 'rule'),
    )
    expect(ruled).to.have.length(3)
    expect(panelsWith(element, '目标150次')).to.have.length(1)
  })
})
