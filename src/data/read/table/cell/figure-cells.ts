/** The cells of figures, read. */
import { readBareNumber, readFigure, type FigureReading } from '../../figure.js'
import type { FindingLog } from '../../log.js'
import { quantityFrom } from '../../observations.js'
import { remembering } from '../../remember.js'
import { inUnit, type PrintedUnit } from '../../unit.js'

/** A figure that its own words do not say in full is written out beside them, as in a dataset file. */
export function inFull(
  json: string | undefined,
  reading: FigureReading,
  log: FindingLog,
  pathOf: () => string,
): FigureReading {
  if (json === undefined) return reading
  const figure = quantityFrom(json)
  if (figure) return { figure }
  const path = pathOf()
  log.add(
    'warning',
    'invalid-value',
    path,
    `${path}：“数字结构”不是有效的 JSON 数字对象，改按原文数字读取。请改正或清空该格。`,
    `${path}: “figureJson” is no valid figure object; the figure’s own words were read. Correct or empty the cell.`,
  )
  return reading
}

/** Reads each distinct wording once: tables repeat themselves. Bare numbers are read sooner than looked up. */
export function figureReader(): (text: string, unit: PrintedUnit) => FigureReading {
  const readers = new Map<string, (text: string) => FigureReading>()
  return (text, unit) => {
    const bare = readBareNumber(text)
    if (bare) return { figure: inUnit(bare, unit) }
    const key = `${unit.shift}${unit.unit}`
    let read = readers.get(key)
    if (!read) readers.set(key, (read = remembering((wording) => readFigure(wording, unit))))
    return read(text)
  }
}
