import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import { LineChart } from '../../../src/components/line-chart/line-chart.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, grid, held, labels, settled, text, told, until, within } from './drawn.js'

/** The label of what has the focus in the chart. */
function focused(element: ChartElement): string {
  return element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? ''
}

async function press(element: ChartElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key })
    await settled(element)
  }
}

const isOpen = (element: BarChart) => within(element, '.tooltip:popover-open') !== null

describe('the tooltip', () => {
  afterEach(() => resetMouse())

  it('opens under the mouse and is dismissed by Escape wherever the focus is', async () => {
    const element = await chart()
    const outside = document.createElement('button')
    element.before(outside)
    outside.focus()
    const plot = within(element, '.plot-area')?.getBoundingClientRect() as DOMRect
    await sendMouse({ type: 'move', position: [Math.round(plot.x + 90), Math.round(plot.y + 12)] })
    expect(await until(() => isOpen(element))).to.equal(true)
    await press(element, 'Escape')
    expect(isOpen(element)).to.equal(false)
    expect(document.activeElement).to.equal(outside)
  })

  it('opens at a touch, moves to the next, and goes at a touch outside the figures’ chart', async () => {
    const element = await chart()
    const plot = within(element, '.plot-area') as HTMLElement
    const touch = (key: number) => {
      const { x, y } = allWithin(element, '.target')[key]?.getBoundingClientRect() as DOMRect
      const init = {
        bubbles: true,
        composed: true,
        pointerType: 'touch',
        clientX: x + 4,
        clientY: y + 4,
        detail: 1,
      }
      plot.dispatchEvent(new PointerEvent('pointermove', init))
      plot.dispatchEvent(new PointerEvent('click', init))
    }
    touch(0)
    expect(await until(() => isOpen(element))).to.equal(true)
    expect(text(element, '.tooltip')).to.contain('甲市')
    touch(1)
    await settled(element)
    expect(text(element, '.tooltip')).to.contain('乙市')
    touch(1)
    await settled(element)
    expect(text(element, '.tooltip')).to.contain('乙市')
  })
})

