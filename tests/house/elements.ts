import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup.js'

/** Names of the elements: every folder of src/components that holds a file of its own name. */
export function elementNames(): readonly string[] {
  const folder = join(root, 'src/components')
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, `${name}.ts`)))
}
