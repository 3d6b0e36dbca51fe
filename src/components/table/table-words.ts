import type { Locale } from '../../data/text.js'

interface Unranked {
  readonly label: string
  readonly unranked?: string
}

function reasons(columns: readonly Unranked[]): readonly string[] {
  return [...new Set(columns.flatMap(({ unranked }) => unranked ?? []))]
}

const zh = {
  search: '查找',
  copy: '复制表格',
  copied: '已复制',
  notCopied: '浏览器不允许复制，请下载CSV',
  unit: (unit: string) => `单位：${unit}`,
  rows: (n: string) => `共${n}行`,
  found: (n: string, of: string) => `${of}行中找到${n}行`,
  none: '没有找到',
  more: '右侧还有列，可左右滚动 →',
  absent: '未列',
  absentSpoken: '数据中没有这一项',
  uncertain: '与上一行的先后，按原文无从确定',
  uncertainCount: (n: number) => `“≈”：与上一行的先后，按原文无从确定（${n}处）`,
  sorted: (label: string, down: boolean) => `已按“${label}”${down ? '从大到小' : '从小到大'}排列`,
  natural: '已恢复原来的次序',
  unranked: '不可比，不排序',
  unrankedColumns: (columns: readonly Unranked[]) =>
    `不排序：${columns.map(({ label }) => `“${label}”`).join('、')}一列之内不可比（${reasons(columns).join('；')}）`,
  trend: (from: string, to: string, n: number) => `走势：${n}个时段，从${from}到${to}，各行刻度不同`,
  trendNote: '走势图各行自有刻度，不可互比；空心点不是确数',
}

export type TableWords = typeof zh

const en: TableWords = {
  search: 'Find',
  copy: 'Copy table',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying; download the CSV',
  unit: (unit) => `Unit: ${unit}`,
  rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
  found: (n, of) => `${n} of ${of} rows`,
  none: 'Nothing found',
  more: 'More columns to the right: scroll →',
  absent: 'not listed',
  absentSpoken: 'the data has no such figure',
  uncertain: 'whether before or after the row above is not certain',
  uncertainCount: (n) => `“≈”: whether before or after the row above is not certain (${n})`,
  sorted: (label, down) => `Sorted by “${label}”, ${down ? 'largest' : 'smallest'} first`,
  natural: 'Back in the original order',
  unranked: 'not comparable, not ranked',
  unrankedColumns: (columns) =>
    `Not ranked: ${columns.map(({ label }) => `“${label}”`).join(', ')}, whose figures are not comparable (${reasons(columns).join('; ')})`,
  trend: (from, to, n) => `trend over ${n} periods, from ${from} to ${to}, on a scale of its own`,
  trendNote: 'Each row’s trend has a scale of its own; hollow points are not exact',
}

export function tableWords(locale: Locale): TableWords {
  return locale === 'en' ? en : zh
}
