/** Builds the package and the portal: dist/, custom-elements.json and portal-dist/. */
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.js'
import { run } from './tools.js'

const stamp = join(root, 'portal-dist', '.built')
const sources = [
  'src/**/*',
  'portal/**/*',
  'scripts/build.js',
  'vite.config.ts',
  'tsconfig.build.json',
  'package-lock.json',
]

export function build() {
  run('vite', ['build', '--logLevel', 'warn'])
  run('vite', ['build', '--mode', 'cdn', '--logLevel', 'warn'])
  // After vite, which empties dist.
  run('typescript', ['-p', 'tsconfig.build.json'], 'tsc')
  run('@custom-elements-manifest/analyzer', ['analyze', '--quiet'], 'cem')
  buildPortal()
}

export function buildPortal() {
  run('vite', ['build', '--config', 'portal/vite.config.ts', '--logLevel', 'warn'])
  writeFileSync(stamp, '')
}

/** The portal is bundled from the library's sources: what is older than they are is built again. */
export function portalIsStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return globSync(sources, { cwd: root }).some((path) => statSync(join(root, path)).mtimeMs > built)
}

if (import.meta.main) build()
