/** Charts for the tests in a browser. */
import { fixture, html } from '@open-wc/testing'
import '../../../src/components/bar-chart/bar-chart.js'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'

export const held = {
  version: 1,
  indicators: [{ id: 'held', label: { zh: '协商次数', en: 'Consultations' }, unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '甲市', period: '2024', figure: 110 },
    { indicator: 'held', place: '乙市', period: '2024', figure: 96 },
  ],
} as const

/** Two places by three years: two series. */
export const grid = {
  ...held,
  observations: ['甲市', '乙市'].flatMap((place) =>
    ['2022', '2023', '2024'].map((period, i) => ({ indicator: 'held', place, period, figure: 90 + i })),
  ),
}

/** Waits for frames, loads and updates, until `done` or eight seconds have passed. */
export async function until(done: () => unknown): Promise<boolean> {
  const end = performance.now() + 8000
  while (performance.now() < end) {
    if (done()) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/** A bar chart in the page with these properties or attributes, as soon as it has settled. */
export async function chart(given: Readonly<Record<string, unknown>> = { data: held }): Promise<BarChart> {
  const element = document.createElement('tally-bar-chart')
  const { attributes, ...properties } = given
  element.lang = 'zh-CN'
  for (const [name, value] of Object.entries((attributes ?? {}) as Record<string, string>))
    element.setAttribute(name, value)
  Object.assign(element, properties)
  const home = await fixture<HTMLElement>(html`<div></div>`)
  home.append(element)
  await settled(element)
  return element
}

/** Loads that start other loads included. */
export async function settled(element: ChartElement): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export function within(element: Element, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
}

export function allWithin(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

export function text(element: Element, selector: string): string {
  return (within(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Labels of what is drawn. */
export function labels(element: BarChart): readonly string[] {
  const { rows } = element.view?.facts ?? { rows: { length: 0, at: () => undefined } }
  return Array.from({ length: rows.length }, (_, i) => rows.at(i)?.label ?? '')
}

/** Everything of one event the element tells, from now on. */
export function told(element: EventTarget, name: string): CustomEvent[] {
  const events: CustomEvent[] = []
  element.addEventListener(name, (event) => events.push(event as CustomEvent))
  return events
}

/** What nobody caught while `during` ran, and a moment after. */
export async function uncaught(during: () => Promise<void>): Promise<readonly string[]> {
  const found: string[] = []
  const onError = (event: ErrorEvent) => {
    // Chromium's word that a frame's deliveries were put off; nothing is wrong.
    if (!event.message.startsWith('ResizeObserver loop')) found.push(event.message)
  }
  const onRejection = (event: PromiseRejectionEvent) => {
    found.push(String(event.reason))
    event.preventDefault()
  }
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onRejection)
  try {
    await during()
    await new Promise((resolve) => setTimeout(resolve, 30))
  } finally {
    removeEventListener('error', onError)
    removeEventListener('unhandledrejection', onRejection)
  }
  return found
}
