// Runs on the machine's own Node, before anything is installed: no dependencies, and no syntax an old one cannot read.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const oldestForSetup = 18
const oldestForTools = '20.19'

/**
 * Makes the clone ready and runs `script` on the Node the tools want.
 * @param {string} script path below the project's root
 * @param {string[]} args
 */
export function runReady(script, args) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestForSetup) {
    stop(
      `This is Node ${process.versions.node}. Node ${oldestForSetup} or newer is needed to set civic-tally up; ` +
        'install it from https://nodejs.org and try again.',
    )
  }
  if (!installed()) install()
  const child = spawn(toolNode(), [join(root, script), ...args], { stdio: 'inherit', cwd: root })
  // Ctrl+C reaches the whole terminal group: the child ends by itself and this process only waits for it.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => stop(`Node could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 143) : code))
}

/** Does node_modules hold what package-lock.json names? Packages for other platforms may be absent. */
function installed() {
  const marker = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(marker)) return false
  const wanted = packages(join(root, 'package-lock.json'))
  const present = packages(marker)
  return Object.entries(wanted).every(([path, entry]) => {
    const found = present[path]
    if (path === '') return true
    if (found === undefined) return entry.optional === true || entry.peer === true
    return found.version === entry.version
  })
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages || {}
  } catch (error) {
    return stop(`${lockfile} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function install() {
  console.log('Setting up: npm ci (about a minute, once)')
  // Without node_modules/.bin in front: npm ci deletes that Node while it runs.
  const path = (process.env.PATH || '')
    .split(delimiter)
    .filter((entry) => !entry.includes(join('node_modules', '.bin')))
    .join(delimiter)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: Object.assign({}, process.env, { PATH: path }),
  })
  if (result.error)
    stop(`npm could not be started (${result.error.message}). Install Node with npm and try again.`)
  if (result.status !== 0)
    stop('npm ci failed; its message is above. Mend that and run the same command again.')
}

/** The Node that came with the packages, else the machine's own where it is new enough. */
function toolNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = join(root, 'node_modules', 'node', 'bin', name)
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  if (isAtLeast(process.versions.node, oldestForTools)) return process.execPath
  return stop(
    `The Node that npm installs for the tools does not start here, and this machine's Node ${process.versions.node} ` +
      `is older than ${oldestForTools}. Install Node 24 from https://nodejs.org and try again.`,
  )
}

/**
 * Is `version` at least `wanted`, by major and minor?
 * @param {string} version
 * @param {string} wanted
 */
function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
