/** Runs steps, two at a time, and adds up what they report. */
import { spawn } from 'node:child_process'
import { sumOf } from './reports.js'
import { root } from './setup.js'

/**
 * @typedef {import('./steps.js').Step} Step
 * @typedef {import('./reports.js').Sum} Sum
 */

/**
 * Runs the steps two at a time (the machines that check this have two processors), each after those it waits for.
 * What waits for a step that failed is not run and counts as failed.
 * @param {readonly Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Sum[]>}
 */
export async function runSteps(steps, env) {
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
 * @param {Step} step
 * @returns {Sum}
 */
function skip(step) {
  console.log(`✗ ${step.name.padEnd(10)} not run, for it waits for: ${step.after?.join(', ')}`)
  return { passed: 0, failed: 1 }
}
