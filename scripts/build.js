/** Builds the package and the portal: dist/, custom-elements.json and portal-dist/. */
import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.js'
import { run } from './tools.js'

const stamp = join(root, 'portal-dist', '.built')
const sources = ['src', 'portal', 'package-lock.json']

export function buildPackage() {
  run('vite', ['build', '--logLevel', 'warn'])
  run('vite', ['build', '--mode', 'cdn', '--logLevel', 'warn'])
  // After vite, which empties dist.
  run('typescript', ['-p', 'tsconfig.build.json'], 'tsc')
  for (const framework of ['vue', 'svelte']) templateTypes(framework)
  run('@custom-elements-manifest/analyzer', ['analyze', '--quiet'], 'cem')
}

/**
 * The compiler copies no declarations. Who imports the module itself, not its types alone, gets nothing.
 * @param {string} framework
 */
function templateTypes(framework) {
  copyFileSync(join(root, `src/${framework}.d.ts`), join(root, `dist/${framework}.d.ts`))
  writeFileSync(join(root, `dist/${framework}.js`), 'export {}\n')
}

export function buildPortal() {
  run('vite', ['build', '--config', 'portal/vite.config.ts', '--logLevel', 'warn'])
  writeFileSync(stamp, '')
}

/** The portal is bundled from the library's sources: what is older than they are is built again. */
export function portalIsStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((path) => newest(join(root, path)) > built)
}

/**
 * When the file, or any file below the folder, was last written (ms since 1970).
 * @param {string} path
 */
function newest(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(path, file)).mtimeMs))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildPackage()
  buildPortal()
}
