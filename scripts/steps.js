/** What `npm test` runs: each step a command, what it waits for, and where its own sums stand. */
import { join } from 'node:path'
import { root } from './setup.js'
import { commandOf } from './tools.js'

/**
 * @typedef {{
 *   name: string,
 *   args: string[],
 *   after?: string[],
 *   report?: { kind: 'vitest' | 'wtr' | 'sum', path: string },
 * }} Step
 */

const reports = join(root, '.reports')

/**
 * @param {string} name
 * @param {string[]} args
 * @param {string[]} [after]
 * @returns {Step}
 */
function vitest(name, args, after = []) {
  const path = join(reports, `${name}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${path}`]
  return {
    name,
    args: [commandOf('vitest'), 'run', ...args, ...reporters],
    after,
    report: { kind: 'vitest', path },
  }
}

/** Longest first, so that two at a time end together. A step without a report counts as one. */
/** @type {Step[]} */
export const steps = [
  { name: 'manifest', args: [commandOf('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet'] },
  { name: 'build', args: ['scripts/build.js'], after: ['manifest'] },
  vitest('stories', ['--config', '.storybook/vitest.config.ts'], ['manifest']),
  {
    name: 'elements',
    args: [commandOf('@web/test-runner', 'wtr')],
    report: { kind: 'wtr', path: join(reports, 'elements.json') },
  },
  vitest('e2e', ['--project', 'e2e'], ['build']),
  vitest('unit', ['--project', 'unit']),
  { name: 'types', args: [commandOf('typescript', 'tsc')], after: ['manifest'] },
  { name: 'lint', args: [commandOf('eslint'), '.', '--max-warnings=0'] },
  {
    name: 'size',
    args: ['scripts/size.js'],
    after: ['build'],
    report: { kind: 'sum', path: join(reports, 'size.json') },
  },
  vitest('package', ['--project', 'package'], ['build']),
  { name: 'format', args: [commandOf('prettier'), '--check', '--log-level=warn', '.'] },
]
