/** How long the portal's first page takes from asking for its script to its last chart drawn, data fetched on the way. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildPortal, portalIsStale } from '../scripts/build.js'
import { root } from '../scripts/setup.js'
import { serveFolder } from '../scripts/static-server.js'
import { median } from './measure.js'

/**
 * Milliseconds, a median of `pages` pages, each with nothing in its cache.
 * @param {import('playwright').Browser} browser
 * @param {number} pages
 * @returns {Promise<import('./run.js').Row>}
 */
export async function dashboardTime(browser, pages) {
  if (!existsSync(join(root, 'portal-dist')) || portalIsStale()) buildPortal()
  const server = await serveFolder(join(root, 'portal-dist'))
  const samples = []
  for (let i = 0; i < pages; i++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    await page.addInitScript(watch)
    await page.goto(server.url)
    await page.waitForFunction(() => 'drawnAt' in globalThis)
    samples.push(await page.evaluate(fromScript))
    await context.close()
  }
  await server.close()
  const values = { 'civic-tally': median(samples) }
  const name = 'The portal’s first page, from its script asked for to its last chart drawn, by the clock'
  return { id: 'dashboard', name, unit: 'ms', values }
}

/** In the page: notes the frame in which every chart of the dashboard is drawn. */
function watch() {
  const look = () => {
    const charts = [...document.querySelectorAll('tally-dashboard *')].filter(
      (element) => element.localName.startsWith('tally-') && 'updateComplete' in element,
    )
    const drawn = charts.length > 0 && charts.every((/** @type {any} */ chart) => chart.view !== undefined)
    if (!drawn || !customElements.get('tally-dashboard')) return requestAnimationFrame(look)
    // What was laid in this frame is painted before the next.
    requestAnimationFrame(() => Object.assign(globalThis, { drawnAt: performance.now() }))
    return undefined
  }
  requestAnimationFrame(look)
}

/** In the page: milliseconds from the first script asked for. */
function fromScript() {
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry) => /** @type {PerformanceResourceTiming} */ (entry).initiatorType === 'script')
  const { drawnAt } = /** @type {{ drawnAt: number }} */ (/** @type {unknown} */ (globalThis))
  return drawnAt - Math.min(...scripts.map(({ startTime }) => startTime))
}
