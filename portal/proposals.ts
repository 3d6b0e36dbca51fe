/** The page of proposals: registers what it uses, and lists in a table what the charts leave out. */
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/dashboard/dashboard.js'
import '../src/components/dot-chart/dot-chart.js'
import '../src/components/line-chart/line-chart.js'
import '../src/components/sankey-chart/sankey-chart.js'
import '../src/components/share-bar/share-bar.js'
import type { Dataset } from '../src/data/dataset.js'
import { followLanguage } from './language.js'
import { keepPlace } from './place.js'
import { drawReports } from './report-table.js'

followLanguage()
const dashboard = document.querySelector('tally-dashboard')
const table = document.querySelector<HTMLElement>('.reports')
if (dashboard && table) {
  let dataset: Dataset | undefined
  const draw = (): void => {
    if (dataset) drawReports(table, dataset, dashboard.where)
  }
  dashboard.addEventListener('tally-load', (event) => {
    if (event.target !== dashboard) return
    dataset = (event as CustomEvent<{ dataset: Dataset }>).detail.dataset
    draw()
  })
  dashboard.addEventListener('tally-filter-change', draw)
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] })
  keepPlace(dashboard)
}
