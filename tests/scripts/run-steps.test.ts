import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runSteps } from '../../scripts/run-steps.js'

let folder = ''
let said: string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-steps-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
})

const step = (name: string, code: string, after: string[] = []) => ({ name, args: ['--eval', code], after })

function reporting(name: string, sum: object, exit: number) {
  const path = join(folder, `${name}.json`)
  const code = `require('fs').writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(JSON.stringify(sum))}); process.exit(${exit})`
  return { ...step(name, code), report: { kind: 'sum' as const, path } }
}

test('a command counts as one, passed or failed by its exit code', async () => {
  const sums = await runSteps([step('fine', ''), step('bad', 'process.exit(3)')], process.env)
  expect(sums).toContainEqual({ passed: 1, failed: 0 })
  expect(sums).toContainEqual({ passed: 0, failed: 1 })
})

test('tests count by the report', async () => {
  expect(await runSteps([reporting('some', { passed: 12, failed: 3 }, 1)], process.env)).toEqual([
    { passed: 12, failed: 3 },
  ])
})

test('a command that fails though all its tests pass is a failure more', async () => {
  expect(await runSteps([reporting('late', { passed: 12, failed: 0 }, 1)], process.env)).toEqual([
    { passed: 12, failed: 1 },
  ])
})

test('a report without tests, and a missing one, are failures', async () => {
  const missing = {
    ...step('missing', ''),
    report: { kind: 'vitest' as const, path: join(folder, 'no.json') },
  }
  expect(await runSteps([reporting('none', { passed: 0, failed: 0 }, 0)], process.env)).toEqual([
    { passed: 0, failed: 1 },
  ])
  expect(await runSteps([missing], process.env)).toEqual([{ passed: 0, failed: 1 }])
})

test('what waits for a failed step is not run, and fails', async () => {
  const marker = "require('fs').writeFileSync('must-not-be', '')"
  const sums = await runSteps(
    [step('first', 'process.exit(1)'), step('second', marker, ['first'])],
    process.env,
  )
  expect(sums).toEqual([
    { passed: 0, failed: 1 },
    { passed: 0, failed: 1 },
  ])
  expect(said.at(-1)).toContain('not run')
})

test('a failed step shows what it said, a passed one does not', async () => {
  await runSteps(
    [step('quiet', "console.log('secret')"), step('loud', "console.error('why'); process.exit(1)")],
    process.env,
  )
  expect(said.join('\n')).toContain('why')
  expect(said.join('\n')).not.toContain('secret')
})
