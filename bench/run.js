/**
 * Ours beside its peers in one Chromium: `npm run bench`, after `npm run build`. Libraries take turns page by page, so that
 * what else the machine does falls on all alike; medians are compared. Writes docs/bench.md.
 *
 *     npm run bench                                every task and library, docs/bench.md written
 *     npm run bench -- --only=update --peers=chartjs --pages=9    some, printed
 */
import { chromium } from 'playwright'
import { chromiumArgs, requireChromium } from '../scripts/chromium.js'
import { serveFolder } from '../scripts/static-server.js'
import { buildPage } from './build.js'
import { dashboardTime } from './dashboard.js'
import { heapGrowth, hoverTime, median, taskTime, weight } from './measure.js'
import { writeReport } from './report.js'
import { serverRates } from './server.js'

const peers = /** @type {const} */ (['civic-tally', 'chartjs', 'echarts', 'uplot', 'plot'])
const options = new Map(
  process.argv.slice(2).map((arg) => /** @type {[string, string]} */ (arg.replace(/^--/, '').split('='))),
)
const pages = Number(options.get('pages') ?? 7)
const asked = options.get('only')?.split(',')
const chosen = peers.filter(
  (name) => name === 'civic-tally' || (options.get('peers')?.split(',').includes(name) ?? true),
)

/** @param {string} peer */
const drawOne = (peer) => `import { peer } from 'bench/peers/${peer}'
const holder = document.createElement('div')
holder.className = 'holder'
document.body.append(holder)
peer.bars(holder, ['兰州', '天水'], [110, 30])`

/**
 * @param {string} peer
 * @param {string} [drawn]
 */
const allTasks = (peer, drawn = peer) => `import { peer } from 'bench/peers/${peer}'
import { line } from 'bench/lines/${drawn}'
import { tasks } from 'bench/tasks'
globalThis.bench = tasks(peer, line)`

/**
 * @typedef {{ id: string, name: string, unit: string, samples: number, better?: 'more', why?: string, without?: string,
 *   page?: (peer: string) => string, measure: (page: import('playwright').Page, url: string) => Promise<number> }} Task
 */
/** @type {Task[]} */
const tasks = [
  {
    id: 'size',
    name: 'A page with one bar chart, scripts, min+gzip',
    unit: 'kB',
    samples: 1,
    why: 'uPlot draws a canvas and nothing for a reader who cannot see it; ours is bars, table, speech, keys and bounds.',
    page: drawOne,
    measure: async (page, url) => (await weight(page, url)) / 1000,
  },
  {
    id: 'draw',
    name: '12 charts first drawn',
    unit: 'ms',
    samples: pages,
    why: 'Every bar, label and figure is an element that style sheets and assistive technology reach; uPlot paints pixels.',
    measure: (page) => taskTime(page, 'draw'),
  },
  {
    id: 'update',
    name: '12 charts, 40 rounds of new data',
    unit: 'ms',
    samples: pages,
    why: 'Each round the data are read and checked as if a page had sent them; the first and the last are drawn as elements, the last said in words. Each drawing stands for two frames, so that it is seen, before the next replaces it, or for more where many charts go on together (three charts a frame, one with another: here every third frame), and charts out of sight are drawn twice a second: of 40 rounds about a third are drawn. The peers draw every one. uPlot takes bare numbers and says none.',
    measure: async (page) => {
      await taskTime(page, 'draw')
      return taskTime(page, 'update', 40)
    },
  },
  ...[100_000, 1_000_000].map((points) => ({
    id: `line${points}`,
    name: `A line of ${points.toLocaleString('en')} points`,
    unit: 'ms',
    samples: pages,
    why: 'Ours also makes 12 groups of figures for keys and assistive technology.',
    measure: (/** @type {import('playwright').Page} */ page) => lineTime(page, points),
  })),
  {
    id: 'line-later',
    name: 'The same of 100,000, what columns need loaded when the first come',
    unit: 'ms',
    samples: pages,
    why: 'A page that does not import `civic-tally/columns`, which asks for those three files with the page.',
    page: (peer) => allTasks(peer, peer === 'civic-tally' ? 'civic-tally-later' : peer),
    measure: async (page, url) => {
      await page.goto(url, { waitUntil: 'networkidle' })
      return lineTime(page, 100_000)
    },
  },
  {
    id: 'hover',
    name: 'Moving over a line of 1,000,000 points, 60 moves',
    unit: 'ms',
    samples: pages,
    // A million points of one path, which answers no pointer.
    without: 'plot',
    why: 'Each move says the figure in words in a tooltip that assistive technology meets too; some peers draw a cross only, Chart.js looks among the points it has thinned out.',
    measure: async (page) => {
      await taskTime(page, 'walk', 1_000_000)
      await taskTime(page, 'line')
      return hoverTime(page, 60)
    },
  },
  {
    id: 'heap',
    name: '300 charts mounted and removed, heap kept, after 300 before',
    unit: 'kB',
    samples: Math.min(pages, 5),
    why: 'What is kept is machine code, compiled while charts come and go: a heap snapshot finds 274 kB of it, 73 of uPlot, and no object of either. The row below says what is left of it.',
    measure: async (page) => (await heapGrowth(page, 'mount', 300)) / 1000,
  },
  {
    id: 'heap-later',
    name: '300 charts mounted and removed, heap kept, after 900 before',
    unit: 'kB',
    samples: 1,
    why: 'All is compiled by then, and a few kilobytes are chance: nothing is kept chart by chart.',
    measure: async (page) => (await heapGrowth(page, 'mount', 300, 900)) / 1000,
  },
]

