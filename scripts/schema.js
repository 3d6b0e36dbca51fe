/** Writes schema.json, made from the validator in src/data/read. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './setup.js'

const { module } = await runnerImport(join(root, 'scripts/make-schema.ts'), { configFile: false, root })
writeFileSync(join(root, 'schema.json'), module.makeSchema())
