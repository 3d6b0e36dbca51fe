/** Outcome tables as editors hand them in: one table, several shapes. */
import type { Finding } from '../../../../src/data/finding.js'
import { checkDataset } from '../../../../src/data/check.js'
import { readDataset } from '../../../../src/data/read.js'

/** Class, count, percentage as printed. */
export type Row = readonly [
  name: string | readonly string[],
  count: number | string | null,
  percent: string | null,
]

export interface ReportTable {
  readonly rows: readonly Row[]
  /** Name and figure of what the classes divide: 立案提案, 760. */
  readonly total?: readonly [label: string, figure: number]
  /** Further figures beside it: 收到提案 780件, 办复率 100%. */
  readonly others?: readonly (readonly [label: string, figure: string])[]
  readonly complete?: boolean
  readonly place?: string
  readonly period?: string
  readonly label?: string
  /** Not every class is listed, so that no 合计 stands under them. */
  readonly partial?: true
}

export const shapes = ['declared', 'long', 'units', 'wide', 'letters'] as const
export type Shape = (typeof shapes)[number]

const unitOf = (figure: string) => /[^\d余近多以上]+$/.exec(figure.replace('以上', ''))?.[0] ?? '件'

/** Everything the model can say is said. */
function declared(t: ReportTable): unknown {
  const names = t.rows.flatMap(([name]) => name)
  const [label, total] = t.total ?? ['立案提案', null]
  const at = { place: t.place ?? '甘肃省', period: t.period ?? '2023' }
  const others = t.others ?? []
  const idOf = (name: string) => (/立案率|收到|提交/.test(name) ? undefined : 'filed')
  return {
    version: 1,
    schemes: [{ id: 's', label: '办理结果', classes: [...new Set(names)].map((id) => ({ id, label: id })) }],
    indicators: [
      { id: 'filed', label, unit: '件', kind: 'count', timing: 'flow' },
      {
        id: 'result',
        label: t.label ?? '办理结果',
        unit: '件',
        kind: 'count',
        partOf: 'filed',
        scheme: 's',
        ...(t.complete !== undefined && { complete: t.complete }),
      },
      {
        id: 'share',
        label: `${t.label ?? '办理结果'}占比`,
        unit: '%',
        kind: 'share',
        base: 'filed',
        shareOf: 'result',
        scheme: 's',
      },
      ...others.map(([name, figure]) => ({
        id: name,
        label: name,
        unit: unitOf(figure),
        kind: figure.includes('%') ? 'rate' : 'count',
        ...(figure.includes('%') &&
          /办|立案/.test(name) && { base: idOf(name) ?? received(others) ?? 'filed' }),
      })),
    ],
    observations: [
      ...(total === null ? [] : [{ indicator: 'filed', figure: total, ...at }]),
      ...t.rows.flatMap(([category, n]) =>
        n === null ? [] : [{ indicator: 'result', category, figure: n, ...at }],
      ),
      ...t.rows.flatMap(([category, , p]) =>
        p === null ? [] : [{ indicator: 'share', category, figure: `${p}%`, ...at }],
      ),
      ...others.map(([indicator, figure]) => ({ indicator, figure, ...at })),
    ],
  }
}

function received(others: readonly (readonly [string, string])[]): string | undefined {
  return others.find(([name]) => /收到|提交/.test(name))?.[0]
}

const named = (name: string | readonly string[]) => (typeof name === 'string' ? name : name.join('、'))
const quantity = (n: number | string) => (typeof n === 'number' ? `${n}件` : n)

/** One row a figure, nothing declared. */
function long(t: ReportTable): string {
  const label = t.label ?? '办理结果'
  const at = `${t.place ?? '甘肃省'},${t.period ?? '2023'}`
  return [
    '指标,地区,时段,类别,原文数字',
    ...(t.total ? [`${t.total[0]},${at},,${t.total[1]}件`] : []),
    ...t.rows.flatMap(([name, n]) => (n === null ? [] : [`${label},${at},${named(name)},${quantity(n)}`])),
    ...t.rows.flatMap(([name, , p]) => (p === null ? [] : [`${label}占比,${at},${named(name)},${p}%`])),
    ...(t.others ?? []).map(([name, figure]) => `${name},${at},,${figure}`),
  ].join('\n')
}

