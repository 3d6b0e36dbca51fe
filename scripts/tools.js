/** Runs the packages' own commands on this very Node. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.js'

/**
 * The script file behind a package's command.
 * @param {string} name package
 * @param {string} [command] of several
 */
export function commandOf(name, command) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[command ?? name.replace(/^@.*\//, '')]
  if (typeof file !== 'string') throw new Error(`${name} has no command ${command ?? name}.`)
  return join(folder, file)
}

/**
 * Runs a package's command to its end, and ends with it when it fails: it has said why.
 * @param {string} name
 * @param {string[]} args
 * @param {string} [command]
 */
export function run(name, args, command) {
  const { status } = spawnSync(process.execPath, [commandOf(name, command), ...args], {
    cwd: root,
    stdio: 'inherit',
    // What is built is the same whoever asks for it: a test runner's mode would bundle the development version of Lit.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status === 0) return
  console.error(`${command ?? name} ${args.join(' ')} failed; its message is above.`)
  process.exit(1)
}
