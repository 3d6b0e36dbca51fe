// Plain Node, as a server would: renders the elements named on the command line with the dataset on standard input and
// writes their HTML as JSON.
import { readFileSync } from 'node:fs'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html, unsafeStatic } from 'lit/static-html.js'

await import(new URL('../../dist/ssr.js', import.meta.url).href)
await import(new URL('../../dist/index.js', import.meta.url).href)

const data = readFileSync(0, 'utf8')
/** @type {Record<string, string>} */
const markup = {}
for (const name of process.argv.slice(2)) {
  const tag = unsafeStatic(`tally-${name}`)
  markup[name] = await collectResult(render(html`<${tag} data=${data}></${tag}>`))
}
process.stdout.write(JSON.stringify(markup))
