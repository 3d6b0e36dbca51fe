/** Runs every check and ends with their sum: `N passed, N failed`. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { ensureChromium } from './chromium.js'
import { sumOf } from './reports.js'
import { root } from './setup.js'
import { steps } from './steps.js'

/**
 * @typedef {import('./steps.js').Step} Step
 * @typedef {import('./reports.js').Sum} Sum
 */

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

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function execute(step, env) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const output = []
    const child = spawn(process.execPath, step.args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }))
  })
}

/**
 * Tests by the runner's own report. A command that failed though no test did is one failure more.
 * @param {Step} step
 * @param {number | null} code
 * @returns {Sum}
 */
function sumOfStep(step, code) {
  if (step.report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const sum = sumOf(step.report.kind, step.report.path)
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Sum>}
 */
async function runStep(step, env) {
  const started = performance.now()
  const { code, output } = await execute(step, env)
  const sum = sumOfStep(step, code)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (sum.failed > 0) console.log(`\n${output.trimEnd()}\n`)
  const mark = sum.failed > 0 ? '✗' : '✓'
  const failures = sum.failed > 0 ? `, ${sum.failed} failed` : ''
  console.log(`${mark} ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${sum.passed} passed${failures}`)
  return sum
}

/**
 * Runs the steps two at a time (the machines that check this have two processors), each after those it waits for.
 * What waits for a step that failed is not run and counts as failed.
 * @param {readonly Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Sum[]>}
 */
async function runAll(steps, env) {
  const queue = [...steps]
  /** @type {Map<string, Sum>} */
  const done = new Map()
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  while (queue.length > 0 || running.size > 0) {
    const next = queue.findIndex(({ after = [] }) => after.every((name) => done.has(name)))
    const [step] = next >= 0 && running.size < 2 ? queue.splice(next, 1) : []
    if (step === undefined) await Promise.race(running.values())
    else if (step.after?.some((name) => (done.get(name)?.failed ?? 0) > 0)) done.set(step.name, skip(step))
    else running.set(step.name, start(step))
  }
  return [...done.values()]

  /** @param {Step} step */
  async function start(step) {
    done.set(step.name, await runStep(step, env))
    running.delete(step.name)
  }
}

/**
 * @param {Step} step
 * @returns {Sum}
 */
function skip(step) {
  console.log(`✗ ${step.name.padEnd(10)} not run, for it waits for: ${step.after?.join(', ')}`)
  return { passed: 0, failed: 1 }
}

async function main() {
  const started = performance.now()
  const queue = chosenSteps()
  const chromium = process.argv.includes('--install-chromium') ? { CHROMIUM_PATH: ensureChromium() } : {}
  rmSync(join(root, '.reports'), { recursive: true, force: true })
  const sums = await runAll(queue, {
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
