import type { FigureReader } from '../../data/read/plain.js'

let reader: FigureReader | undefined

/** What reads figures that are not plain numbers, once some have been met. */
export function figureReader(): FigureReader | undefined {
  return reader
}

/** Gives the charts a reader at once: the server cannot wait for an import. */
export function useFigureReader(read: FigureReader): void {
  reader = read
}
