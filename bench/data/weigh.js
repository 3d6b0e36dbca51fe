/** What `civic-tally/data` weighs in a page: bundled as a page's author would, minified, gzipped. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from '../../scripts/setup.js'

/** What a page may import, and the code that imports it. */
export const imports = {
  'everything of `./data`': "export * from 'civic-tally/data'",
  '`readQuantity`': "export { readQuantity } from 'civic-tally/data'",
  '`findQuantities` and `findPeriods`': "export { findQuantities, findPeriods } from 'civic-tally/data'",
  '`formatQuantity`': "export { formatQuantity } from 'civic-tally/data'",
  '`readDataset`': "export { readDataset } from 'civic-tally/data'",
  '`checkDataset`': "export { checkDataset } from 'civic-tally/data'",
}

/**
 * Gzipped bytes of what is loaded at once, and of what waits behind `import()`.
 * @param {string} code
 */
export async function weigh(code) {
  const entry = '\0entry'
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === 'entry' ? entry : id === 'civic-tally/data' ? join(root, 'dist/data/index.js') : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  /** @type {Set<string>} */
  const atOnce = new Set()
  const follow = (/** @type {string} */ name) => {
    if (atOnce.has(name)) return
    atOnce.add(name)
    byName.get(name)?.imports.forEach(follow)
  }
  chunks.filter((chunk) => chunk.isEntry).forEach((chunk) => follow(chunk.fileName))
  const bytes = (/** @type {(name: string) => boolean} */ which) =>
    chunks
      .filter(({ fileName }) => which(fileName))
      .reduce((sum, { code: text }) => sum + gzipSync(text, { level: 9 }).length, 0)
  return { atOnce: bytes((name) => atOnce.has(name)), later: bytes((name) => !atOnce.has(name)) }
}
