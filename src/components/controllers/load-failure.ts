import { finding, type Finding } from '../../data/finding.js'

/** Why data could not be fetched or read: `error` is what was thrown, with the status where the server's answer was no. */
export function loadFailure(given: unknown, error: unknown): Finding {
  const path = typeof given === 'string' && given.length < 200 ? given : 'data'
  const { status } = error as { readonly status?: unknown }
  if (typeof status === 'number')
    return finding('error', 'http-status', path, {
      zh: `服务器对“${path}”回应${status}，请核对src的地址。`,
      en: `The server answered ${status} for “${path}”. Check the address in src.`,
    })
  const cause = error instanceof Error ? error.message : String(error)
  // All that a browser tells of a request that it did not make or whose answer it does not give away.
  if (error instanceof TypeError && typeof given === 'string')
    return finding('error', 'unreachable', path, {
      zh: `读取“${path}”失败（${cause}）。请核对地址与网络；别的网站须允许跨域读取（CORS），本页的内容安全策略（connect-src）须允许它。`,
      en: `Reading “${path}” failed (${cause}). Check the address and the network; another site has to allow it (CORS), and so has the content security policy of this page (connect-src).`,
    })
  return finding('error', 'unreadable', path, {
    zh: `读取“${path}”失败（${cause}），请核对地址、网络与内容。`,
    en: `Reading “${path}” failed (${cause}). Check the address, the network and the content.`,
  })
}
