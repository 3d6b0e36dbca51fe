/** What only a reader who comes near a chart needs, in one piece: moving among figures, tooltip, menu, table, files. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart-element.js'
import { nothing, type LitElement, type TemplateResult } from 'lit'
import type { Locale } from '../../../data/text.js'
import type { ChoicesController } from '../../controllers/choices.js'
import { Deferred } from '../deferred.js'
import type { MenuAction } from './menu.js'
import { placeTooltip } from './tooltip.js'
import type { Facts, Rect } from '../view.js'

export { filesFor } from '../../controllers/choosing.js'
export { Interaction } from '../../controllers/interaction.js'
export { styles, tooltip } from './tooltip.js'

const table = new Deferred(() => import('./facts-table.js'))
const menu = new Deferred(() => import('./menu.js'))

type Part = TemplateResult | typeof nothing

export function tableOf(host: LitElement, facts: Facts, heading: string, locale: Locale): Part {
  return table.for(host)?.factsTable(facts, heading, locale) ?? nothing
}

export function menuOf(choices: ChoicesController, actions: readonly MenuAction[], locale: Locale): Part {
  return menu.for(choices.host)?.menu(actions, choices, locale) ?? nothing
}

/** Called after every update: what stands over the page opens and closes with what has been drawn. */
export function placeOverlays({ host, menuOpen }: ChoicesController, box: Rect | undefined): void {
  placeTooltip(host, box)
  menu.now?.placeMenu(host, menuOpen)
}
