/** A file as a dataset with its findings, for `check` and `convert`. */
import { basename, dirname, join } from 'node:path'
import { finding, type Finding } from '../data/finding.js'
import { readDatasetFrom } from '../data/read/from.js'
import type { Format, Reading } from '../data/read.js'
import { readInput } from './files.js'
import type { Terminal } from './terminal.js'
import { words } from './words.js'

export interface Loaded extends Partial<Reading> {
  readonly findings: readonly Finding[]
  readonly bytes?: Uint8Array
}

export async function load(path: string, from: Format | undefined, terminal: Terminal): Promise<Loaded> {
  const input = await readInput(path, terminal)
  if ('problem' in input) {
    const { zh, en } = input.problem
    const code = input.problem === words.tooLarge ? 'too-large' : 'no-file'
    return { findings: [finding('error', code, '', { zh: `${zh}。`, en: `${en}.` })] }
  }
  const name = path === '-' ? undefined : basename(path)
  const reading = await readDatasetFrom(input.bytes, {
    ...(name !== undefined && { file: name }),
    ...(from && { format: from }),
    // A data package’s files lie beside it.
    resolve: async (relative) => {
      const found = await readInput(join(dirname(path), relative), terminal)
      return 'bytes' in found ? found.bytes : undefined
    },
  })
  return { ...reading, bytes: input.bytes }
}
