/** What legend and menu do with the reader's choices; here once there is a legend or a menu. */
import type { LitElement } from 'lit'
import type { Locale } from '../../data/text.js'
import { allLoaded, Deferred } from '../chart/deferred.js'
import type * as exporting from '../chart/paint/export.js'
import type { MenuAction } from '../chart/reader/menu.js'
import type { LegendItem } from '../chart/view.js'
import { words } from '../chart/layout/words/words.js'
import type { ChoicesController } from './choices.js'

const files = new Deferred(() => import('../chart/paint/export.js'))

/** Charts whose reader works with the legend: it does not leave under their hands. */
const withLegend = new WeakSet<ChoicesController>()

/** Is there something to ask for? Not where the legend stands by itself. */
export function mayAskForLegend({ host: { view, noLegend } }: ChoicesController): boolean {
  return view?.named === true && view.facts.legend.length > 1 && !noLegend
}

export function isLegendShown(choices: ChoicesController): boolean {
  return !choices.host.view?.named || withLegend.has(choices)
}

export function highlight(choices: ChoicesController, key?: string): void {
  if (key === choices.highlighted) return
  choices.highlighted = key
  choices.host.requestUpdate()
}

export function toggleSeries(choices: ChoicesController, key: string): void {
  const { host } = choices
  const items = host.view?.facts.legend ?? []
  withLegend.add(choices)
  const hidden = new Set(hiddenIn(items, choices))
  if (!hidden.delete(key)) hidden.add(key)
  choices.hidden = hidden
  choices.hidden = hiddenIn(items, choices)
  choices.highlighted = undefined
  host.requestUpdate()
  const detail = { hidden: [...choices.hidden] }
  host.dispatchEvent(new CustomEvent('tally-filter-change', { bubbles: true, composed: true, detail }))
}

/** With every series hidden all are drawn: there would be nothing to show them again with. */
export function hiddenIn(items: readonly LegendItem[], { hidden }: ChoicesController): ReadonlySet<string> {
  return items.every(({ key }) => hidden.has(key)) ? new Set() : hidden
}

/** Does what the reader chose in the menu; what came of it is said on the spot. */
export function choose(choices: ChoicesController, action: MenuAction, locale: Locale): void {
  if (action === 'table') {
    choices.tableOpen = !choices.tableOpen
    choices.host.requestUpdate()
  } else if (action === 'legend') {
    if (!withLegend.delete(choices)) withLegend.add(choices)
    choices.host.requestUpdate()
  } else void answer(choices, action, locale)
}

async function answer(
  choices: ChoicesController,
  action: Exclude<MenuAction, 'table' | 'legend'>,
  locale: Locale,
): Promise<void> {
  const { host } = choices
  choices.notice = ''
  try {
    const made = await filesFor(host, locale)
    if (action === 'copy') choices.notice = await made.copyChart(host, locale)
    else await made.saveChart(host, action)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    choices.notice = locale === 'en' ? `This did not work: ${cause}` : `未能完成：${cause}`
  }
  host.requestUpdate()
}

/** What makes files; rejects where it cannot be loaded. */
export async function filesFor(host: LitElement, locale: Locale): Promise<typeof exporting> {
  files.for(host)
  await allLoaded(host)
  if (!files.now) throw new Error(words(locale).missing)
  return files.now
}
