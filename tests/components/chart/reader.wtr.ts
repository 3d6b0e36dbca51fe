import { expect } from '@open-wc/testing'
import { resetMouse, sendKeys } from '@web/test-runner-commands'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, grid, held, labels, settled, text, until, within } from './drawn.js'

const two = { data: grid, by: 'period', split: 'place' }
const isOpen = (element: BarChart, selector: string) => within(element, `${selector}:popover-open`) !== null

async function press(element: BarChart, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key })
    await settled(element)
  }
}

describe('the tooltip of a figure among others at its spot', () => {
  it('lists them all, in bold the one the reader is on', async () => {
    const element = await chart(two)
    within(element, '.target')?.focus()
    await press(element, 'ArrowDown')
    expect(await until(() => isOpen(element, '.tooltip'))).to.equal(true)
    const entries = allWithin(element, '.tooltip dl dt').map((entry) => entry.textContent?.trim())
    expect(entries).to.deep.equal(['甲市', '乙市'])
    expect(allWithin(element, '.tooltip dt.current')).to.have.length(1)
    expect(text(element, '.tooltip')).to.contain('90次')
  })

  it('is pinned by Enter, stays while the focus is elsewhere, is closed by its button and by Escape', async () => {
    const element = await chart(two)
    within(element, '.target')?.focus()
    await press(element, 'ArrowDown', 'Enter')
    expect(isOpen(element, '.tooltip.pinned')).to.equal(true)
    await expect(element).to.be.accessible()
    within(element, '#menu-button')?.focus()
    await settled(element)
    expect(isOpen(element, '.tooltip.pinned')).to.equal(true)
    within(element, '.unpin')?.click()
    await settled(element)
    expect(isOpen(element, '.tooltip')).to.equal(false)
    expect(element.shadowRoot?.activeElement?.className).to.equal('target')
    await press(element, 'Enter', 'Escape')
    expect(isOpen(element, '.tooltip')).to.equal(false)
  })
})

describe('the legend', () => {
  afterEach(() => resetMouse())

  it('lets the series stand out that the reader is on, without laying anything out again', async () => {
    const element = await chart(two)
    const { view } = element
    const dimmed = () => allWithin(element, 'svg .value.dim').length
    const [first, second] = allWithin(element, '.legend button')
    first?.dispatchEvent(new PointerEvent('pointerenter'))
    await settled(element)
    expect(dimmed()).to.equal(3)
    second?.focus()
    await settled(element)
    expect(dimmed()).to.equal(3)
    expect(allWithin(element, 'svg .value.s1.dim')).to.have.length(3)
    second?.blur()
    await settled(element)
    expect(dimmed()).to.equal(0)
    expect(element.view === view).to.equal(true)
  })
})

describe('the entry of a legend that stands for several', () => {
  it('is read and not pressed', async () => {
    const observations = Array.from({ length: 24 }, (_, i) => ({
      indicator: 'held',
      place: i < 12 ? '甲市' : '乙市',
      category: `第${(i % 12) + 1}类`,
      figure: 20 + i,
    }))
    const data = { ...held, observations }
    const element = await chart({ data, by: 'place', split: 'category', stacked: true })
    expect(await until(() => within(element, '.legend .fixed'))).to.equal(true)
    expect(within(element, '.legend .fixed')?.textContent?.trim()).to.equal('其余4项')
    expect(allWithin(element, '.legend button')).to.have.length(8)
    allWithin(element, '.legend button').at(-1)?.click()
    await settled(element)
    expect(within(element, '.legend .fixed')?.textContent?.trim()).to.equal('其余4项')
    await expect(element).to.be.accessible()
  })
})

