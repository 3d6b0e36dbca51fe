import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { resetMouse, sendMouse } from '@web/test-runner-commands'
import type { LineChart } from '../../../src/components/line-chart/line-chart.js'
import '../../../src/components/line-chart/line-chart.js'
import { settled, told, until, within } from './drawn.js'

/** Forty months of one figure, low at first and high at the end. */
const rows = Array.from({ length: 40 }, (_, i) => {
  const month = String((i % 12) + 1).padStart(2, '0')
  return `提案,件,${2020 + Math.floor(i / 12)}-${month},${i}`
})
const data = `指标,单位,时间,数值\n${rows.join('\n')}`

async function line(): Promise<LineChart> {
  const element = await fixture<LineChart>(html`
    <tally-line-chart style="inline-size: 600px" .data=${data}></tally-line-chart>
  `)
  await settled(element)
  return element
}

const tooltipOf = (element: LineChart) => within(element, '.tooltip:popover-open')

describe('the pointer', () => {
  afterEach(() => resetMouse())

  it('is left free by the tooltip, wherever in the plot it reaches a figure', async () => {
    const element = await line()
    const { x, y, width, height } = within(element, '.plot-area')?.getBoundingClientRect() as DOMRect
    for (const [across, down] of [
      [0.4, 0.2],
      [0.6, 0.3],
      [0.8, 0.5],
      [0.5, 0.8],
    ] as const) {
      const [px, py] = [Math.round(x + width * across), Math.round(y + height * down)]
      const moves = told(element, 'tally-target-change')
      await sendMouse({ type: 'move', position: [px, py] })
      await until(() => moves.length > 0 && tooltipOf(element) !== null)
      await settled(element)
      await aTimeout(50)
      const box = tooltipOf(element)?.getBoundingClientRect() as DOMRect
      const over = px >= box.left && px <= box.right && py >= box.top && py <= box.bottom
      expect(over, `at ${across}, ${down}`).to.equal(false)
    }
  })

  it('goes on to the next figure where it sweeps over the tooltip, and is held where it has rested', async () => {
    const element = await line()
    const plot = within(element, '.plot-area') as HTMLElement
    const { x, y, width, height } = plot.getBoundingClientRect()
    const move = (on: HTMLElement, across: number) =>
      on.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          composed: true,
          clientX: x + width * across,
          clientY: y + height / 2,
        }),
      )
    const moves = told(element, 'tally-target-change')
    move(plot, 0.3)
    await until(() => tooltipOf(element) !== null)
    move(plot, 0.4)
    const reached = moves.at(-1)?.detail.key
    const tooltip = tooltipOf(element) as HTMLElement
    move(tooltip, 0.6)
    const next = moves.at(-1)?.detail.key
    expect(next).not.to.equal(reached)
    await aTimeout(200)
    move(tooltip, 0.8)
    expect(moves.at(-1)?.detail.key).to.equal(next)
  })
})
