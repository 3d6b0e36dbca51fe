import type { Quantity } from '../quantity.js'
import type { FigureProblem } from './figure.js'
import { shown } from './issues.js'
import type { FindingLog, Spot } from './log.js'

type Advice = Readonly<Record<FigureProblem, readonly [code: string, zh: string, en: string]>>

const advice: Advice = {
  unreadable: [
    'unreadable-figure',
    '读不出数字。请写数字或原文写法（如“110余次”），没有数字请留空',
    'cannot be read as a figure. Write a number or the source’s wording (“110余次”), or leave it empty',
  ],
  mistyped: [
    'unreadable-figure',
    '里夹有字母（O、l 不是 0、1）、问号或位置不对的逗号，读不出数字。请改成一个完整的数字，如 320',
    'holds a letter (O and l are not 0 and 1), a question mark or a comma out of place, and cannot be read. Write one whole number, such as 320',
  ],
  formula: [
    'unreadable-figure',
    '是公式或公式的错误，不是数字。请在电子表格里选“粘贴为数值”，改正出错的格，再另存',
    'is a formula or its error, not a figure. Paste the cells as values in the spreadsheet, mend those in error, and save again',
  ],
  tooLarge: [
    'figure-too-large',
    '超出可精确保存的范围（9007199254740991）。请核对位数，或改用万、亿为单位',
    'is beyond what can be held exactly (9007199254740991). Check the digits or use 万 or 亿',
  ],
  notFinite: [
    'figure-not-finite',
    '不是有限的数。请写数字，没有则写 null',
    'is not a finite number. Write a number, or null where there is none',
  ],
  excelNumber: [
    'excel-number',
    '像是电子表格改成的科学记数，末位数字可能已丢失。请把单元格设为文本后重填',
    'looks like a spreadsheet’s scientific notation; digits may be lost. Format the cell as text and enter it again',
  ],
  excelDate: [
    'excel-date',
    '像是被电子表格改成了日期（如 3-5 变成 3月5日）。请把单元格设为文本后重填',
    'looks like a figure a spreadsheet turned into a date (3-5 into 5-Mar). Format the cell as text and enter it again',
  ],
  wrongType: [
    'unreadable-figure',
    '应为数字或文字。请写数字或原文写法（如“110余次”）',
    'must be a number or a text. Write a number or the source’s wording (“110余次”)',
  ],
}

/** Reports a figure that could not be taken as written; its observation stays, listed as unstated. */
export function reportFigure(
  problem: FigureProblem,
  written: unknown,
  path: string,
  log: FindingLog,
  spot?: Spot,
): void {
  const [code, zh, en] = advice[problem]
  log.add(
    'error',
    code,
    path,
    `${path}：${shown(written)} ${zh}。此条保留，暂按“数量未明”列出。`,
    `${path}: ${shown(written)} ${en}. The record is kept and listed without a number.`,
    spot,
  )
}

/** Brackets may mean a negative figure, or be brackets: what was taken is said. */
export function reportAccounting(written: string, path: string, log: FindingLog, spot?: Spot): void {
  const number = `−${written.replace(/[()（）]/g, '')}`
  log.add(
    'warning',
    'bracketed-figure',
    path,
    `${path}：括号里的 ${shown(written)} 按会计写法读作 ${number}。若不是负数，请去掉括号；若是，请写 ${number}。`,
    `${path}: ${shown(written)} was read as ${number}, as accountants write it. Drop the brackets if it is not negative; write ${number} if it is.`,
    spot,
  )
}

/** A cell of a list holds one figure; a second one beside it is said to be left out. */
export function reportTwo(written: string, path: string, log: FindingLog, spot?: Spot): void {
  log.add(
    'warning',
    'two-figures',
    path,
    `${path}：${shown(written)} 里有两个数，只读了一个。请分成两行（两列）填写，件数、占比各一。`,
    `${path}: ${shown(written)} holds two figures, and only one was read. Give count and share a row (or column) of their own.`,
    spot,
  )
}

/** 其中 counts some of what stands before it, and cannot be more. */
export function reportPart(part: Quantity, whole: Quantity, path: string, log: FindingLog, spot: Spot): void {
  log.add(
    'error',
    'part-exceeds-whole',
    path,
    `${path}：“其中”为 ${part.value}，多于它所在的 ${whole.value}，不可能。请核对两数。`,
    `${path}: this part of what stands before it is ${part.value}, more than all of it, ${whole.value}. Check both.`,
    spot,
  )
}
