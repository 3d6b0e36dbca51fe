/** docs/bench.md: what was measured, with what, and how ours stands to each peer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/setup.js'

const packages = {
  'civic-tally': '.',
  chartjs: 'chart.js',
  echarts: 'echarts',
  uplot: 'uplot',
  plot: '@observablehq/plot',
}

/**
 * @param {readonly import('./run.js').Row[]} rows
 * @param {string} chromium
 * @param {number} pages
 */
export function writeReport(rows, chromium, pages) {
  const names = Object.keys(packages)
  const lines = [
    '# Beside its peers',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: Chromium ${chromium}, Node ${process.versions.node},`,
    `${cpus().length} cores; medians of ${pages} pages, the libraries taking turns, animations off everywhere.`,
    'Time is main-thread task time from the DevTools protocol. In brackets: ours ÷ theirs; below 1, ours is the lighter or',
    'faster. A server renders more charts a second where the number is above 1.',
    '',
    `| | ${names.map(headingOf).join(' | ')} |`,
    `|---|${names.map(() => '--:|').join('')}`,
    ...rows.map(
      (row) => `| ${row.name} (${row.unit}) | ${names.map((name) => cell(row, name)).join(' | ')} |`,
    ),
    '',
    ...behind(rows),
  ]
  writeFileSync(join(root, 'docs', 'bench.md'), lines.join('\n'))
}

/**
 * Where a peer is ahead, and why.
 * @param {readonly import('./run.js').Row[]} rows
 */
function behind(rows) {
  const lines = rows.flatMap(({ name, values, better, why }) => {
    const own = values['civic-tally'] ?? NaN
    const ahead = Object.keys(values).filter((peer) => {
      const theirs = values[peer] ?? NaN
      return better === 'more' ? theirs > own : theirs < own
    })
    return ahead.length === 0 ? [] : [`- ${name}: ${ahead.map(headingOf).join(', ')}. ${why ?? ''}`.trim()]
  })
  return lines.length === 0 ? [] : ['## Where a peer is ahead', '', ...lines, '']
}

/** @param {string} name */
function headingOf(name) {
  const path = packages[/** @type {keyof typeof packages} */ (name)]
  const folder = path === '.' ? root : join(root, 'node_modules', path)
  return `${path === '.' ? name : path} ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}`
}

/**
 * @param {import('./run.js').Row} row
 * @param {string} name
 */
function cell({ values }, name) {
  const value = values[name]
  if (value === undefined) return '–'
  const own = values['civic-tally'] ?? NaN
  const shown = Math.abs(value) < 100 ? value.toFixed(1) : String(Math.round(value))
  return name === 'civic-tally' ? shown : `${shown} (${(own / value).toFixed(2)})`
}
