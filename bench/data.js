/**
 * Measures `civic-tally/data` as it is published: `node scripts/build.js && node bench/data.js`. Each measurement has a
 * process of its own. Writes the table of docs/data.md with `--write`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/setup.js'
import { accuracy } from './data/accuracy.js'
import { editorCsv } from './data/inputs.js'
import { imports, weigh } from './data/weigh.js'

/** Made here, so that no measured process holds what making it took. */
const folder = mkdtempSync(join(tmpdir(), 'civic-tally-data-'))
process.on('exit', () => rmSync(folder, { recursive: true }))
const csvFile = join(folder, 'rows.csv')
writeFileSync(csvFile, editorCsv(100_000))

/** @param {string} name @returns {any} */
function measured(name) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bench/data/measure.js'), name, csvFile],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The median of processes, by their time. @param {string} name @param {number} times */
function repeated(name, times) {
  const all = Array.from({ length: times }, () => measured(name))
  return all.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(times / 2)]
}

const ms = (/** @type {number} */ n) => `${n < 100 ? n.toFixed(1) : Math.round(n)} ms`
const kB = (/** @type {number} */ n) => `${(n / 1000).toFixed(1)} kB`
const share = (/** @type {{ right: number, all: number }} */ { right, all }) =>
  `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`
const trap = (/** @type {{ trap: string, milliseconds: number, growth: number }} */ t) =>
  `\`${JSON.stringify(t.trap).slice(1, -1)}\` ${ms(t.milliseconds)}, ×${t.growth.toFixed(1)}`

/** @type {[string, string, string][]} */
const rows = []
for (const [name, code] of Object.entries(imports)) {
  const { atOnce, later } = await weigh(code)
  rows.push([`${name}, min+gzip`, `${kB(atOnce)}${later > 0 ? `, ${kB(later)} more on first need` : ''}`, ''])
}
const csv = repeated('csv', 5)
rows.push(['CSV of 100,000 rows, file to dataset, cold', ms(csv.milliseconds), '≤ 1500 ms'])
rows.push([
  'the same, peak memory of the process',
  `${Math.round(csv.megabytes)} MB (${Math.round(csv.before)} before)`,
  '≤ 300 MB',
])
rows.push(['`checkDataset` of those 100,000 figures', ms(repeated('check', 3).milliseconds), ''])
const prose = measured('prose')
rows.push([
  `\`findQuantities\` in 100 kB of prose (${prose.count} figures), first call / warm`,
  `${ms(prose.first)} / ${ms(prose.median)}`,
  '≤ 50 ms',
])
const periods = measured('periods')
rows.push([
  `\`findPeriods\` in the same (${periods.count} periods), first call / warm`,
  `${ms(periods.first)} / ${ms(periods.median)}`,
  '',
])
const traps = measured('traps')
rows.push([
  `${traps.traps} texts made to trap, 25,000 characters each: slowest`,
  traps.slowest.map(trap).join('; '),
  '',
])
rows.push([
  'the same, four times the length takes at most',
  traps.steepest.map(trap).join('; ') || '—',
  '×4 is linear',
])
const right = await accuracy()
rows.push(['own corpus: phrases read right', share(right.phrases), '≥ 97 %'])
rows.push(['own corpus: clauses with every figure right and no other', share(right.clauses), '≥ 94 %'])
rows.push(['own corpus: wordings of no figure left alone', share(right.none), '≥ 98 %'])

const table = [
  '| what | measured | wanted |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(table)

if (process.argv.includes('--write')) {
  const path = join(root, 'docs/data.md')
  const page = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    page.replace(/(?<=<!-- measured -->\n).*(?=\n<!-- \/measured -->)/s, () => `\n${table}\n`),
  )
}
