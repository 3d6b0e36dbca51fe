/** A folder over HTTP under the strictest policy the library promises to run in. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { createGzip } from 'node:zlib'

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.csv', '.map', '.svg', '.txt'])

/**
 * Serves `folder` on the first free port from `port` on (0: any).
 * @param {string} folder
 * @param {{ port?: number, host?: string, policy?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { port = 0, host = '127.0.0.1', policy = strictPolicy } = {}) {
  const server = createServer((request, response) => answer(folder, policy, request, response))
  const bound = await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, port, host) {
  const last = port === 0 ? 0 : port + 50
  for (let candidate = port; candidate <= last; candidate += 1) {
    const bound = await tryPort(server, candidate, host)
    if (bound !== undefined) return bound
  }
  throw new Error(`No port from ${port} to ${last} is free.`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>}
 */
function tryPort(server, port, host) {
  return new Promise((resolve, reject) => {
    const failed = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/**
 * @param {string} folder
 * @param {string} policy
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, policy, request, response) {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-cache')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only GET and HEAD are answered.')
  }
  const path = fileOf(folder, request.url ?? '/')
  if (path?.endsWith(sep)) return redirect(response, request.url ?? '/')
  if (path === undefined) return refuse(response, 404, 'Not found.')
  const extension = extname(path).toLowerCase()
  response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream')
  const gzip = compressed.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (gzip) {
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Vary', 'Accept-Encoding')
  }
  if (request.method === 'HEAD') return void response.end()
  const file = createReadStream(path)
  file.on('error', () => response.destroy())
  if (gzip) file.pipe(createGzip()).pipe(response)
  else file.pipe(response)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} message
 */
function refuse(response, status, message) {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(message)
}

/**
 * To the folder's own address, without which relative links in its page would miss.
 * @param {import('node:http').ServerResponse} response
 * @param {string} url
 */
function redirect(response, url) {
  const { pathname, search } = new URL(url, 'http://local')
  response.statusCode = 301
  response.setHeader('Location', `/${pathname.replace(/^\/+/, '')}/${search}`)
  response.end()
}

/**
 * The file a URL names; a folder, with its separator, when the URL lacks its slash; undefined when it is outside
 * `folder` or absent.
 * @param {string} folder
 * @param {string} url
 */
function fileOf(folder, url) {
  let pathname
  try {
    pathname = decodeURIComponent(new URL(url, 'http://local').pathname)
  } catch {
    return undefined
  }
  if (pathname.includes('\0')) return undefined
  const base = normalize(folder + sep)
  const path = normalize(join(base, pathname))
  if (!path.startsWith(base)) return undefined
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return path
  if (!found?.isDirectory()) return undefined
  const index = join(path, 'index.html')
  if (!statSync(index, { throwIfNoEntry: false })?.isFile()) return undefined
  return pathname.endsWith('/') ? index : path + sep
}