describe('the keyboard', () => {
  it('goes by arrows over the figures of a chart, tells where it is, and chooses', async () => {
    const element = await chart()
    const moves = told(element, 'tally-target-change')
    const chosen = told(element, 'tally-select')
    within(element, '.target')?.focus()
    await press(element, 'ArrowDown')
    expect(focused(element)).to.contain('乙市')
    expect(moves.at(-1)?.detail.row.label).to.equal('乙市')
    await press(element, 'Enter')
    expect(chosen.map(({ detail }) => detail.row.label)).to.deep.equal(['乙市'])
    await press(element, 'Home')
    expect(focused(element)).to.contain('甲市')
    expect(allWithin(element, '.target[tabindex="0"]')).to.have.length(1)
  })

  it('stays on its figure while others leave the data, and goes to another where it leaves itself', async () => {
    const without = (...places: readonly string[]) => ({
      ...held,
      observations: ['甲市', '乙市', '丙市']
        .filter((place) => !places.includes(place))
        .map((place) => ({ ...held.observations[0], place })),
    })
    const element = await chart({ data: without() })
    within(element, '.target')?.focus()
    await press(element, 'ArrowDown')
    element.data = without('甲市')
    await settled(element)
    expect(focused(element)).to.contain('乙市')
    element.data = without('甲市', '乙市')
    await settled(element)
    expect(focused(element)).to.contain('丙市')
  })

  it('meets more than 200 figures in groups, goes through one and out of it without losing the focus', async () => {
    const observations = Array.from({ length: 450 }, (_, i) => ({
      indicator: 'held',
      place: `${i + 1}号`,
      figure: i + 1,
    }))
    const element = await chart({ data: { ...held, observations } })
    const groups = allWithin(element, '.target')
    // About as many groups as each has members.
    expect(groups).to.have.length(22)
    expect(allWithin(element, '.target[tabindex="0"]')).to.have.length(1)
    groups[0]?.focus()
    await press(element, 'ArrowDown')
    expect(focused(element)).to.equal(
      '21项，从22号的22次到42号的42次，最低22号的22次，最高42号的42次，按回车键展开',
    )
    await press(element, 'Enter')
    expect(focused(element)).to.match(/^22号/)
    await press(element, 'ArrowUp')
    expect(focused(element)).to.match(/^21号/)
    await press(element, 'ArrowDown')
    expect(focused(element)).to.match(/^22号/)
    // The first Escape closes the tooltip, the second the group.
    await press(element, 'Escape', 'Escape')
    expect(focused(element)).to.contain('21项，从22号的')
    expect(allWithin(element, '.target')).to.have.length(22)
    expect(allWithin(element, '.target[tabindex="0"]')).to.have.length(1)
  })

  it('goes through groups of groups, into them and out again', async () => {
    const figure = Float64Array.from({ length: 20_000 }, (_, i) => (i === 7000 ? 9000 : i % 50))
    const period = Float64Array.from(figure, (_, i) => Date.UTC(2024, 0, 1) + i * 60_000)
    const element = document.createElement('tally-line-chart')
    element.lang = 'zh-CN'
    element.data = { ...held, observations: [], columns: [{ indicator: 'held', period, figure }] }
    const home = await fixture<HTMLElement>(html`<div></div>`)
    home.append(element)
    expect(await until(() => allWithin(element, '.target').length === 12)).to.equal(true)
    allWithin(element, '.target')[4]?.focus()
    expect(focused(element)).to.match(/^1667项，.*最高.*9,?000次/)
    await press(element, 'Enter')
    expect(focused(element)).to.match(/^70项，/)
    expect(allWithin(element, '.target')).to.have.length(11 + 24)
    await press(element, 'ArrowRight', 'Enter')
    expect(allWithin(element, '.target')).to.have.length(11 + 23 + 70)
    expect(focused(element)).to.match(/次$/)
    await press(element, 'Escape', 'Escape')
    expect(focused(element)).to.match(/^70项，/)
    await press(element, 'Escape')
    expect(focused(element)).to.match(/^1667项，/)
    expect(allWithin(element, '.target[tabindex="0"]')).to.have.length(1)
  })

  it('comes to an opened group from the group beside it', async () => {
    const observations = Array.from({ length: 250 }, (_, i) => ({
      indicator: 'held',
      place: `${i + 1}号`,
      figure: i + 1,
    }))
    const element = await chart({ data: { ...held, observations } })
    allWithin(element, '.target')[1]?.focus()
    await press(element, 'Enter')
    const third = allWithin(element, '[role="button"].target')[1]
    third?.focus()
    await press(element, 'ArrowUp')
    expect(focused(element)).to.match(/^32号/)
  })
})

