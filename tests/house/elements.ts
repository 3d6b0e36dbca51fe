import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup.js'

/** Names of the elements: every folder of src/components that holds a file of its own name. */
export function elementNames(): readonly string[] {
  const folder = join(root, 'src/components')
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, `${name}.ts`)))
}

/** Parts of a chart in its light DOM: they tell it what to draw and have no drawing of their own. */
export const annotations: readonly string[] = ['rule', 'note']

/** Names of the elements that draw in a shadow root of their own. */
export function drawingElementNames(): readonly string[] {
  return elementNames().filter((name) => !annotations.includes(name))
}
