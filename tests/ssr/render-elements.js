// Plain Node, as a server would: renders the elements of the JSON list on standard input, each a name and its attributes,
// and writes their HTML as a JSON list.
import { readFileSync } from 'node:fs'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html, unsafeStatic } from 'lit/static-html.js'

await import(new URL('../../dist/ssr.js', import.meta.url).href)
await import(new URL('../../dist/index.js', import.meta.url).href)

/** @type {{ name: string, attributes: Record<string, string> }[]} */
const asked = JSON.parse(readFileSync(0, 'utf8'))
/** @type {string[]} */
const markup = []
for (const { name, attributes } of asked) {
  const tag = unsafeStatic(`tally-${name}`)
  const given = unsafeStatic(
    Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
      .join(''),
  )
  markup.push(await collectResult(render(html`<${tag}${given}></${tag}>`)))
}
process.stdout.write(JSON.stringify(markup))
