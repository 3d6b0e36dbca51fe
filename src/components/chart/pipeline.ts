import type { LitElement } from 'lit'
import type { Dataset } from '../../data/dataset.js'
import type { Finding } from '../../data/finding.js'
import { isPlainQuery } from '../../data/plain-query.js'
import { selectWith, type Judge } from '../../data/select-with.js'
import type { Filter, Query, Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import type { Size } from '../controllers/size.js'
import { problemsPart } from './deferred-parts.js'
import type { ChartView, Frame } from './view.js'

/** What the kind of chart adds to the pipeline. */
export interface Kind {
  /** Undefined while a part of it is on its way. */
  readonly layout: (selection: Selection, frame: Frame) => ChartView | undefined
  /** What `layout` reads beside its arguments. */
  readonly options: readonly unknown[]
}

/** select → layout, each run again only when what it reads has changed; no layout while the size is not known. */
export class Pipeline {
  /** What `view` is of; of data that are not drawn yet what was selected of them. */
  selection: Selection | undefined
  view: ChartView | undefined
  #next: Selection | undefined
  /** What was asked for by names the data does not know. */
  #unclear: readonly [Dataset, Query] | undefined
  #findings: readonly Finding[] | undefined
  #told = ''
  #selected: readonly unknown[] = []
  #placed: readonly unknown[] = []

  run(
    dataset: Dataset | undefined,
    own: Query & Required<Pick<Query, 'hidden'>>,
    outer: Filter,
    judge: Judge,
    size: Size | undefined,
    locale: Locale,
    kind: Kind,
  ): void {
    const query = own.narrow ? { ...own, where: own.narrow.both(own.where ?? {}, outer) } : own
    // What names are made of is learnt with the language.
    const asked = [dataset, locale, JSON.stringify({ ...query, hidden: [...query.hidden] })]
    if (!same(asked, this.#selected)) {
      this.#selected = asked
      this.#next = dataset && selectWith(dataset, query, judge)
      this.#unclear = dataset && !isPlainQuery(dataset, own) ? [dataset, own] : undefined
      this.#findings = undefined
    }
    const selection = this.#next
    if (!this.view) this.selection = selection
    if (!size) return
    const inputs = [selection, size, locale, ...kind.options]
    if (same(inputs, this.#placed)) return
    const some = selection?.series.some(({ data, columns }) => columns || data.length)
    const view =
      selection && some ? kind.layout(selection, { ...size, locale, colors: selection.colors }) : undefined
    // What is drawn stays until what replaces it is complete.
    if (!view && some) return
    this.#placed = inputs
    this.selection = selection
    this.view = view
  }

  /** What was asked for in vain; empty while what says so is on its way. */
  findings(host: LitElement): readonly Finding[] {
    if (this.#unclear) this.#findings ??= problemsPart.for(host)?.askedInVain(host, ...this.#unclear)
    return this.#findings ?? []
  }

  /** The same once, for an event: not again where other figures are asked for by the same names. */
  takeFindings(): readonly Finding[] {
    const found = this.#findings ?? []
    const said = found.map(({ path }) => path).join()
    if (said === this.#told || (this.#unclear && !this.#findings)) return []
    this.#told = said
    return found
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
