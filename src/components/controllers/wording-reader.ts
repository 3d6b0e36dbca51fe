import type { Quantity } from '../../data/quantity.js'

export type WordingReader = (text: string) => Quantity | null

let reader: WordingReader | undefined

/** What reads worded figures, once some have been met. */
export function wordingReader(): WordingReader | undefined {
  return reader
}

/** Gives the charts a reader at once: the server cannot wait for an import. */
export function useWordingReader(read: WordingReader): void {
  reader = read
}
