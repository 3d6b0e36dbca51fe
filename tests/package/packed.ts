/** The package as it would be published, unpacked beside nothing but its declared dependencies. */
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/setup.js'

export interface Manifest {
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

export interface Packed {
  readonly tarball: string
  /** A project that depends on the package. */
  readonly consumer: string
  /** The package inside it. */
  readonly folder: string
  readonly manifest: Manifest
  readonly files: readonly string[]
  remove(): void
}

export function pack(): Packed {
  const consumer = mkdtempSync(join(tmpdir(), 'civic-tally-package-'))
  const modules = join(consumer, 'node_modules')
  const folder = join(modules, 'civic-tally')
  mkdirSync(folder, { recursive: true })
  const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', consumer]
  const tarball = join(consumer, execFileSync('npm', npm, { cwd: root, encoding: 'utf8' }).trim())
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', type: 'module', private: true }),
  )
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const remove = () => rmSync(consumer, { recursive: true, force: true })
  return { tarball, consumer, folder, manifest, files, remove }
}
