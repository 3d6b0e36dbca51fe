/** What became of proposals in real committees, laid out as any editor might. */

import { lots } from './lots.js'

/** Code, name, count and percentage as printed. */
type Class = readonly [code: string, name: string, count: number, percent: string]

export interface Outcome {
  readonly whole: readonly [name: string, count: number]
  /** What is said beside it: 收到提案 780件, 办复率 100%. */
  readonly others?: readonly (readonly [name: string, figure: string])[]
  readonly classes: readonly Class[]
}

export const outcomes: readonly Outcome[] = [
  {
    whole: ['立案提案', 760],
    others: [['收到提案', '780件']],
    classes: [
      ['A', '已经解决或基本解决', 242, '31.8'],
      ['B', '正在解决或列入规划', 344, '45.3'],
      ['C', '待以后解决', 145, '19.1'],
      ['D', '留作参考', 29, '3.8'],
    ],
  },
  {
    whole: ['立案', 621],
    others: [
      ['收到提案', '629件'],
      ['立案率', '98.73%'],
    ],
    classes: [
      ['', '已经解决和部分解决', 477, '76.81'],
      ['', '正在解决和列入规划逐步解决', 106, '17.07'],
      ['', '暂时难以解决', 38, '6.12'],
    ],
  },
  {
    whole: ['立案总数', 757],
    classes: [
      ['', '经济发展', 207, '27.3'],
      ['', '农业农村', 109, '14.4'],
      ['', '生态环境资源', 80, '10.6'],
      ['', '科教文卫体', 174, '23'],
      ['', '民生社会治理', 100, '13.2'],
      ['', '政策法规其他', 87, '11.5'],
    ],
  },
  {
    whole: ['承办建议', 93],
    others: [
      ['满意率', '92.47%'],
      ['基本满意率', '7.53%'],
    ],
    classes: [
      ['A', '已经解决或基本解决', 54, '58.07'],
      ['B', '正在解决', 33, '35.48'],
      ['C', '列入规划计划逐步解决', 2, '2.15'],
      ['D', '留作参考', 4, '4.30'],
    ],
  },
  {
    whole: ['收到建议', 128],
    classes: [
      ['', '财政经济类', 20, '15.6'],
      ['', '内务司法类', 7, '5.5'],
      ['', '城乡建设类', 32, '25'],
      ['', '农业农村类', 44, '34.4'],
      ['', '教科文卫与民宗类', 25, '19.5'],
    ],
  },
  {
    whole: ['立案', 143],
    others: [
      ['提交提案', '152件'],
      ['未予立案', '9件'],
    ],
    classes: [
      ['', '基本得到解决', 78, '54.5'],
      ['', '纳入计划逐步解决', 65, '45.5'],
    ],
  },
  {
    whole: ['立案', 5002],
    others: [
      ['收到提案', '5890件'],
      ['并案', '262件'],
      ['转为意见和建议', '626件'],
    ],
    classes: [
      ['', '经济建设', 2133, '42.6'],
      ['', '政治建设', 419, '8.4'],
      ['', '文化建设', 459, '9.2'],
      ['', '社会建设', 1387, '27.7'],
      ['', '生态文明建设', 604, '12.1'],
    ],
  },
  {
    whole: ['总数', 57],
    classes: [
      ['甲', '已经解决或基本解决', 43, '75.4'],
      ['乙', '正在解决以及列入计划', 13, '22.8'],
      ['丙', '暂时不能解决', 1, '1.8'],
    ],
  },
]

const ways = {
  name: ['code', 'class', 'name', 'code first', 'code last', 'apart'],
  key: ['办理结果', '类别', '结果', '内容', '项目', '分类', ''],
  count: ['件数', '件数（件）', '数量', '提案数', '件'],
  share: ['占比', '占比（%）', '比例', '百分比(%)', '所占比例', '占总数', '占立案总数的比例'],
  layout: ['rows', 'counts', 'shares', 'joint', 'two rows', 'wide', 'pairs', 'long', 'list', 'all'],
  total: ['first', 'last', 'none'],
  totalName: ['', '', '合计', '总计', '总数'],
  form: ['csv', 'csv', 'html'],
} as const

type Way = { readonly [K in keyof typeof ways]: (typeof ways)[K][number] }

export interface LaidOut {
  readonly name: string
  readonly file: string
  readonly text: string
}

