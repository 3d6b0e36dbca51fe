import type { Readers } from '../../data/read/plain.js'

/**
 * What charts read at once beside plain numbers: each reader stands here from when it was first needed. The server, which
 * cannot wait for an import, is given all.
 */
export const readers: { -readonly [name in keyof Readers]: Readers[name] } = {}
