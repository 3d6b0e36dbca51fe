import type { Quantity } from '../../data/quantity.js'

export type WordingReader = (text: string) => Quantity | null

let reader: WordingReader | undefined

/** The reader of worded figures, where it has been loaded. */
export function wordingReader(): WordingReader | undefined {
  return reader
}

/** Gives the charts a reader at once: the server cannot wait for an import. */
export function useWordingReader(read: WordingReader): void {
  reader = read
}

/** Loads the reader on the first worded figure. */
export async function loadWordingReader(): Promise<WordingReader> {
  const { readQuantity } = await import('../../data/wording/read-quantity.js')
  return (reader ??= readQuantity)
}