describe('the legend', () => {
  const pressed = (element: BarChart) =>
    allWithin(element, '.legend button').map((button) => button.getAttribute('aria-pressed'))

  it('hides a series and shows it again, and shows all where none would be left', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    const told_ = told(element, 'tally-filter-change')
    const [first, second] = allWithin(element, '.legend button')
    first?.click()
    await settled(element)
    expect(pressed(element)).to.deep.equal(['false', 'true'])
    expect(labels(element)).to.have.length(3)
    second?.click()
    await settled(element)
    expect(pressed(element)).to.deep.equal(['true', 'true'])
    expect(labels(element)).to.have.length(6)
    expect(told_.map(({ detail }) => detail.hidden)).to.deep.equal([['甲市'], []])
  })

  it('is one tab stop', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    allWithin(element, '.legend button')[0]?.focus()
    await press(element, 'ArrowRight')
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('乙市')
    expect(allWithin(element, '.legend [tabindex="0"]')).to.have.length(1)
  })

  describe('whose series come and go', () => {
    const of = (...places: readonly string[]) => ({
      ...held,
      observations: places.flatMap((place) =>
        grid.observations.slice(0, 2).map((observation) => ({ ...observation, place })),
      ),
    })
    const drawn = (...places: readonly string[]) =>
      chart({ data: of(...places), by: 'period', split: 'place' })
    const focusedEntry = (element: BarChart) => element.shadowRoot?.activeElement?.textContent?.trim()

    it('is one tab stop also after the entry last met has left the data', async () => {
      const element = await drawn('甲市', '乙市', '丙市')
      allWithin(element, '.legend button')[0]?.focus()
      await press(element, 'End')
      expect(text(element, '.legend [tabindex="0"]')).to.equal('丙市')
      ;(element.shadowRoot?.activeElement as HTMLElement).blur()
      element.data = of('甲市', '乙市')
      await settled(element)
      expect(allWithin(element, '.legend [tabindex="0"]')).to.have.length(1)
      expect(text(element, '.legend [tabindex="0"]')).to.equal('乙市')
      expect(element.shadowRoot?.activeElement).to.equal(null)
    })

    it('keeps the focus on its entry, else on the one now in its place, else among the figures', async () => {
      const element = await drawn('甲市', '乙市', '丙市', '丁市')
      allWithin(element, '.legend button')[1]?.focus()
      await settled(element)
      element.data = of('丙市', '丁市', '乙市')
      await settled(element)
      expect(focusedEntry(element)).to.equal('乙市')
      element.data = of('丙市', '丁市')
      await settled(element)
      expect(focusedEntry(element)).to.equal('丁市')
      expect(text(element, '.legend [tabindex="0"]')).to.equal('丁市')
      // What streams in is drawn without elements for a while.
      expect(await until(() => allWithin(element, '.plot .value.dim').length === 2)).to.equal(true)
      await press(element, 'ArrowLeft')
      expect(focusedEntry(element)).to.equal('丙市')
      element.data = of('丙市')
      await settled(element)
      expect(allWithin(element, '.legend button')).to.have.length(0)
      expect(focused(element)).to.contain('2022')
      expect(await until(() => allWithin(element, '.plot .value:not(.dim)').length === 2)).to.equal(true)
    })
  })

  describe('of very many series', () => {
    const ofSeries = (count: number) => ({
      ...held,
      observations: Array.from({ length: count }, (_, i) => ({
        indicator: 'held',
        period: String(2020 + (i % 2)),
        place: `${Math.floor(i / 2)}市`,
        figure: i,
      })),
    })
    const lines = async (count: number): Promise<LineChart> => {
      const element = new LineChart()
      element.lang = 'zh-CN'
      element.data = ofSeries(count)
      const home = await fixture<HTMLElement>(html`<div></div>`)
      home.append(element)
      await settled(element)
      return element
    }
    const entries = (element: LineChart) => allWithin(element, '.legend [aria-pressed]')
    const control = (element: LineChart) => within(element, '.legend [aria-expanded]')

    it('shows the first thirty and how many more there are, and those at wish, with the keyboard too', async () => {
      const element = await lines(80)
      expect(entries(element)).to.have.length(30)
      expect(control(element)?.textContent?.trim()).to.equal('另有10项')
      entries(element)[0]?.focus()
      await press(element, 'End')
      expect(element.shadowRoot?.activeElement).to.equal(control(element))
      await press(element, 'Enter')
      expect(entries(element)).to.have.length(40)
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-expanded')).to.equal('true')
      expect(allWithin(element, '.legend [tabindex="0"]')).to.have.length(1)
      await press(element, 'Enter')
      expect(entries(element)).to.have.length(30)
      await expect(element).to.be.accessible()
    })

    it('never shows more than three hundred; the table has all', async () => {
      const element = await lines(800)
      control(element)?.click()
      await settled(element)
      expect(entries(element)).to.have.length(300)
      expect(text(element, '.legend .beyond')).to.equal('另有100项，见数据表')
    })

    it('says in a picture how many more there are', async () => {
      const element = await lines(80)
      expect(await element.toSvg()).to.contain('>另有10项</text>')
    })

    it('puts no single entry behind a control', async () => {
      const element = await lines(62)
      expect(entries(element)).to.have.length(31)
      expect(control(element)).to.equal(null)
    })
  })
})
