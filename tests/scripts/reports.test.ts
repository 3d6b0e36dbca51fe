import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jsonReporter, sumOf } from '../../scripts/reports.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-reports-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function vitestSum(...files: { status: string; assertionResults: { status: string }[] }[]) {
  const path = join(folder, 'vitest.json')
  writeFileSync(path, JSON.stringify({ testResults: files }))
  return sumOf('vitest', path)
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

test('counts what vitest counted', () => {
  expect(vitestSum(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'))).toEqual({
    passed: 3,
    failed: 1,
  })
})

test('a file that failed to load is a failure', () => {
  expect(vitestSum(file('passed', 'passed'), file('failed'))).toEqual({ passed: 1, failed: 1 })
})

test('a file whose tests pass but which fails itself is a failure', () => {
  expect(vitestSum(file('failed', 'passed'))).toEqual({ passed: 1, failed: 0 + 1 })
})

test('skipped and open tests are failures', () => {
  expect(vitestSum(file('passed', 'passed', 'skipped', 'todo'))).toEqual({ passed: 1, failed: 2 })
})

test('no tests, and no report, are failures', () => {
  expect(vitestSum()).toEqual({ passed: 0, failed: 1 })
  expect(sumOf('vitest', join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
})

test('counts what web-test-runner counted, files that broke or hold no test included', () => {
  const path = join(folder, 'wtr.json')
  const result = (passed: boolean, skipped = false) => ({ name: '', passed, skipped })
  const session = (errors: unknown[], tests: unknown[], inner: unknown[] = []) => ({
    testFile: 'a.wtr.ts',
    errors,
    testResults: { name: '', tests, suites: [{ name: '', tests: inner, suites: [] }] },
  })
  const sessions = [
    session([], [result(true)], [result(true), result(false)]),
    session([], [result(true), result(true, true)]),
    session([], []),
    session([new Error('import failed')], []),
  ]
  jsonReporter(path).onTestRunFinished?.({ sessions: sessions as never, testRun: 0 })
  expect(sumOf('wtr', path)).toEqual({ passed: 3, failed: 4 })
})
