/** What Chromium says a page cost: main-thread time of its tasks, bytes of its scripts and styles, heap it kept. */
import { gzipSync } from 'node:zlib'

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ [task: string]: (n?: number) => Promise<void> }} Tasks
 */

/**
 * Milliseconds of main-thread task time `task` took, until nothing is left to do.
 * @param {Page} page
 * @param {string} task
 * @param {number} [times]
 */
export async function taskTime(page, task, times) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await metric(session, 'TaskDuration')
  await perform(page, task, times)
  await page.waitForTimeout(150)
  const after = await metric(session, 'TaskDuration')
  await session.detach()
  return (after - before) * 1000
}

/**
 * Milliseconds of main-thread task time that moving the pointer over the chart took.
 * @param {Page} page
 * @param {number} moves
 */
export async function hoverTime(page, moves) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  // The first move may load what deals with it.
  await page.mouse.move(120, 160)
  await page.waitForTimeout(500)
  const before = await metric(session, 'TaskDuration')
  for (let i = 0; i < moves; i++) await page.mouse.move(120 + i * 4, 160 + (i % 9))
  await page.waitForTimeout(200)
  const after = await metric(session, 'TaskDuration')
  await session.detach()
  return (after - before) * 1000
}

/**
 * Bytes of heap that `task` leaves behind, garbage collected before and after. What is made once for all charts is not growth:
 * it has been done `before` times already.
 * @param {Page} page
 * @param {string} task
 * @param {number} times
 * @param {number} [before]
 */
export async function heapGrowth(page, task, times, before = times) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await perform(page, task, before)
  const start = await heap(session)
  await perform(page, task, times)
  const end = await heap(session)
  await session.detach()
  return end - start
}

/**
 * @param {Page} page
 * @param {string} task
 * @param {number} [times]
 */
async function perform(page, task, times) {
  await page.evaluate(
    ([name, n]) =>
      /** @type {{ bench: Tasks }} */ (/** @type {unknown} */ (globalThis)).bench[String(name)]?.(Number(n)),
    [task, times ?? 1],
  )
}

/** @param {import('playwright').CDPSession} session */
async function heap(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  return metric(session, 'JSHeapUsedSize')
}

/**
 * @param {import('playwright').CDPSession} session
 * @param {string} name
 */
async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((m) => m.name === name)?.value ?? 0
}

/**
 * Gzipped bytes of the scripts and styles the page requests until it is quiet, its own style sheet not counted.
 * @param {Page} page
 * @param {string} url
 */
export async function weight(page, url) {
  /** @type {Promise<number>[]} */
  const bodies = []
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return
    bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