describe('the menu', () => {
  const items = (element: BarChart) =>
    allWithin(element, '.menu button').map((item) => item.textContent?.trim())
  const focusedItem = (element: BarChart) => element.shadowRoot?.activeElement?.textContent?.trim()

  async function opened(given = two as Parameters<typeof chart>[0]): Promise<BarChart> {
    const element = await chart(given)
    within(element, '#menu-button')?.focus()
    await press(element, 'Enter')
    await until(() => isOpen(element, '.menu'))
    await settled(element)
    return element
  }

  it('opens at its button in the top layer, goes by arrows, closes by Escape and gives the focus back', async () => {
    const element = await opened()
    expect(isOpen(element, '.menu')).to.equal(true)
    expect(items(element)).to.deep.equal(['数据表', '复制表格', '下载CSV', '下载SVG', '下载PNG'])
    expect(within(element, '#menu-button')?.getAttribute('aria-expanded')).to.equal('true')
    expect(focusedItem(element)).to.equal('数据表')
    await expect(element).to.be.accessible()
    await press(element, 'ArrowUp')
    expect(focusedItem(element)).to.equal('下载PNG')
    await press(element, 'Home', 'ArrowDown')
    expect(focusedItem(element)).to.equal('复制表格')
    await press(element, 'Escape')
    expect(within(element, '.menu') === null).to.equal(true)
    expect(element.shadowRoot?.activeElement?.id).to.equal('menu-button')
  })

  it('closes where the focus goes elsewhere', async () => {
    const element = await opened()
    within(element, '.target')?.focus()
    await settled(element)
    expect(within(element, '.menu') === null).to.equal(true)
  })

  it('opens and closes the data table', async () => {
    const element = await opened()
    await press(element, 'Enter')
    expect(await until(() => within(element, 'table'))).to.equal(true)
    expect(allWithin(element, 'tbody tr')).to.have.length(6)
    expect(element.shadowRoot?.activeElement?.id).to.equal('menu-button')
    await press(element, 'Enter')
    await until(() => isOpen(element, '.menu'))
    expect(within(element, '[role="menuitemcheckbox"]')?.getAttribute('aria-checked')).to.equal('true')
    await press(element, 'Enter')
    expect(within(element, 'table') === null).to.equal(true)
  })

  it('puts the table on the clipboard, for spreadsheets and for documents, and says so', async () => {
    const copied: Record<string, string> = {}
    const write = (list: readonly ClipboardItem[]) =>
      Promise.all(
        list.flatMap((item) =>
          item.types.map(async (type) => (copied[type] = await (await item.getType(type)).text())),
        ),
      )
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
    const element = await opened()
    await press(element, 'ArrowDown', 'Enter')
    expect(await until(() => text(element, '[role="status"]') === '表格已复制')).to.equal(true)
    expect(copied['text/plain']?.split('\r\n')[0]).to.equal('项目\t分类\t数字\t时段')
    expect(copied['text/plain']?.split('\r\n')).to.have.length(7)
    expect(copied['text/html']).to.match(/^<table><caption>协商次数<\/caption>/)
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('copies the old way where the clipboard is refused, and says so where that is too', async () => {
    const write = () => Promise.reject(new DOMException('Write permission denied', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
    const own = document.execCommand.bind(document)
    document.execCommand = () => false
    const element = await opened()
    await press(element, 'ArrowDown', 'Enter')
    expect(await until(() => text(element, '[role="status"]').includes('未能完成'))).to.equal(true)
    document.execCommand = () => document.dispatchEvent(new ClipboardEvent('copy')) || true
    await press(element, 'Enter')
    await until(() => isOpen(element, '.menu'))
    await press(element, 'ArrowDown', 'Enter')
    expect(await until(() => text(element, '[role="status"]') === '表格已复制')).to.equal(true)
    document.execCommand = own
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('gives files, named by the heading', async () => {
    const saved: string[] = []
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download)
    }
    const element = await chart(two)
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      within(element, '#menu-button')?.click()
      await until(() => isOpen(element, '.menu'))
      allWithin(element, '.menu button')
        .find((item) => item.textContent?.includes(kind))
        ?.click()
      await until(() => saved.length === ['CSV', 'SVG', 'PNG'].indexOf(kind) + 1)
    }
    HTMLAnchorElement.prototype.click = click
    expect(saved).to.deep.equal(['协商次数.csv', '协商次数.svg', '协商次数.png'])
  })

  it('offers only what is not left out, and is not there where nothing is', async () => {
    expect(items(await opened({ ...two, noTable: true }))).to.not.include('数据表')
    expect(items(await opened({ ...two, noExport: true }))).to.deep.equal(['数据表'])
    const none = await chart({ data: held, noTable: true, noExport: true })
    expect(within(none, '#menu-button') === null).to.equal(true)
    expect(labels(none)).to.have.length(2)
  })
})
