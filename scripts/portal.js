/** Serves the portal, built first where it is older than its sources. */
import { join } from 'node:path'
import { buildPortal, portalIsStale } from './build.js'
import { root } from './setup.js'
import { serveFolder } from './static-server.js'

if (portalIsStale()) {
  console.log('Building the portal')
  buildPortal()
}
const server = await serveFolder(join(root, 'portal-dist'), {
  port: Number(process.env.PORT ?? 4173),
  host: process.env.HOST ?? '127.0.0.1',
})
console.log(`civic-tally portal: ${server.url}`)
console.log('Ctrl+C ends it.')

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
