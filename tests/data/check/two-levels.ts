/** Counts of places, bodies and years under two levels of headers, with merged cells in HTML and in CSV. */
import { lots, type Lots } from './lots.js'
import type { LaidOut } from './outcomes.js'
import { axes, countsOf, percent, type Counted, type Counts, type Printing } from './tallied.js'

/** A header, and the figure below it. */
type Column = readonly [header: string, cell: (counts: Counts) => string]

const kinds = ['stages', 'letters', 'shares', 'offices', 'proposers'] as const

function columnsOf(kind: (typeof kinds)[number], printing: Printing): readonly Column[] {
  const n = (header: string, key: Counted): Column => [header, (counts) => String(counts[key])]
  const rate = (header: string, key: Counted, of: Counted): Column => [
    header + (printing.inHeader ? '(%)' : ''),
    (counts) => percent(counts[key], counts[of], printing),
  ]
  switch (kind) {
    case 'stages':
      return [n('收到', 'received'), n('立案', 'filed'), rate('立案率', 'filed', 'received')]
    case 'letters':
      return [n('立案', 'filed'), n('A类', 'a'), n('B类', 'b'), n('C类', 'c')]
    case 'shares':
      return [
        n('立案', 'filed'),
        n('办复', 'answered'),
        rate('办复率', 'answered', 'filed'),
        rate('A类占比', 'a', 'filed'),
        n('A类', 'a'),
      ]
    case 'offices':
      return [n('主办', 'main'), n('会办', 'joint'), n('小计', 'filed')]
    case 'proposers':
      return [
        n('提案总数', 'filed'),
        n('委员提案', 'own'),
        n('集体提案', 'group'),
        rate('集体提案占比', 'group', 'filed'),
      ]
  }
}

const uppers = [
  ['2021年', '2022年', '2023年'],
  ['人大建议', '政协提案'],
  ['全会期间', '闭会期间'],
  ['市直部门', '县区'],
] as const

function sumOf(all: readonly Counts[]): Counts {
  const keys = Object.keys(all[0] ?? {}) as readonly Counted[]
  return Object.fromEntries(
    keys.map((key) => [key, all.reduce((sum, counts) => sum + counts[key], 0)]),
  ) as Counts
}

export function twoLevels(many: number, seed: number): readonly LaidOut[] {
  const lot = lots(seed)
  return Array.from({ length: many }, (_, i) => laid(lot, i))
}

function laid({ below, draw }: Lots, i: number): LaidOut {
  const kind = draw(kinds)
  const printing: Printing = {
    decimals: draw([1, 1, 2]),
    cut: draw([false, false, true]),
    inHeader: draw([false, true]),
    suffix: '',
  }
  const columns = columnsOf(kind, printing)
  const upper: readonly string[] = draw(uppers)
  const axis =
    upper[0] === '2021年'
      ? draw([axes.place, axes.office, axes.party])
      : draw([axes.place, axes.office, axes.year])
  const names = axis.names.split(' ').slice(0, 3 + below(3))
  const rows = names.map((name) => ({ name, all: upper.map(() => countsOf(below)) }))
  const withTotal = draw(['last', 'last', 'first', 'none'])
  const total = { name: '合计', all: upper.map((_, u) => sumOf(rows.flatMap(({ all }) => all[u] ?? []))) }
  const body = [...(withTotal === 'first' ? [total] : []), ...rows, ...(withTotal === 'last' ? [total] : [])]
  const head = draw<string>(axis.heads) || '年份'
  const isHtml = draw([true, false])
  const lines = body.map(({ name, all }) => [
    name,
    ...all.flatMap((counts) => columns.map(([, cell]) => cell(counts))),
  ])
  const name = `${i} ${kind} ${upper[0] ?? ''} ${head} total ${withTotal} ${isHtml ? 'html' : 'csv'}`
  if (isHtml) {
    const th = (text: string, span = '') => `<th${span}>${text}</th>`
    const top =
      th(head, ' rowspan="2"') + upper.map((text) => th(text, ` colspan="${columns.length}"`)).join('')
    const second = upper.flatMap(() => columns.map(([text]) => th(text))).join('')
    const trs = lines.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
    return { name, file: '提案.html', text: `<table><tr>${top}</tr><tr>${second}</tr>${trs}</table>` }
  }
  const csv = [
    [head, ...upper.flatMap((text) => [text, ...columns.slice(1).map(() => '')])],
    ['', ...upper.flatMap(() => columns.map(([text]) => text))],
    ...lines,
  ]
  return { name, file: '提案.csv', text: csv.map((line) => line.join(',')).join('\n') }
}