/** As many tables, each outcome in turn and its layout drawn by lot. */
export function laidOut(count: number, seed: number): readonly LaidOut[] {
  const { draw } = lots(seed)
  return Array.from({ length: count }, (_, i) => {
    const way = Object.fromEntries(Object.entries(ways).map(([key, from]) => [key, draw(from)])) as Way
    const outcome = outcomes[i % outcomes.length] as Outcome
    const name = `${i} ${outcome.whole.join(' ')}: ${Object.values(way).join(' | ')}`
    return { name, file: `x.${way.form}`, text: textOf(rowsOf(outcome, way), way) }
  })
}

function textOf(rows: readonly (readonly string[])[], { form }: Way): string {
  if (form === 'csv') return rows.map((row) => row.join(',')).join('\n')
  const line = (row: readonly string[], i: number) =>
    `<tr>${row.map((text) => (i === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`
  return `<table>${rows.map(line).join('')}</table>`
}

function nameOf([code, name]: Class, way: Way['name']): string {
  if (code === '' || way === 'name') return name
  if (way === 'code') return code
  return way === 'class'
    ? `${code}类`
    : way === 'code first'
      ? `${code}类（${name}）`
      : `${name}（${code}类）`
}

function rowsOf({ whole, others = [], classes }: Outcome, way: Way): readonly (readonly string[])[] {
  const share = (text: string) => (way.share.includes('%') ? text : `${text}%`)
  const named = classes.map((one) => nameOf(one, way.name))
  const total = way.totalName || whole[0]
  const list = [...others, [whole[0], `${whole[1]}件`] as const]
  const bare = (text: string) => text.replace(/[件%]$/, '')
  switch (way.layout) {
    case 'two rows': {
      const isTotal = way.total !== 'none'
      return [
        [way.key || '项目', ...named, ...(isTotal ? [total] : [])],
        ['件数', ...classes.map(([, , n]) => String(n)), ...(isTotal ? [String(whole[1])] : [])],
        ['占比', ...classes.map(([, , , p]) => `${p}%`), ...(isTotal ? ['100%'] : [])],
      ]
    }
    case 'wide':
      return [
        ['年度', ...list.map(([name]) => name), ...named],
        ['2023年', ...list.map(([, text]) => bare(text)), ...classes.map(([, , n]) => String(n))],
      ]
    case 'pairs':
      return [
        ['年度', whole[0], ...named.flatMap((name) => [name, `${name}占比`])],
        ['2023年', String(whole[1]), ...classes.flatMap(([, , n, p]) => [String(n), `${p}%`])],
      ]
    case 'long':
      return [
        ['指标', '类别', '数值', '单位'],
        ...list.map(([name, text]) => [name, '', bare(text), text.endsWith('%') ? '%' : '件']),
        ...classes.map(([, , n], i) => ['结果', named[i] ?? '', String(n), '件']),
        ...classes.map(([, , , p], i) => ['结果占比', named[i] ?? '', p, '%']),
      ]
    case 'list':
      return [
        ['项目', '数量'],
        ...list,
        ...classes.map(([, , n, p], i) => [named[i] ?? '', `${n}件（${p}%）`]),
      ]
    case 'all':
      return [
        ['项目', '件数', '占比'],
        ...list.map(([name, text]) => (text.endsWith('%') ? [name, '', text] : [name, bare(text), ''])),
        ...classes.map(([, , n, p], i) => [named[i] ?? '', String(n), `${p}%`]),
      ]
    default:
      return plainRows({ whole: [total, whole[1]], classes }, way, share)
  }
}

/** One row a class, with its count, its share or both. */
function plainRows(
  { whole, classes }: Outcome,
  way: Way,
  share: (text: string) => string,
): readonly (readonly string[])[] {
  const isApart = way.name === 'apart' && classes[0]?.[0] !== ''
  const cells = (n: number, p: string): readonly string[] =>
    way.layout === 'shares'
      ? [share(p)]
      : way.layout === 'counts'
        ? [String(n)]
        : way.layout === 'joint'
          ? [`${n}件（${p}%）`]
          : [String(n), share(p)]
  const heads =
    way.layout === 'shares'
      ? [way.share]
      : way.layout === 'counts'
        ? [way.count]
        : way.layout === 'joint'
          ? ['件数（占比）']
          : [way.count, way.share]
  const last = way.layout === 'joint' ? [`${whole[1]}件`] : cells(whole[1], '100')
  const total = [whole[0], ...(isApart ? [''] : []), ...last]
  return [
    [...(isApart ? ['类别', '含义'] : [way.key]), ...heads],
    ...(way.total === 'first' ? [total] : []),
    ...classes.map((one) => [
      ...(isApart ? [`${one[0]}类`, one[1]] : [nameOf(one, way.name)]),
      ...cells(one[2], one[3]),
    ]),
    ...(way.total === 'last' ? [total] : []),
  ]
}
