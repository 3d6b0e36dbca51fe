/** Files and standard input as bytes; what goes wrong is words, never a stack. */
import { open, stat } from 'node:fs/promises'
import { limits } from '../data/read/reading.js'
import type { Terminal } from './terminal.js'
import { words, type Words } from './words.js'

export type FileRead = { readonly bytes: Uint8Array } | { readonly problem: Words }

/** The bytes of a file, of standard input for `-`. */
export async function readInput(path: string, terminal: Terminal): Promise<FileRead> {
  try {
    return path === '-' ? await readStream(terminal.stdin) : await readPath(path)
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

async function readPath(path: string): Promise<FileRead> {
  const about = await stat(path)
  if (about.isDirectory()) return { problem: words.isFolder }
  if (about.size > limits.bytes) return { problem: words.tooLarge }
  const file = await open(path)
  try {
    return { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<FileRead> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    size += bytes.length
    if (size > limits.bytes) return { problem: words.tooLarge }
    parts.push(bytes)
  }
  return { bytes: Buffer.concat(parts) }
}

/** What a file system error means to the person who typed the path. */
export function problemOf(error: unknown): Words {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words.missing
    case 'EISDIR':
      return words.isFolder
    case 'EACCES':
    case 'EPERM':
      return words.forbidden
    default:
      return typeof code === 'string'
        ? { zh: `${words.unreadable.zh}（${code}）`, en: `${words.unreadable.en} (${code})` }
        : words.unreadable
  }
}
