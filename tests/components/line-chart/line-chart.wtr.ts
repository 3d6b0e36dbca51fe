import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/line-chart/line-chart.js'
import type { LineChart } from '../../../src/components/line-chart/line-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, i) =>
    ['90', '96次', '近110次', '110余次'].map((figure, j) => ({
      indicator: 'held',
      place,
      period: String(2021 + j),
      figure: i === 0 ? figure : 40 + j,
    })),
  ),
}

async function drawn(given: unknown = data): Promise<LineChart> {
  const element = await fixture<LineChart>(
    html`<tally-line-chart lang="zh-CN" .data=${given}></tally-line-chart>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

const focused = (element: LineChart) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? ''

describe('<tally-line-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('draws one line a series and names each at its end', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('path.line').length).to.equal(2)
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('甲市 110余次')
  })

  it('writes names cut at the ends where no legend has them', async () => {
    const name = (i: number) => `${'专门委员会与界别联合组成的协商活动小组'.repeat(3)}第${i}组`
    const element = await drawn({
      ...data,
      observations: [1, 2, 3, 4].flatMap((i) =>
        ['2021', '2024'].map((period) => ({
          ...{ indicator: 'held', place: name(i), period },
          figure: i * 10 + Number(period) - 2021,
        })),
      ),
    })
    element.style.cssText = 'display: block; inline-size: 360px'
    const ends = () =>
      [...(element.shadowRoot?.querySelectorAll('svg text.label') ?? [])].map(
        // Without the title that has the whole of it.
        (text) =>
          [...text.childNodes]
            .filter((node) => node.nodeName !== 'title')
            .map((node) => node.textContent)
            .join('')
            .trim(),
      )
    const named = (texts: readonly string[]) => texts.some((text) => text.startsWith('专门'))
    await waitUntil(() => (element.view?.frame.width ?? 999) <= 360)
    await element.updateComplete
    expect(ends()).to.include('43次').and.not.to.satisfy(named)
    element.noLegend = true
    await element.updateComplete
    expect(ends()).to.satisfy(named)
  })

  it('has a legend only where it is asked for, and as long as it is used: the ends are named', async () => {
    const element = await drawn()
    const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    const item = (name: string) => all('.menu button').find((button) => button.textContent?.trim() === name)
    const choose = async (name: string) => {
      all('#menu-button')[0]?.click()
      await waitUntil(() => item(name), name)
      const checked = item(name)?.getAttribute('aria-checked')
      item(name)?.click()
      return checked
    }
    expect(all('.legend')).to.have.length(0)
    expect(await choose('图例')).to.equal('false')
    await waitUntil(() => all('.legend button').length === 2, 'the legend')
    await expect(element).to.be.accessible()
    all('.legend button')[0]?.click()
    // What leaves fades.
    await waitUntil(() => all('path.line').length === 1, 'one line')
    // Shown again: the button that did it is still there.
    all('.legend button')[0]?.click()
    await element.updateComplete
    expect(all('path.line').length).to.equal(2)
    expect(all('.legend button')).to.have.length(2)
    // Also where one period is left, which has no lines.
    all('.legend button')[0]?.click()
    element.where = 'period=2022'
    await waitUntil(() => all('[part="bar"]').length === 1, 'a bar')
    all('.legend button')[0]?.click()
    await waitUntil(() => all('[part="bar"]').length === 2, 'both bars')
    expect(await choose('图例')).to.equal('true')
    await waitUntil(() => all('.legend').length === 0, 'no legend')
  })

  it('tells in the legend which of too many lines are not drawn, and draws one as soon as others are hidden', async () => {
    const element = await drawn({
      ...data,
      observations: Array.from({ length: 12 }, (_, i) =>
        ['2021', '2024'].map((period) => ({
          indicator: 'held',
          place: `第${i + 1}组`,
          period,
          figure: 9 + i,
        })),
      ).flat(),
    })
    element.style.cssText = 'display: block; inline-size: 320px'
    const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    await waitUntil(() => all('.legend .undrawn').length > 0, 'some are not drawn')
    await expect(element).to.be.accessible()
    const [lines, left] = [all('path.line').length, all('.legend .undrawn')]
    expect(lines + left.length).to.equal(12)
    expect(left.map((entry) => entry.getAttribute('aria-label')?.includes('未画出'))).not.to.include(false)
    const ground = (entry: HTMLElement) => getComputedStyle(entry.querySelector('.swatch')!).backgroundColor
    expect(left.map(ground).join()).to.equal(left.map(() => 'rgba(0, 0, 0, 0)').join())
    all('.legend button')[0]?.click()
    await waitUntil(() => all('.legend .undrawn').length === left.length - 1, 'one more is drawn')
  })

  it('goes from period to period and from line to line by the arrow keys', async () => {
    const element = await drawn()
    element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
    expect(focused(element)).to.match(/2021年.*甲市.*90/)
    await sendKeys({ press: 'ArrowRight' })
    await waitUntil(() => /2022年.*甲市/.test(focused(element)), 'the next period')
    await sendKeys({ press: 'ArrowDown' })
    await waitUntil(() => /2022年.*乙市/.test(focused(element)), 'the other line')
  })

  it('tells the page which figure the reader is on', async () => {
    const element = await drawn()
    const moved = oneEvent(element, 'tally-target-change')
    element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
    await sendKeys({ press: 'ArrowRight' })
    expect((await moved).detail.key).to.be.a('string')
  })

  it('asks at once for all that very many figures need, and is whole when that is here', async () => {
    const period = Array.from({ length: 3000 }, (_, i) => Date.UTC(2020, 0, 1) + i * 3_600_000)
    const columns = [{ indicator: 'held', period, figure: period.map((_, i) => 500 + (i % 97)) }]
    const element = document.createElement('tally-line-chart')
    element.data = { ...data, observations: [], columns }
    const seen: string[] = []
    const parts = ['.plot', '.target', '[role="toolbar"]']
    element.addController({
      hostUpdated: () =>
        void seen.push(parts.filter((part) => element.shadowRoot?.querySelector(part)).join()),
    })
    const home = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`)
    home.append(element)
    await waitUntil(() => seen.at(-1) === parts.join(), undefined, { timeout: 8000 })
    expect([...new Set(seen)]).to.deep.equal(['', parts.join()])
  })

  it('follows its properties', async () => {
    const element = await drawn()
    const before = element.shadowRoot?.querySelector('path.line')?.getAttribute('d')
    element.curve = 'step'
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('path.line')?.getAttribute('d')).to.not.equal(before)
    element.scale = 'log'
    await element.updateComplete
    expect(element.shadowRoot?.textContent).to.contain('对数刻度')
  })

  it('draws again after it was moved', async () => {
    const element = await drawn()
    const home = document.createElement('div')
    document.body.append(home)
    home.append(element)
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('svg')).to.exist
    home.remove()
  })
})
