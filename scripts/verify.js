/** Runs every check and ends with their sum: `N passed, N failed`. */
import { rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { ensureChromium } from './chromium.js'
import { runSteps } from './run-steps.js'
import { root } from './setup.js'
import { steps } from './steps.js'

/** @typedef {import('./steps.js').Step} Step */

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))

/**
 * The steps asked for by name with what they wait for; all when none is named.
 * @returns {Step[]}
 */
function chosenSteps() {
  if (wanted.length === 0) return steps
  const names = new Set(wanted)
  for (const step of steps.toReversed()) {
    if (names.has(step.name)) step.after?.forEach((name) => names.add(name))
  }
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    )
  }
  return steps.filter(({ name }) => names.has(name))
}

async function main() {
  const started = performance.now()
  const queue = chosenSteps()
  const chromium = process.argv.includes('--install-chromium') ? { CHROMIUM_PATH: ensureChromium() } : {}
  rmSync(join(root, '.reports'), { recursive: true, force: true })
  const sums = await runSteps(queue, {
    FAST_CHECK_SEED: '20261125',
    ...process.env,
    ...chromium,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    WTR_REPORT: join(root, '.reports', 'elements.json'),
  })
  const passed = sums.reduce((total, sum) => total + sum.passed, 0)
  const failed = sums.reduce((total, sum) => total + sum.failed, 0)
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

await main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
