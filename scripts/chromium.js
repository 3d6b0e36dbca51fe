/** Where Chromium is on this machine, and how to get it when it is not. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Nothing but the page under test goes over the network; root has no sandbox to run in. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium that may be run, or undefined. */
export function findChromium() {
  const named = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH].filter(
    (path) => path !== undefined && path !== '',
  )
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...named, ...onPath, ...places, playwrightsOwn()].find(
    (path) => path !== undefined && executable(path),
  )
}

/** Path of Chromium; throws what to install when there is none. */
export function requireChromium() {
  const path = findChromium()
  if (path === undefined) throw new Error(howToInstall)
  return path
}

const howToInstall = [
  'Chromium was not found. Any one of these is enough:',
  '  Debian, Ubuntu:  apt-get install -y chromium fonts-noto-cjk   (as root)',
  '  Fedora:          dnf install -y chromium google-noto-sans-cjk-fonts   (as root)',
  '  macOS:           brew install --cask chromium',
  '  anywhere:        npx playwright install chromium',
  'or name one that you have: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n')

/** Finds Chromium, or installs it from the system's packages where that is allowed. */
export function ensureChromium() {
  const found = findChromium()
  if (found === undefined) installPackages('Chromium', ['chromium'])
  const path = requireChromium()
  if (lacksChinese() && !installPackages('Chinese glyphs', ['fonts-noto-cjk'])) {
    installPackages('Chinese glyphs', ['fonts-wqy-microhei'])
  }
  if (lacksChinese()) console.log('No Chinese font was found: tests run, but pictures will show empty boxes.')
  return path
}

/**
 * @param {string} what
 * @param {string[]} packages
 */
function installPackages(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  console.log(`Installing ${what} from the system's packages: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'ignore', 'inherit']
  const update = spawnSync('apt-get', ['update', '-qq'], { env, stdio })
  if (update.error) return false
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio })
      .status === 0
  )
}

function lacksChinese() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() === ''
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath()
  } catch {
    return undefined
  }
}

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