/**
 * @param {import('playwright').Page} page
 * @param {number} points
 */
async function lineTime(page, points) {
  await taskTime(page, 'walk', points)
  return taskTime(page, 'line')
}

/** @typedef {{ id: string, name: string, unit: string, better?: 'more', why?: string, values: Record<string, number> }} Row */

async function main() {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs })
  /** @type {Row[]} */
  const rows = []
  for (const task of tasks.filter(({ id }) => !asked || asked.includes(id))) {
    rows.push(await compare(browser, task))
  }
  if (!asked || asked.includes('dashboard')) rows.push(await told(dashboardTime(browser, pages)))
  const version = browser.version()
  await browser.close()
  if (!asked || asked.includes('server')) rows.push(await serverRates())
  if (!asked && !options.has('peers')) writeReport(rows, version, pages)
}

/**
 * @param {import('playwright').Browser} browser
 * @param {Task} task
 * @returns {Promise<Row>}
 */
async function compare(browser, task) {
  const { id, name, unit } = task
  const made = task.page ?? allTasks
  const servers = new Map()
  const measured = chosen.filter((peer) => peer !== task.without)
  for (const peer of measured) {
    const folder = await buildPage(`${task.page ? id : 'tasks'}-${peer}`, made(peer))
    servers.set(peer, await serveFolder(folder, { policy: '' }))
  }
  /** @type {Record<string, number[]>} */
  const samples = Object.fromEntries(measured.map((peer) => [peer, []]))
  for (let i = 0; i < task.samples; i++) {
    for (const peer of measured) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
      const { url } = servers.get(peer)
      if (!task.page) await page.goto(url, { waitUntil: 'networkidle' })
      samples[peer]?.push(await task.measure(page, url))
      await page.close()
    }
  }
  await Promise.all([...servers.values()].map((server) => server.close()))
  const values = Object.fromEntries(measured.map((peer) => [peer, median(samples[peer] ?? [])]))
  print(name, unit, values)
  return { id, name, unit, values, ...(task.why !== undefined && { why: task.why }) }
}

/**
 * @param {Promise<Row>} measured
 * @returns {Promise<Row>}
 */
async function told(measured) {
  const row = await measured
  print(row.name, row.unit, row.values)
  return row
}

/**
 * @param {string} name
 * @param {string} unit
 * @param {Record<string, number>} values
 */
function print(name, unit, values) {
  const own = values['civic-tally'] ?? NaN
  console.log(name)
  for (const [peer, value] of Object.entries(values)) {
    console.log(
      `  ${peer.padEnd(12)} ${value.toFixed(1).padStart(9)} ${unit}   ours ÷ theirs ${(own / value).toFixed(2)}`,
    )
  }
}

await main()
