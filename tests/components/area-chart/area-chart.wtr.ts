import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands'
import '../../../src/components/area-chart/area-chart.js'
import type { AreaChart } from '../../../src/components/area-chart/area-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    [90, 96, 110, 104].map((figure, j) => ({
      indicator: 'held',
      place,
      period: String(2021 + j),
      figure: i === 0 ? figure : 40 + j,
    })),
  ),
}

async function drawn(): Promise<AreaChart> {
  const element = await fixture<AreaChart>(
    html`<tally-area-chart lang="zh-CN" .data=${data}></tally-area-chart>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

const focused = (element: AreaChart) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? ''
const textOf = (element: AreaChart) => element.shadowRoot?.querySelector('svg')?.textContent ?? ''

describe('<tally-area-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('names at the ends what would be cut alike where there is no legend to name it', async () => {
    const places = ['甲', '乙', '丙', '丁'].map(
      (one) => `${'专门委员会与界别联合组成的协商活动小组'.repeat(3)}${one}组`,
    )
    const observations = places.flatMap((place, i) =>
      ['2023', '2024'].map((period, j) => ({ indicator: 'held', place, period, figure: 40 + i * 20 + j })),
    )
    const element = await fixture<AreaChart>(
      html`<tally-area-chart
        lang="zh-CN"
        style="width: 360px"
        .data=${{ ...data, observations }}
      ></tally-area-chart>`,
    )
    if (element.view === undefined) await oneEvent(element, 'tally-load')
    await waitUntil(() => (element.view?.frame.width ?? 999) <= 360)
    await element.updateComplete
    // The title, which has the whole name, is no part of what is seen.
    const seen = () => {
      const svg = element.shadowRoot?.querySelector('svg.plot')?.cloneNode(true) as SVGElement
      for (const title of svg.querySelectorAll('title')) title.remove()
      return svg.textContent ?? ''
    }
    expect(seen()).not.to.contain('专门')
    element.noLegend = true
    await element.updateComplete
    expect(seen()).to.contain('专门')
  })

  it('draws one area a series and names each at its end', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('path.value').length).to.equal(2)
    expect(textOf(element)).to.contain('甲市 104次')
  })

  it('goes from period to period and from part to part by the arrow keys', async () => {
    const element = await drawn()
    element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
    expect(focused(element)).to.match(/2021年.*甲市.*90/)
    await sendKeys({ press: 'ArrowRight' })
    await waitUntil(() => /2022年.*甲市/.test(focused(element)), 'the next period')
    await sendKeys({ press: 'ArrowUp' })
    await waitUntil(() => /2022年.*乙市/.test(focused(element)), 'the part above')
  })

  it('lists a period in its tooltip as it is stacked, from above', async () => {
    const element = await drawn()
    const target = element.view?.targets.at(1)
    const plot = element.shadowRoot?.querySelector('.plot-area')?.getBoundingClientRect()
    const { x, y, width, height } = target?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    const at = [(plot?.x ?? 0) + x + width / 2, (plot?.y ?? 0) + y + height / 2].map(Math.round)
    await sendMouse({ type: 'move', position: at as [number, number] })
    const named = () => [...(element.shadowRoot?.querySelectorAll('.tooltip dt') ?? [])]
    await waitUntil(() => named().length === 2, 'a tooltip of both')
    expect(named().map((dt) => dt.textContent?.trim())).to.deep.equal(['乙市', '甲市'])
    await resetMouse()
  })

  it('becomes shares by its attribute, and stacks again without it', async () => {
    const element = await drawn()
    element.setAttribute('stacked', 'share')
    await element.updateComplete
    await waitUntil(() => textOf(element).includes('甲市 70.7%'), 'shares')
    expect(element.stacked).to.equal('share')
    element.stacked = true
    await element.updateComplete
    expect(element.hasAttribute('stacked')).to.equal(false)
    expect(textOf(element)).to.contain('甲市 104次')
  })

  it('stacks what is left where a series is hidden', async () => {
    const element = await drawn()
    const within = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector)
    within('#menu-button')?.click()
    await waitUntil(() => within('.menu button'), 'the menu')
    within('.menu button')?.click()
    await waitUntil(() => within('.legend button'), 'the legend')
    const changed = oneEvent(element, 'tally-filter-change')
    element.shadowRoot?.querySelector<HTMLElement>('.legend button')?.click()
    await changed
    await element.updateComplete
    expect(element.view?.facts.rows.length).to.equal(4)
    expect(textOf(element)).not.to.contain('104次')
  })
})
