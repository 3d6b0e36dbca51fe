import { finding, type Finding } from '../../data/finding.js'

/** The server's answer was no. */
export class HttpError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

/** Why data could not be fetched or read: `error` is what was thrown. */
export function loadFailure(given: unknown, error: unknown): Finding {
  const path = typeof given === 'string' && given.length < 200 ? given : 'data'
  if (error instanceof HttpError) {
    return finding('error', 'http-status', path, {
      zh: `服务器对“${path}”回应${error.status}，请核对src的地址。`,
      en: `The server answered ${error.status} for “${path}”. Check the address in src.`,
    })
  }
  const cause = error instanceof Error ? error.message : String(error)
  return finding('error', 'unreadable', path, {
    zh: `读取“${path}”失败（${cause}），请核对地址、网络与内容。`,
    en: `Reading “${path}” failed (${cause}). Check the address, the network and the content.`,
  })
}
