import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { allWithin, chart, held, settled, until, within } from './drawn.js'

const [first, second] = held.observations
const revised = { ...held, observations: [{ ...first, status: 'revised' }, second] }
const cells = (element: Element, row: number) =>
  [...(allWithin(element, 'table tr')[row]?.children ?? [])].map((cell) => cell.textContent?.trim())

describe('the status of a figure', () => {
  it('stands in the table of a chart, in a column where a figure has one', async () => {
    const element = await chart({ data: revised, by: 'place' })
    within(element, '.menu-button')?.click()
    await until(() => within(element, '[role="menuitemcheckbox"]'))
    within(element, '[role="menuitemcheckbox"]')?.click()
    await until(() => within(element, 'table'))
    const at = cells(element, 0).indexOf('状态')
    expect(at).to.be.above(0)
    expect([cells(element, 1)[at], cells(element, 2)[at]]).to.deep.equal(['修订数', ''])
    element.data = held
    await settled(element)
    expect(cells(element, 0)).not.to.contain('状态')
  })

  it('is said beside the figure the reader is on', async () => {
    const element = await chart({ data: revised, by: 'place' })
    within(element, '.target')?.focus()
    await sendKeys({ press: 'Home' })
    const said = () => within(element, '.tooltip:popover-open')?.textContent ?? ''
    await until(() => said().includes('110次'))
    expect(said()).to.contain('修订数')
    await sendKeys({ press: 'ArrowDown' })
    await until(() => said().includes('96次'))
    expect(said()).not.to.contain('修订数')
  })

  it('is spoken with its figure, and in the summary', async () => {
    const element = await chart({ data: revised, by: 'place' })
    const said = () => allWithin(element, '.target').map((target) => target.getAttribute('aria-label'))
    expect(said()).to.deep.equal(['甲市，110次，修订数，2024年', '乙市，96次，2024年'])
    expect(within(element, '#summary')?.textContent).to.contain('甲市，110次，修订数；乙市，96次。')
    element.lang = 'en'
    await until(() => said()[0]?.includes('revised'))
    expect(said()[0]).to.equal('甲市, 110 times, revised, 2024')
  })
})

it('where nothing has to be said, no room is kept for it over the plot', async () => {
  const element = await chart()
  const [above, plot] = ['[part="subtitle"]', '.plot-area'].map((name) =>
    within(element, name)?.getBoundingClientRect(),
  )
  const gap = Number.parseFloat(getComputedStyle(within(element, '[part~="base"]') as HTMLElement).rowGap)
  expect((plot?.top ?? 0) - (above?.bottom ?? 0)).to.be.closeTo(gap, 1)
})
