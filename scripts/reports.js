/** Reads what the test runners wrote, so that the closing sums are theirs and not guessed from text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * @typedef {{ passed: number, failed: number }} Sum
 * @typedef {{ tests: { passed: boolean, skipped: boolean }[], suites: Suite[] }} Suite
 */

/**
 * A report of @web/test-runner: one entry a test file. A file that failed to load counts as one failure,
 * a skipped test too.
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function jsonReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const files = sessions.map((session) => {
        const tests = flatten(/** @type {Suite | undefined} */ (session.testResults))
        const passed = tests.filter((test) => test.passed && !test.skipped).length
        const broken = session.errors.length > 0 || tests.length === 0 ? 1 : 0
        return { file: session.testFile, passed, failed: tests.length - passed + broken }
      })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify({ files }))
    },
  }
}

/**
 * @param {Suite | undefined} suite
 * @returns {Suite['tests']}
 */
function flatten(suite) {
  if (suite === undefined) return []
  return [...suite.tests, ...suite.suites.flatMap(flatten)]
}

/**
 * The sum of a report; one failure when there is no report, it does not read, or nothing ran.
 * @param {'vitest' | 'wtr' | 'sum'} kind
 * @param {string} path
 * @returns {Sum}
 */
export function sumOf(kind, path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const sum = kind === 'vitest' ? ofVitest(report) : kind === 'wtr' ? ofFiles(report.files) : report
  return sum.passed + sum.failed === 0 ? { passed: 0, failed: 1 } : sum
}

/**
 * Vitest's JSON. A file that failed to load has no tests of its own: one failure. Skipped and open tests are failures.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Sum}
 */
function ofVitest({ testResults }) {
  return ofFiles(
    testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length
      const failed = assertionResults.length - passed
      return { passed, failed: failed === 0 && (status !== 'passed' || passed === 0) ? 1 : failed }
    }),
  )
}

/**
 * @param {Sum[]} files
 * @returns {Sum}
 */
function ofFiles(files) {
  return files.reduce(
    (sum, file) => ({ passed: sum.passed + file.passed, failed: sum.failed + file.failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}
