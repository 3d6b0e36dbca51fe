/** What the playground says, in both languages. */
import type { Text } from '../../src/data/text.js'

export const words = {
  paste: { zh: '把一段工作报告贴在这里', en: 'Paste a paragraph of a report here' },
  pasteTable: {
    zh: '把表格（从 Excel 复制即可）或 CSV 贴在这里',
    en: 'Paste a table (copied from a spreadsheet) or CSV here',
  },
  read: { zh: '读出的数', en: 'Figures found' },
  wording: { zh: '原文', en: 'As written' },
  counts: { zh: '数的是', en: 'What it counts' },
  reading: { zh: '读作', en: 'Reads as' },
  bound: { zh: '界限', en: 'Bound' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '增减', en: 'Change' },
  period: { zh: '时段', en: 'Period' },
  up: { zh: '增', en: 'up' },
  down: { zh: '减', en: 'down' },
  charts: { zh: '可以画成', en: 'What they would draw' },
  findings: { zh: '检查结果', en: 'Findings' },
  nothing: { zh: '没有发现问题', en: 'Nothing to say' },
  none: { zh: '没有找到数字', en: 'No figures found' },
  severities: {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    note: { zh: '提示', en: 'note' },
  },
  bounds: {
    exact: { zh: '确数', en: 'exact' },
    over: { zh: '多于', en: 'more than' },
    atLeast: { zh: '至少', en: 'at least' },
    under: { zh: '不足', en: 'less than' },
    atMost: { zh: '至多', en: 'at most' },
    nearly: { zh: '近', en: 'nearly' },
    about: { zh: '约', en: 'about' },
    between: { zh: '之间', en: 'between' },
    unstated: { zh: '没有写数', en: 'no number' },
  },
  found: (figures: number, periods: number): Text => ({
    zh: `读出${figures}个数、${periods}个时段`,
    en: `Figures found: ${figures}; periods: ${periods}`,
  }),
  checked: (figures: number, errors: number, warnings: number, notes: number): Text => ({
    zh: `读出${figures}个数；${errors}个错误、${warnings}个警告、${notes}个提示`,
    en: `Figures read: ${figures}; errors: ${errors}, warnings: ${warnings}, notes: ${notes}`,
  }),
} as const
