import type { Selection } from '../../data/series.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import type { ChartView, Frame, Rows, Targets } from '../chart/view.js'
import { layoutGrid, type Grid, type GridOptions } from './grid.layout.js'

/** A view of facts rather than of marks: nothing is drawn, the grid stands for the panels. */
export interface TableView extends ChartView {
  readonly grid: Grid
}

export function layoutTable(selection: Selection, frame: Frame, options: GridOptions = {}): TableView {
  const facts = tellFacts(selection, frame.locale)
  // Colours mean nothing in a table: there is no legend to hide series by.
  return {
    kinds: ['数据表'],
    frame: { ...frame, height: 0 },
    facts: { ...facts, legend: [] },
    panels: [],
    targets: rowTargets(facts.rows),
    grid: layoutGrid(selection, facts.rows, frame.locale, options),
  }
}

const nowhere = { x: 0, y: 0, width: 0, height: 0 }

/** Every fact can be met; where it stands is known when it is scrolled to. */
function rowTargets(rows: Rows): Targets {
  let byKey: ReadonlyMap<string, number> | undefined
  const indexOf = (key: string) => {
    byKey ??= new Map(Array.from({ length: rows.length }, (_, i) => [rows.at(i).key, i]))
    return byKey.get(key) ?? -1
  }
  return {
    length: rows.length,
    at: (i) => {
      const { key, series, label } = rows.at(i)
      return { key, row: i, panel: 'table', series, group: label, box: nowhere }
    },
    indexOf,
    nearest: () => -1,
  }
}
