/** One page a library and task, bundled as a page's author would: our own package as it is published. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/setup.js'

const work = join(root, '.reports', 'bench')

/**
 * Builds a page whose module is `code`; returns the folder to serve.
 * @param {string} name
 * @param {string} code
 */
export async function buildPage(name, code) {
  const folder = join(work, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'main.ts'), code)
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="./page.css"><script type="module" src="./main.ts"></script></html>`,
  )
  writeFileSync(
    join(folder, 'page.css'),
    'body{display:grid;grid-template-columns:repeat(3,400px);gap:16px;margin:16px}.holder{width:400px;height:400px}',
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: {
      alias: [
        { find: /^built\/(.+)$/, replacement: join(root, 'dist/components/$1/$1.js') },
        { find: /^dist\/(.+)$/, replacement: join(root, 'dist/$1.js') },
        { find: /^bench\/(.+)$/, replacement: join(root, 'bench/$1.ts') },
      ],
    },
    build: { target: 'es2022', outDir: 'built', modulePreload: false },
  })
  return join(folder, 'built')
}
