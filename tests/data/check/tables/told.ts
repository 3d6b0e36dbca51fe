/** Everything an editor is told of a table as a committee prints it, but for notes. */
import { checkDataset } from '../../../../src/data/check.js'
import { together } from '../../../../src/data/check/said-twice.js'
import type { Finding } from '../../../../src/data/finding.js'
import { readDataset } from '../../../../src/data/read.js'
import { readXlsx } from '../../../../src/data/read/xlsx.js'
import { workbook, type Cells } from '../../read/workbook.js'
import type { PrintedTable } from './printed.js'

export async function seriousIn({ file, text }: PrintedTable): Promise<readonly Finding[]> {
  const { dataset, findings } = file.endsWith('.xlsx')
    ? await readXlsx(workbook({ 表1: cellsOf(text) }).buffer as ArrayBuffer, { file })
    : readDataset(text, { file })
  return together(findings, checkDataset(dataset)).filter(({ severity }) => severity !== 'note')
}

/** The cells of a workbook, a line a row, between bars. */
function cellsOf(text: string): Cells {
  return text
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell || null)),
    )
}
