/** Registers every element and gives the public interface. */
import { tellMisspelt } from './components/chart/told/misspelt.js'

export { BarChart } from './components/bar-chart/bar-chart.js'
export { BulletChart } from './components/bullet-chart/bullet-chart.js'
export { GaugeChart } from './components/gauge-chart/gauge-chart.js'
export { SlopeChart } from './components/slope-chart/slope-chart.js'
export { PictogramChart } from './components/pictogram-chart/pictogram-chart.js'
export { DotChart } from './components/dot-chart/dot-chart.js'
export { LineChart } from './components/line-chart/line-chart.js'
export { AreaChart } from './components/area-chart/area-chart.js'
export { Figure } from './components/figure/figure.js'
export { ShareBar } from './components/share-bar/share-bar.js'
export { CalendarChart } from './components/calendar-chart/calendar-chart.js'
export { Compare } from './components/compare/compare.js'
export { Dashboard } from './components/dashboard/dashboard.js'
export { TimelineChart } from './components/timeline-chart/timeline-chart.js'
export { PlaceMap } from './components/map/map.js'
export { TileMap } from './components/tile-map/tile-map.js'
export { HeatmapChart } from './components/heatmap-chart/heatmap-chart.js'
export { Table } from './components/table/table.js'
export { Stat } from './components/stat/stat.js'
export { Studios } from './components/studios/studios.js'
export { Consultations } from './components/consultations/consultations.js'
export { Donations } from './components/donations/donations.js'
export { DonutChart } from './components/donut-chart/donut-chart.js'
export { HistogramChart } from './components/histogram-chart/histogram-chart.js'
export { ScatterChart } from './components/scatter-chart/scatter-chart.js'
export { SankeyChart } from './components/sankey-chart/sankey-chart.js'
export { TreemapChart } from './components/treemap-chart/treemap-chart.js'
export { WaffleChart } from './components/waffle-chart/waffle-chart.js'
export { Proposals } from './components/proposals/proposals.js'
export { Rule } from './components/rule/rule.js'
export { Note } from './components/note/note.js'
export type { TallyEvents } from './components/chart/told/events.js'
export type {
  Annotation,
  NoteAnnotation,
  RuleAnnotation,
} from './components/chart/layout/annotations/annotation.js'

const names =
  'area-chart bar-chart bullet-chart calendar-chart compare consultations dashboard donations ' +
  'donut-chart dot-chart figure gauge-chart heatmap-chart histogram-chart line-chart map note ' +
  'pictogram-chart proposals rule sankey-chart scatter-chart share-bar slope-chart stat studios ' +
  'table tile-map timeline-chart treemap-chart waffle-chart'
tellMisspelt(names.split(' ').map((name) => `tally-${name}`))
