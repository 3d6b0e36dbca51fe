import type { Dataset } from '../../data/dataset.js'
import { select } from '../../data/select.js'
import type { Query, Selection } from '../../data/series.js'
import type { Locale } from '../../data/text.js'
import type { Size } from '../controllers/size.js'
import { layoutTiles } from './layout/tiles.js'
import type { ChartView, Frame } from './view.js'
import { warnOnce } from './warn.js'

/** What the kind of chart adds to the pipeline. */
export interface Kind {
  readonly layout: (selection: Selection, frame: Frame) => ChartView
  readonly mayDraw: (selection: Selection) => boolean
  /** What `layout` reads beside its arguments. */
  readonly options: readonly unknown[]
}

/** select → layout, each run again only when what it reads has changed. */
export class Pipeline {
  selection: Selection | undefined
  view: ChartView | undefined
  #selected: readonly unknown[] = []
  #placed: readonly unknown[] = []

  run(dataset: Dataset | undefined, query: Query, size: Size, locale: Locale, kind: Kind): void {
    const asked = [dataset, JSON.stringify({ ...query, hidden: [...(query.hidden ?? [])] })]
    if (!same(asked, this.#selected)) {
      this.#selected = asked
      this.selection = dataset && select(dataset, query)
      this.selection?.findings.forEach((f) => warnOnce(f.path, f.message.en))
    }
    const { selection } = this
    const inputs = [selection, size, locale, ...kind.options]
    if (same(inputs, this.#placed)) return
    this.#placed = inputs
    this.view = selection && place(selection, { ...size, locale, colors: selection.colors }, kind)
  }
}

/** Figures that may not share an axis stand side by side. */
function place(selection: Selection, frame: Frame, kind: Kind): ChartView | undefined {
  if (!selection.series.some((series) => series.data.length > 0)) return undefined
  return kind.mayDraw(selection) ? kind.layout(selection, frame) : layoutTiles(selection, frame)
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
