/** A table as a committee prints it: one file. */
export interface PrintedTable {
  readonly file: string
  readonly text: string
}

export interface Contradiction extends PrintedTable {
  /** What is said of it, as codes with the row they name: all of it, and nothing twice. */
  readonly said: readonly string[]
}

export const json = (value: unknown) => JSON.stringify(value)
export const html = (caption: string, ...rows: readonly string[]) =>
  `<table><caption>${caption}</caption>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
export const th = (...cells: readonly string[]) => cells.map((text) => `<th>${text}</th>`).join('')
export const td = (...cells: readonly (string | number)[]) => cells.map((text) => `<td>${text}</td>`).join('')
