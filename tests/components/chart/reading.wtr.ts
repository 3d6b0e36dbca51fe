/** How a page and its reader have their text: spaced out, from right to left, in another language, heard in order. */
import { expect, fixture, html } from '@open-wc/testing'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { allWithin, chart, grid, held, settled, within } from './drawn.js'

/** A chart inside an element with these attributes and style properties. */
async function inside(
  attributes: Readonly<Record<string, string>>,
  style: Readonly<Record<string, string>> = {},
): Promise<BarChart> {
  const element = await chart({ data: held })
  const home = await fixture<HTMLElement>(html`<div></div>`)
  for (const [name, value] of Object.entries(attributes)) home.setAttribute(name, value)
  for (const [name, value] of Object.entries(style)) home.style.setProperty(name, value)
  element.removeAttribute('lang')
  home.append(element)
  await settled(element)
  return element
}

const widths = (element: BarChart) =>
  allWithin(element, 'svg text').map((text) => Math.round(text.getBoundingClientRect().width))

describe('the drawing', () => {
  it('keeps its measure where the page or its reader sets letters and words apart (WCAG 1.4.12)', async () => {
    const plain = await inside({ lang: 'en' })
    const spaced = await inside({ lang: 'en' }, { 'letter-spacing': '0.12em', 'word-spacing': '0.16em' })
    expect(widths(spaced)).to.deep.equal(widths(plain))
    const heading = within(spaced, '#heading') as HTMLElement
    expect(getComputedStyle(heading).letterSpacing).not.to.equal('normal')
  })

  it('is the same in a page that runs from right to left, its figures where they are drawn', async () => {
    const element = await inside({ dir: 'rtl', lang: 'zh-CN' })
    const lefts = (one: BarChart) => {
      const frame = within(one, 'svg.plot')?.getBoundingClientRect() as DOMRect
      const texts = allWithin(one, 'svg text').map((text) => text.getBoundingClientRect())
      return texts.map(({ left }) => Math.round(left - frame.left))
    }
    expect(lefts(element)).to.deep.equal(lefts(await inside({ lang: 'zh-CN' })))
    const bars = allWithin(element, '[part="bar"]').map((bar) => bar.getBoundingClientRect())
    const targets = allWithin(element, '.target').map((target) => target.getBoundingClientRect())
    expect(bars.length).to.equal(targets.length)
    bars.forEach((bar, i) => {
      expect(targets[i]?.left).to.be.at.most(bar.left)
      expect(targets[i]?.right).to.be.at.least(bar.right)
    })
  })
})

describe('what a screen reader meets', () => {
  const base = (element: BarChart) => within(element, '[part~="base"]')

  it('is in the language of the words, whatever that of the page (WCAG 3.1.2)', async () => {
    expect(base(await inside({ lang: 'ug', dir: 'rtl' }))?.lang).to.equal('zh-CN')
    expect(base(await inside({ lang: 'en-GB' }))?.lang).to.equal('en')
  })

  it('begins with the summary, before the figures one by one', async () => {
    const element = await chart()
    const [summary, first] = [within(element, '#summary'), within(element, '.target')]
    expect((summary as Node).compareDocumentPosition(first as Node)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('has a menu that says which chart it is of', async () => {
    const element = await chart({ data: held, heading: '各地协商' })
    const names = (within(element, '#menu-button')?.getAttribute('aria-labelledby') ?? '').split(' ')
    const said = names.map((id) => within(element, `#${id}`)?.textContent?.trim())
    expect(said).to.deep.equal(['数据与下载', '各地协商'])
  })

  it('has groups where they have a name, and no others', async () => {
    const groups = (element: BarChart) =>
      allWithin(element, '.targets [role="group"]').map((group) => group.getAttribute('aria-label'))
    expect(groups(await chart({ data: grid }))).to.deep.equal(['2022年', '2023年', '2024年'])
    const indicators = ['次', '名'].map((unit) => ({ id: unit, label: `以${unit}计`, unit, kind: 'count' }))
    const observations = indicators.flatMap(({ id }) =>
      ['甲市', '乙市'].map((place) => ({ indicator: id, place, period: '2024', figure: 12 })),
    )
    const tiles = await chart({ data: { version: 1, indicators, observations } })
    expect(allWithin(tiles, '.target')).to.have.length(4)
    expect(groups(tiles)).to.deep.equal([])
  })
})
