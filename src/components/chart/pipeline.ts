import type { Dataset } from '../../data/dataset.js'
import { selectWith, type Judge } from '../../data/select-with.js'
import type { Query, Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import type { Size } from '../controllers/size.js'
import type { ChartView, Frame } from './view.js'
import { warnOnce } from './warn.js'

/** What the kind of chart adds to the pipeline. */
export interface Kind {
  /** Undefined while a part of it is on its way. */
  readonly layout: (selection: Selection, frame: Frame) => ChartView | undefined
  /** What `layout` reads beside its arguments. */
  readonly options: readonly unknown[]
}

/** select → layout, each run again only when what it reads has changed. */
export class Pipeline {
  selection: Selection | undefined
  view: ChartView | undefined
  #selected: readonly unknown[] = []
  #placed: readonly unknown[] = []

  run(
    dataset: Dataset | undefined,
    query: Query,
    judge: Judge,
    size: Size,
    locale: Locale,
    kind: Kind,
  ): void {
    const asked = [dataset, JSON.stringify({ ...query, hidden: [...(query.hidden ?? [])] })]
    if (!same(asked, this.#selected)) {
      this.#selected = asked
      this.selection = dataset && selectWith(dataset, query, judge)
      this.selection?.findings.forEach((f) => warnOnce(f.path, f.message.en))
    }
    const { selection } = this
    const inputs = [selection, size, locale, ...kind.options]
    if (same(inputs, this.#placed)) return
    const empty = !selection || !selection.series.some((series) => series.data.length > 0)
    const view = empty ? undefined : kind.layout(selection, { ...size, locale, colors: selection.colors })
    // What is drawn stays until what replaces it is complete.
    if (!view && !empty) return
    this.#placed = inputs
    this.view = view
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
