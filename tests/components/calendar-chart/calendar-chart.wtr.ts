import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../../src/components/calendar-chart/calendar-chart.js'
import type { CalendarChart } from '../../../src/components/calendar-chart/calendar-chart.js'
import { ofSeveralUnits } from '../chart/several-units.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', period: '2024-03-08', figure: '110余次' },
    { indicator: 'held', period: '2024-03-11', figure: 0 },
    { indicator: 'held', period: '2024-03-15', figure: 96 },
  ],
}

async function drawn(width = 640): Promise<CalendarChart> {
  const element = await fixture<CalendarChart>(
    html`<tally-calendar-chart lang="zh-CN" .data=${data}></tally-calendar-chart>`,
  )
  element.style.width = `${width}px`
  await waitUntil(() => element.view?.frame.width === width)
  await element.updateComplete
  return element
}

describe('<tally-calendar-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says each day with its figure as worded', async () => {
    const element = await drawn()
    const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
      t.getAttribute('aria-label'),
    )
    expect(labels.join()).to.contain('2024年3月8日').and.to.contain('110余次')
    expect(labels.length).to.equal(3)
    expect(element.toCsv()).to.contain('110余次')
  })

  it('goes by keys to the day a week on', async () => {
    const element = await drawn(1200)
    element.shadowRoot?.querySelector<HTMLElement>('.target[tabindex="0"]')?.focus()
    setTimeout(() => void sendKeys({ press: 'ArrowRight' }))
    const { detail } = await oneEvent(element, 'tally-target-change')
    expect(detail.row).to.exist
  })

  it('wraps its months in a narrow place and unfolds them in a wide one', async () => {
    const narrow = await drawn(320)
    // Months without a figure before and after are left out: here there are all twelve.
    const [first] = data.observations
    const ends = ['2024-01-05', '2024-12-20'].map((period) => ({ ...first, period }))
    narrow.data = { ...data, observations: [...data.observations, ...ends] }
    await narrow.updateComplete
    const height = narrow.view?.frame.height ?? 0
    narrow.style.width = '1000px'
    await waitUntil(() => (narrow.view?.frame.width ?? 0) === 1000)
    expect(narrow.view?.frame.height).to.be.below(height)
  })

  it('does not shade figures of several units', async () => {
    const { text, shades } = await ofSeveralUnits('tally-calendar-chart', data)
    expect(shades).to.equal(0)
    expect(text).to.contain('2733')
  })
})
