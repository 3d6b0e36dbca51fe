/** Registers every element and gives the public interface. */
export { BarChart } from './components/bar-chart/bar-chart.js'
export { Figure } from './components/figure/figure.js'
export { ShareBar } from './components/share-bar/share-bar.js'
export { Compare } from './components/compare/compare.js'
export { Dashboard } from './components/dashboard/dashboard.js'
export { Stat } from './components/stat/stat.js'
