/** Proposals of several places, bodies, parties, years or sessions, counted in the ways that offices count them, laid out by lot. */
import { lots, type Below } from './lots.js'
import type { LaidOut } from './outcomes.js'

export const axes = {
  place: { heads: ['地区', '市州'], names: '兰州市 天水市 白银市 定西市 陇南市 平凉市' },
  office: { heads: ['承办单位', '单位', '部门'], names: '市教育局 市卫健委 市住建局 市交通局 市人社局' },
  year: { heads: ['年份', '年度', ''], names: '2019年 2020年 2021年 2022年 2023年' },
  party: { heads: ['党派', '提案单位', ''], names: '民革 民盟 民建 民进 农工党 九三学社' },
  session: { heads: ['届次', '会议', ''], names: '一次会议 二次会议 三次会议 四次会议' },
} as const

const kinds = [
  'stages',
  'classes',
  'shares',
  'outcomes',
  'offices',
  'answers',
  'proposers',
  'disposal',
] as const

/** What is counted of one place or year. */
const counted = [
  'received',
  'filed',
  'a',
  'b',
  'c',
  'answered',
  'main',
  'joint',
  'ok',
  'fair',
  'not',
  'own',
  'group',
] as const
export type Counts = Readonly<Record<(typeof counted)[number], number>>
export type Counted = keyof Counts

export function countsOf(below: Below): Counts {
  const received = 40 + below(400)
  const filed = received - below(Math.floor(received / 6))
  const a = Math.floor((filed * (45 + below(20))) / 100)
  const c = below(Math.floor(filed / 10) + 1)
  const main = Math.floor((filed * (50 + below(30))) / 100)
  const ok = Math.floor(filed * 0.9) - below(4)
  const fair = filed - ok - below(2)
  const own = Math.floor(filed * 0.7)
  return {
    ...{ received, filed, a, b: filed - a - c, c, main, joint: filed - main },
    answered: filed - (below(3) === 0 ? below(5) : 0),
    ...{ ok, fair, not: filed - ok - fair, own, group: filed - own },
  }
}

export interface Printing {
  readonly decimals: number
  readonly cut: boolean
  /** The header says %, and the figures do not. */
  readonly inHeader: boolean
  readonly suffix: string
}

export function percent(n: number, of: number, { decimals, cut, inHeader }: Printing): string {
  const scale = 10 ** decimals
  const units = Math[cut ? 'floor' : 'round']((100 * scale * n) / of + 1e-9)
  return `${units === 100 * scale ? '100' : (units / scale).toFixed(decimals)}${inHeader ? '' : '%'}`
}

type Column = readonly [header: string, cell: (counts: Counts) => string]

function columnsOf(kind: (typeof kinds)[number], printing: Printing): readonly Column[] {
  const count = (name: string, key: Counted, isPlain = false): Column => [
    isPlain ? name : name + printing.suffix,
    (counts) => String(counts[key]),
  ]
  const rate = (name: string, key: Counted, of: Counted): Column => [
    name + (printing.inHeader ? '(%)' : ''),
    (counts) => percent(counts[key], counts[of], printing),
  ]
  const letters = (['a', 'b', 'c'] as const).map((key) => [key, `${key.toUpperCase()}类`] as const)
  switch (kind) {
    case 'stages':
      return [
        ...[count('收到提案', 'received'), count('立案', 'filed'), rate('立案率', 'filed', 'received')],
        ...[count('办复', 'answered'), rate('办复率', 'answered', 'filed')],
      ]
    case 'classes':
      return [count('立案', 'filed'), ...letters.map(([key, name]) => count(name, key, true))]
    case 'shares':
      return [
        count('承办', 'filed'),
        ...letters.flatMap(([key, name]) => [count(name, key, true), rate(`${name}占比`, key, 'filed')]),
      ]
    case 'outcomes':
      return [
        ...[count('立案总数', 'filed', true), count('已解决或采纳', 'a', true)],
        ...[count('正在解决或列入计划', 'b', true), count('留作参考', 'c', true)],
      ]
    case 'offices':
      return [
        ...[count('主办', 'main', true), count('会办', 'joint', true), count('合计', 'filed', true)],
        ...[count('办结', 'answered', true), rate('办结率', 'answered', 'filed')],
      ]
    case 'answers':
      return [
        ...[count('收回测评表', 'filed', true), count('满意', 'ok', true), count('基本满意', 'fair', true)],
        ...[count('不满意', 'not', true), rate('满意率', 'ok', 'filed')],
      ]
    case 'proposers':
      return [
        ...[count('提案总数', 'filed', true), count('委员提案', 'own', true)],
        ...[count('集体提案', 'group', true), rate('集体提案占比', 'group', 'filed')],
      ]
    case 'disposal':
      return [
        ...[count('收到提案', 'received', true), count('立案', 'filed', true)],
        ['不予立案', ({ received, filed }) => String(received - filed)],
      ]
  }
}

export function tallied(count: number, seed: number): readonly LaidOut[] {
  const { below, draw } = lots(seed)
  return Array.from({ length: count }, (_, i) => {
    const axis = draw(Object.values(axes))
    const kind = draw(kinds)
    const printing: Printing = {
      ...{ decimals: draw([1, 1, 2, 0]), cut: draw([false, false, true]) },
      ...{ inHeader: draw([false, true]), suffix: draw(['', '（件）', '数']) },
    }
    const columns = columnsOf(kind, printing)
    const rows = axis.names
      .split(' ')
      .slice(0, 3 + below(4))
      .map((name) => [name, countsOf(below)] as const)
    const all = Object.fromEntries(
      counted.map((key) => [key, rows.reduce((sum, [, counts]) => sum + counts[key], 0)]),
    ) as Counts
    const total = draw(['last', 'last', 'first', 'none'])
    const line = ([name, counts]: readonly [string, Counts]) => [
      name,
      ...columns.map(([, cell]) => cell(counts)),
    ]
    const table = [
      [draw<string>(axis.heads), ...columns.map(([header]) => header)],
      ...(total === 'first' ? [line(['合计', all])] : []),
      ...rows.map(line),
      ...(total === 'last' ? [line(['合计', all])] : []),
    ]
    const isTurned = below(3) === 0
    const turned = isTurned
      ? (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ''))
      : table
    const name = `${i} ${kind} ${axis.names.slice(0, 4)} ${isTurned ? 'turned ' : ''}total ${total}`
    return { name, file: '提案.csv', text: turned.map((row) => row.join(',')).join('\n') }
  })
}