/** One name for counts and percentages, the unit in a column. */
function units(t: ReportTable): string {
  const label = t.label ?? '办理结果'
  const at = `${t.place ?? '甘肃省'},${t.period ?? '2023'}`
  return [
    '指标,地区,时段,类别,数值,单位',
    ...(t.total ? [`${t.total[0]},${at},,${t.total[1]},件`] : []),
    ...t.rows.flatMap(([name, n, p]) => [
      ...(n === null ? [] : [`${label},${at},${named(name)},${String(n).replace('件', '')},件`]),
      ...(p === null ? [] : [`${label},${at},${named(name)},${p},%`]),
    ]),
    ...(t.others ?? []).map(
      ([name, figure]) => `${name},${at},,${figure.replace(/[件%个名]/g, '')},${unitOf(figure)}`,
    ),
  ].join('\n')
}

/** The table as a report prints it, 合计 in the last row. */
function wide(t: ReportTable): string | undefined {
  if (
    t.others ||
    t.place ||
    t.period ||
    t.partial ||
    t.complete === false ||
    t.rows.some(([, n]) => typeof n === 'string')
  )
    return undefined
  const counts = t.rows.some(([, n]) => n !== null)
  const percents = t.rows.some(([, , p]) => p !== null)
  if (!counts) return undefined
  return [
    ['类别', '件数', ...(percents ? ['占比(%)'] : [])].join(),
    ...t.rows.map(([name, n, p]) => [named(name), n ?? '', ...(percents ? [p ?? ''] : [])].join()),
    ...(t.total ? [['合计', t.total[1], ...(percents ? ['100'] : [])].join()] : []),
  ].join('\n')
}

/** One row a committee, a column a class. */
function letters(t: ReportTable): string | undefined {
  if (t.rows.some(([, n]) => typeof n === 'string')) return undefined
  if (!t.rows.every(([name]) => typeof name === 'string' && /^[A-D]类?$/.test(name))) return undefined
  const header = t.rows.flatMap(([name, n, p]) => {
    const letter = `${named(name).slice(0, 1)}类`
    return [...(n === null ? [] : [`${letter}件数`]), ...(p === null ? [] : [`${letter}占比`])]
  })
  const cells = t.rows.flatMap(([, n, p]) => [...(n === null ? [] : [n]), ...(p === null ? [] : [`${p}%`])])
  const others = t.others ?? []
  return [
    ['地区', '年份', ...(t.total ? [t.total[0]] : []), ...header, ...others.map(([name]) => name)].join(),
    [
      t.place ?? '甘肃省',
      t.period ?? '2023',
      ...(t.total ? [t.total[1]] : []),
      ...cells,
      ...others.map(([, figure]) => figure),
    ].join(),
  ].join('\n')
}

export function inShape(t: ReportTable, shape: Shape): unknown {
  return { declared, long, units, wide, letters }[shape](t)
}

/** Everything an editor would be told of the table in that shape; undefined where it cannot be written so. */
export function toldOf(t: ReportTable, shape: Shape): readonly Finding[] | undefined {
  const input = inShape(t, shape)
  if (input === undefined) return undefined
  const { dataset, findings } = readDataset(input)
  return [...findings.filter((f) => f.severity !== 'note'), ...checkDataset(dataset)]
}

/** Percentages of `counts` as a report rounds or cuts them. */
export function percents(
  names: string,
  counts: readonly number[],
  base: number,
  decimals: number,
  way: 'rounded' | 'cut' = 'rounded',
): readonly Row[] {
  const scale = 10 ** decimals
  return counts.map((n, i) => {
    const exact = (n * 100 * scale) / base
    const units = way === 'cut' ? Math.floor(exact + 1e-9) : Math.floor(exact + 0.5 + 1e-9)
    return [names.split(' ')[i] ?? '', n, (units / scale).toFixed(decimals)]
  })
}

/** The rows with some cells changed. */
export function change(
  rows: readonly Row[],
  at: number,
  count?: number | string | null,
  percent?: string | null,
): readonly Row[] {
  return rows.map((row, i) =>
    i === at ? [row[0], count === undefined ? row[1] : count, percent === undefined ? row[2] : percent] : row,
  )
}
