import { toJsonSchema } from '@valibot/to-json-schema'
import { DatasetModel } from '../src/data/read/model.js'

/** `schema.json`, the JSON Schema of a dataset file, from the one validator: editors complete and check by it. */
export function makeSchema(): string {
  return `${JSON.stringify(toJsonSchema(DatasetModel, { errorMode: 'throw' }), null, 2)}\n`
}
