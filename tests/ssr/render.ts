import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/setup.js'

export interface Asked {
  /** Of the element, without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** HTML of the elements from a Node process of its own, in the order asked for. */
export function renderOnServer(
  asked: readonly Asked[],
  environment: Readonly<Record<string, string>> = {},
): readonly string[] {
  const child = spawnSync(process.execPath, [join(root, 'tests/ssr/render-elements.js')], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 64e6,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as readonly string[]
}
