import { fixture, html, waitUntil } from '@open-wc/testing'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'

interface Counts {
  readonly indicators: readonly object[]
  readonly observations: readonly object[]
}

/** What a kind that shades its figures draws of `counts` beside an amount, once it says that they are not comparable. */
export async function ofSeveralUnits(
  tag: 'tally-calendar-chart' | 'tally-heatmap-chart',
  counts: Counts,
): Promise<{ readonly text: string; readonly shades: number }> {
  const element: ChartElement = document.createElement(tag)
  element.lang = 'zh-CN'
  element.data = {
    ...counts,
    indicators: [...counts.indicators, { id: 'given', label: '捐款', unit: '元', kind: 'amount' }],
    observations: [...counts.observations, { indicator: 'given', period: '2024-03-09', figure: '2733万元' }],
  }
  ;(await fixture<HTMLElement>(html`<div></div>`)).append(element)
  const drawn = () => element.shadowRoot?.querySelector('svg')?.textContent ?? ''
  await waitUntil(() => drawn().includes('不可比'))
  return { text: drawn(), shades: element.shadowRoot?.querySelectorAll('.shade').length ?? 0 }
}
