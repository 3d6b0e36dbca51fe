/** Everything an editor is told of a table as a committee prints it, but for notes. */
import { checkDataset } from '../../../../src/data/check.js'
import { together } from '../../../../src/data/check/said-twice.js'
import type { Finding } from '../../../../src/data/finding.js'
import { readDataset, type Reading } from '../../../../src/data/read.js'
import { readXlsx } from '../../../../src/data/read/xlsx.js'
import { workbook, type Cells } from '../../read/workbook.js'
import type { PrintedTable } from './printed.js'

export async function seriousIn(table: PrintedTable): Promise<readonly Finding[]> {
  const { dataset, findings } = await readingOf(table)
  return together(findings, checkDataset(dataset)).filter(isSerious)
}

/** Is there any? What was noticed in reading is said, or better said by the checks: only repetitions may come to a note. */
export async function isTold(table: PrintedTable): Promise<boolean> {
  const { dataset, findings } = await readingOf(table)
  const isSaid = findings.some((f) => isSerious(f) && f.code !== 'duplicate-observation')
  return isSaid || together(findings, checkDataset(dataset)).some(isSerious)
}

async function readingOf({ file, text }: PrintedTable): Promise<Reading> {
  return file.endsWith('.xlsx')
    ? readXlsx(workbook({ 表1: cellsOf(text) }).buffer as ArrayBuffer, { file })
    : readDataset(text, { file })
}

function isSerious({ severity }: Finding): boolean {
  return severity !== 'note'
}

/** The cells of a workbook, a line a row, between bars. */
function cellsOf(text: string): Cells {
  return text
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell || null)),
    )
}
