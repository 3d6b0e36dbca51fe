/** What stands around a drawing for some readers only, each part loaded when it is first needed. */
import { nothing, type LitElement, type TemplateResult } from 'lit'
import type { Finding } from '../../data/finding.js'
import type { Locale } from '../../data/text.js'
import type { ChoicesController } from '../controllers/choices.js'
import type { FileKind } from './chrome.js'
import { interactive, legendPart, problemsPart } from './deferred-parts.js'
import { allLoaded } from './deferred.js'
import type { MenuAction } from './reader/menu.js'
import type { ChartView } from './view.js'
import { words } from './layout/words/words.js'

type Part = TemplateResult | typeof nothing

/** The element, what its reader has chosen, and the language. */
export interface Reader {
  readonly host: LitElement & {
    readonly noLegend: boolean
    readonly noTable: boolean
    readonly noExport: boolean
    readonly headingText: string
    readonly view: ChartView | undefined
  }
  readonly choices: ChoicesController
  readonly locale: Locale
}

export function legendOf({ host, choices, locale }: Reader): Part {
  const items = host.view?.facts.legend ?? []
  // Its style sheet tells series apart where colours are forced, also where it does not stand.
  const part = items.length > 1 && legendPart.for(host)
  return part && !host.noLegend ? part.legend(items, choices, locale) : nothing
}

export function tableOf({ host, choices, locale }: Reader): Part {
  const { view } = host
  if (!view || !choices.tableOpen || host.noTable) return nothing
  return interactive.for(host)?.tableOf(host, view.facts, host.headingText, locale) ?? nothing
}

/** What the menu offers; nothing: no menu. */
export function actionsOf({ host }: Reader, files: readonly FileKind[]): readonly MenuAction[] {
  return [
    ...(host.noTable ? [] : (['table'] as const)),
    ...(host.noExport ? [] : (['copy', ...files] as const)),
  ]
}

export function menuOf({ host, choices, locale }: Reader, actions: readonly MenuAction[]): Part {
  return (choices.menuOpen && interactive.for(host)?.menuOf(choices, actions, locale)) || nothing
}

/** `asked`: what the element was asked for in vain. */
export function problemsOf(
  { host, locale }: Reader,
  asked: readonly Finding[],
  read: readonly Finding[],
): Part {
  if (asked.length + read.length === 0) return nothing
  const open = !host.view || asked.length > 0
  return problemsPart.for(host)?.problems([...asked, ...read], locale, open) ?? nothing
}

/** What makes files of what `host` draws; rejects where it cannot be loaded. */
export async function fileMaker(host: LitElement, locale: Locale) {
  interactive.for(host)
  // Outside of a document it would never be complete.
  await (host.isConnected ? host.updateComplete : allLoaded(host))
  if (!interactive.now) throw new Error(words(locale).missing)
  return interactive.now.filesFor(host, locale)
}
