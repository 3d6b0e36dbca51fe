import { expect } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { allWithin, chart, grid, settled, until, within } from './drawn.js'

const years = { data: grid, by: 'place', split: 'period' }
const fillsOf = (element: Element) =>
  allWithin(element, 'svg.plot .value')
    .slice(0, 3)
    .map((mark) => getComputedStyle(mark).fill)
/** Oklab lightness of `oklab(L a b)`. */
const lightness = (colour: string) => Number(/oklab\(([\d.]+)/.exec(colour)?.[1])

describe('years as series', () => {
  for (const noLegend of [false, true])
    it(`are steps of one hue, the latest strongest, ${noLegend ? 'without' : 'with'} a legend`, async () => {
      const element = await chart({ ...years, noLegend })
      const [first, second, third] = fillsOf(element).map(lightness) as [number, number, number]
      expect(third).to.be.lessThan(second - 0.05)
      expect(second).to.be.lessThan(first - 0.05)
      expect(within(element, '.legend') === null).to.equal(noLegend)
      if (noLegend) return
      const swatches = allWithin(element, '.legend .swatch').map(
        (one) => getComputedStyle(one).backgroundColor,
      )
      expect(swatches).to.deep.equal(fillsOf(element))
    })

  it('are no order where places are the series: those have hues of their own', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place' })
    expect([...(element.view?.frame.colors.values() ?? [])]).to.deep.equal([0, 1])
    const ordered = await chart(years)
    expect([...(ordered.view?.frame.colors.values() ?? [])].every((color) => color < -1)).to.equal(true)
  })

  it('keep the hue a page gives its first series, and what a reader hides recolours nothing', async () => {
    const element = await chart(years)
    element.style.setProperty('--tally-series-1', '#0b6e4f')
    const [, second, third] = fillsOf(element)
    expect(third).to.match(/oklab\([\d.]+ -0\.\d+/)
    within(element, '.legend button')?.click()
    await settled(element)
    expect(fillsOf(element).slice(0, 2)).to.deep.equal([second, third])
  })

  it('are told apart where colours are forced, also without a legend', async () => {
    const element = await chart({ ...years, noLegend: true })
    await executeServerCommand('forced-colours', 'active')
    try {
      const opacities = () =>
        allWithin(element, 'svg.plot .value')
          .slice(0, 3)
          .map((mark) => Number(getComputedStyle(mark).fillOpacity))
      expect(await until(() => opacities()[0] !== 1)).to.equal(true)
      const [first, second, third] = opacities() as [number, number, number]
      expect([first < second - 0.2, second < third - 0.2, third]).to.deep.equal([true, true, 1])
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })
})

describe('kinds as series without a legend', () => {
  it('are told apart where colours are forced', async () => {
    const element = await chart({ data: grid, by: 'period', split: 'place', noLegend: true })
    await executeServerCommand('forced-colours', 'active')
    try {
      const fills = () => new Set(fillsOf(element).slice(0, 2)).size
      expect(await until(() => fills() === 2)).to.equal(true)
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })
})
