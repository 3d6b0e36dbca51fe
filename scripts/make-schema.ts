/** Writes `schema.json`, the JSON Schema of a dataset file, from the one validator. */
import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { DatasetModel } from '../src/data/read/model.js'

export function makeSchema(): string {
  return `${JSON.stringify(toJsonSchema(DatasetModel, { errorMode: 'throw' }), null, 2)}\n`
}

if (process.argv[1]?.endsWith('make-schema.ts') || process.argv[1]?.endsWith('make-schema.js')) {
  await writeFile(new URL('../schema.json', import.meta.url), makeSchema())
}
