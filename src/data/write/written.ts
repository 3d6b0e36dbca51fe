import type { Finding } from '../finding.js'

/** What a writer hands back: the text, and what the format could not carry. */
export interface Written {
  readonly text: string
  /** How many observations the text holds. */
  readonly count: number
  readonly findings: readonly Finding[]
}
