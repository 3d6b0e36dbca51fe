/**
 * Weighs what a page requests until its charts are drawn: scripts, minified and gzipped, Lit included, whatever is
 * imported on demand counted when it is really loaded. Budgets in kB of 1000 bytes, and in files: a part that does not import
 * what every chart has makes bundlers cut that into pieces, each a request.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumArgs, requireChromium } from './chromium.js'
import { root } from './setup.js'
import { serveFolder } from './static-server.js'

/** @param {unknown[]} figures */
const dataset = (figures) => ({
  version: 1,
  indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
  observations: figures.map((figure, i) => ({ indicator: 'held', place: `地区${i + 1}`, figure })),
})

/** Parts of one whole, as a donut wants them. */
const parts = {
  version: 1,
  indicators: [{ id: 'outcome', label: '办理结果', unit: '件', kind: 'count', complete: true }],
  observations: ['已解决', '列入计划', '留作参考'].map((category, i) => ({
    indicator: 'outcome',
    category,
    figure: `${(i + 1) * 20}件`,
  })),
}

/** Figures of several years, as a line wants them. */
const course = {
  version: 1,
  indicators: [{ id: 'filed', label: '立案提案', unit: '件', kind: 'count' }],
  observations: ['近520件', '548件', '560余件', '591件'].map((figure, i) => ({
    indicator: 'filed',
    period: String(2021 + i),
    figure,
  })),
}

const worded = dataset(['110余次', '近30次', '20多次', '98次以上'])

const pages = [
  {
    name: 'bar chart from numbers',
    budget: 30,
    files: 1,
    charts: { 'bar-chart': dataset([110, 30, 98, 25]) },
  },
  { name: 'bar chart from worded figures', budget: 34, files: 4, charts: { 'bar-chart': worded } },
  {
    name: 'bars, lines and donuts, worded',
    budget: 44,
    files: 4,
    charts: { 'bar-chart': worded, 'line-chart': course, 'donut-chart': parts },
  },
]

const work = join(root, '.reports', 'size')

/**
 * @param {(typeof pages)[number]} page
 * @param {string} folder
 */
async function buildPage({ charts }, folder) {
  const names = Object.keys(charts)
  const elements = Object.entries(charts).map(
    ([name, data]) => `<tally-${name} data='${JSON.stringify(data)}'></tally-${name}>`,
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'main.js'),
    names.map((name) => `import 'civic-tally/components/${name}'\n`).join(''),
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>size</title>
<link rel="icon" href="data:,"><script type="module" src="./main.js"></script>${elements.join('')}</html>`,
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: {
      alias: [
        { find: /^civic-tally\/components\/(.+)$/, replacement: join(root, 'dist/components/$1/$1.js') },
      ],
    },
    build: { target: 'es2022', outDir: 'built', modulePreload: false },
  })
}

/**
 * Gzipped bytes of every script the page requested until it was drawn.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string[]} tags
 */
async function weigh(browser, url, tags) {
  const page = await browser.newPage()
  /** @type {Promise<{ name: string, bytes: number }>[]} */
  const scripts = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const name = new URL(response.url()).pathname.split('/').pop() ?? ''
    scripts.push(response.body().then((body) => ({ name, bytes: gzipSync(body, { level: 9 }).length })))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction((names) => {
    const elements = names.map((name) => document.querySelector(name))
    return elements.every((element) => /** @type {any} */ (element).view?.targets.length > 0)
  }, tags)
  await page.waitForLoadState('networkidle')
  const weighed = await Promise.all(scripts)
  await page.close()
  return weighed.toSorted((a, b) => b.bytes - a.bytes)
}

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)

async function main() {
  rmSync(work, { recursive: true, force: true })
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs })
  let passed = 0
  for (const [i, page] of pages.entries()) {
    const folder = join(work, String(i))
    await buildPage(page, folder)
    const server = await serveFolder(join(folder, 'built'), { policy: '' })
    const tags = Object.keys(page.charts).map((name) => `tally-${name}`)
    const scripts = await weigh(browser, server.url, tags)
    await server.close()
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
    const within = total <= page.budget * 1000 && scripts.length <= page.files
    if (within) passed += 1
    console.log(
      `${within ? '✓' : '✗'} ${page.name}: ${kB(total)} of ${page.budget} kB gzip, ${scripts.length} of ${page.files} files`,
    )
    for (const { name, bytes } of scripts) console.log(`    ${kB(bytes).padStart(6)}  ${name}`)
  }
  await browser.close()
  writeFileSync(
    join(root, '.reports', 'size.json'),
    JSON.stringify({ passed, failed: pages.length - passed }),
  )
  if (passed < pages.length) process.exitCode = 1
}

await main()
